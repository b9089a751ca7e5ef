/** What was worked out before, kept by the hash of all that it was worked out from. */
package org.taiyaku.cache;

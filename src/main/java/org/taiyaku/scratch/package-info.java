/** What does not fit into memory, in temporary files that are gone with the run. */
package org.taiyaku.scratch;

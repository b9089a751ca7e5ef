/** Documents to pairs and those left alone, with reasons. */
package org.taiyaku.pairing;

/** Which words of one language stand for which of the other. */
package org.taiyaku.lexicon;

/** Aligned beads to bilingual term pairs with their evidence. */
package org.taiyaku.terminology;

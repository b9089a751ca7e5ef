/** Characters to folded characters that keep their place; languages and spans. */
package org.taiyaku.text;

/** A sentence to what needs no translation: numbers, dates, Latin words, URLs. */
package org.taiyaku.anchor;

package org.taiyaku.document;

/** What a file says, before its language is known: one text, or units of a text and another. */
sealed interface FileContent permits Content, Units {}

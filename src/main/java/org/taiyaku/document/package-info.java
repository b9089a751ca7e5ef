/** A file to a document of blocks: title, heading, paragraph, list item, table cell, note. */
package org.taiyaku.document;

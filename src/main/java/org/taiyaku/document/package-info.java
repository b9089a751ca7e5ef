/** A file to a document of blocks: title, heading, paragraph, list item, table cell. */
package org.taiyaku.document;

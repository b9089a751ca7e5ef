/** What pages are made of: HTML, words in three languages, marks, figures. */
package org.taiyaku.page;

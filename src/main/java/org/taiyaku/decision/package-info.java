/** What people decided on term pairs, read from their files and from their edits of a glossary. */
package org.taiyaku.decision;

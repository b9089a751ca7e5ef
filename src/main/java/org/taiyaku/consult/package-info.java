/** Lookup in a finished glossary, the check of translations against it, and concordances. */
package org.taiyaku.consult;

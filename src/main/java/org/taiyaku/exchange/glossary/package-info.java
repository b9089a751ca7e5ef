/**
 * Glossaries to and from the formats of termbases, CAT tools, machine translation, spreadsheets.
 */
package org.taiyaku.exchange.glossary;

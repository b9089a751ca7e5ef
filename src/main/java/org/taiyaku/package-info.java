/**
 * Translation units and a bilingual glossary from Japanese and Traditional Chinese versions of the
 * same articles.
 *
 * <p>Data flows one way, and a package imports only from those above it in this list:
 *
 * <ol>
 *   <li>{@code scratch}: what does not fit into memory, in temporary files
 *   <li>{@code text}: characters to folded characters that keep their place; languages, spans
 *   <li>{@code document}: a file to a document of blocks
 *   <li>{@code segmentation}: a block to sentences, a sentence to tokens with part of speech
 *   <li>{@code anchor}: a sentence to what needs no translation: numbers, Latin words, URLs
 *   <li>{@code lexicon}: which words of one language stand for which of the other
 *   <li>{@code pairing}: documents to pairs and those left alone, with reasons
 *   <li>{@code alignment}: two lists of segments to an alignment of beads with a confidence
 *   <li>{@code terminology}: aligned beads to term pairs with evidence
 *   <li>{@code cache}: what was worked out before, kept by the hash of what it came of
 *   <li>{@code exchange}: results to TMX and CSV, and back; one reader or writer a format
 *   <li>{@code decision}: what people decided on terms, beads and pairs, read from their files
 *   <li>{@code consult}: lookup, check, concordance; beside it {@code evaluation}: scores against
 *       gold
 *   <li>{@code pipeline}: the whole flow, readable in one method
 *   <li>{@code page}: what pages are made of: HTML, words in three languages
 *   <li>{@code report}: what a batch wrote as a page to look at; beside it {@code review}: a server
 *       in whose pages people correct it
 *   <li>{@code cli}: the command line
 *   <li>{@code spark}: the same batch on a cluster, compiled in the profile of that name alone
 * </ol>
 */
package org.taiyaku;

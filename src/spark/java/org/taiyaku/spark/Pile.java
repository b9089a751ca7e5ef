package org.taiyaku.spark;

import java.io.Serializable;
import org.taiyaku.pairing.KeyWeights;
import org.taiyaku.pairing.UniqueNames;

/**
 * What must be known of all documents to compare any two of them; sent to every worker.
 *
 * @param japanese weights of keys in Japanese documents
 * @param chinese weights of keys in Chinese ones
 * @param names that tell a pair
 * @param japaneseNorms of each Japanese document, by its place
 * @param chineseNorms of each Chinese one
 */
record Pile(
    KeyWeights japanese,
    KeyWeights chinese,
    UniqueNames names,
    double[] japaneseNorms,
    double[] chineseNorms)
    implements Serializable {}

/** A block to sentences, a sentence to tokens with part of speech. */
package org.taiyaku.segmentation;

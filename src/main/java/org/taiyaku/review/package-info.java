/** A small server on this machine in whose pages people correct what a batch gave. */
package org.taiyaku.review;

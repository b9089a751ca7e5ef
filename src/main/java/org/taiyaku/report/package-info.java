/** Shows what a batch wrote as pages to look at. */
package org.taiyaku.report;

/** The whole flow, readable in one method. */
package org.taiyaku.pipeline;

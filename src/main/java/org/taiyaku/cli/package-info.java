/** The command line. */
package org.taiyaku.cli;

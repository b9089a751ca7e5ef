/** Looking things up in a finished glossary. */
package org.taiyaku.consult;

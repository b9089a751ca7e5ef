package org.taiyaku.decision;

/** What it means that a row of the glossary was deleted. */
public enum Deleted {
  /** The pair is not wanted. */
  FORBID,
  /** Nothing: the row was only put out of sight. */
  IGNORE
}

package org.taiyaku.pipeline;

/** The version of this build, as the command line and the headers of TMX name it. */
public final class Version {

  /** As in pom.xml; a test compares the two. */
  public static final String NUMBER = "0.1.0";

  private Version() {}
}

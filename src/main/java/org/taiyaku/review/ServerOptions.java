package org.taiyaku.review;

import java.util.Objects;

/**
 * Where the server listens.
 *
 * @param host name or number of this machine; 127.0.0.1 is reached from it alone
 * @param port 0 for any that is free
 */
public record ServerOptions(String host, int port) {

  /** Reached from this machine alone. */
  public static final String LOOPBACK = "127.0.0.1";

  public ServerOptions {
    Objects.requireNonNull(host, "host");
    if (port < 0 || port > 0xFFFF) {
      throw new IllegalArgumentException("--port must lie in 0..65535, not " + port);
    }
  }
}

package org.taiyaku.review;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;

/**
 * Lets only those requests in that come from the review's own pages.
 *
 * <p>A page from elsewhere that is open in the same browser can send requests here. It does not
 * know the secret; if it did, its {@code Origin} would tell it; and a name of its own that it lets
 * point to this machine is not the {@code Host} that the server goes by.
 */
final class Guard {

  private static final List<String> LOOPBACK_NAMES = List.of("127.0.0.1", "localhost", "[::1]");

  private final Secret secret;
  private final String host;
  private final int port;
  private final boolean any;

  /**
   * A guard of one address.
   *
   * @param host name or number that the server was told to listen at
   * @param port the port that it listens at
   */
  Guard(Secret secret, String host, int port) {
    this.secret = secret;
    this.host = host;
    this.port = port;
    this.any = isAny(host);
  }

  private static boolean isAny(String host) {
    try {
      return InetAddress.getByName(host).isAnyLocalAddress();
    } catch (UnknownHostException e) {
      return false;
    }
  }

  /**
   * Why a request is not let in; empty if it is.
   *
   * @param path as it was sent, beginning with a slash
   */
  Optional<Reply> refusal(String method, String path, HttpFields headers) {
    boolean changes = method.equals("POST");
    if (!changes && !method.equals("GET")) {
      return refused(Reply.NO_SUCH_METHOD, "GET or POST");
    }
    if (!isHost(headers)) {
      return refused(Reply.FORBIDDEN, "another host");
    }
    if (!isOrigin(headers, changes)) {
      return refused(Reply.FORBIDDEN, "another origin");
    }
    if (!secret.is(secretOf(path))) {
      return refused(
          Reply.NOT_FOUND, "Nothing here. Open the address that taiyaku review has printed.");
    }
    return Optional.empty();
  }

  private static Optional<Reply> refused(int status, String why) {
    return Optional.of(Reply.refusal(status, why));
  }

  private boolean isHost(HttpFields headers) {
    List<String> hosts = headers.getValuesList(HttpHeader.HOST);
    return hosts.size() == 1 && isOurs(hosts.get(0));
  }

  /** Whether a {@code Host} is one that the server is known by. */
  private boolean isOurs(String given) {
    String suffix = ":" + port;
    if (!given.endsWith(suffix)) {
      return false;
    }
    String name = given.substring(0, given.length() - suffix.length());
    return LOOPBACK_NAMES.contains(name)
        || name.equalsIgnoreCase(host)
        // Only who knows the number comes by the number: no name points here then.
        || any && (name.matches("\\d{1,3}(\\.\\d{1,3}){3}") || name.matches("\\[[0-9a-f:]+]"));
  }

  /** What changes something must say where it comes from; what only reads may be silent. */
  private boolean isOrigin(HttpFields headers, boolean changes) {
    HttpField origin = headers.getField(HttpHeader.ORIGIN);
    if (origin == null) {
      return !changes;
    }
    return origin.getValue().equals("http://" + headers.get(HttpHeader.HOST));
  }

  /** The first part of a path. */
  private static String secretOf(String path) {
    int end = path.indexOf('/', 1);
    return end < 0 ? "" : path.substring(1, end);
  }
}

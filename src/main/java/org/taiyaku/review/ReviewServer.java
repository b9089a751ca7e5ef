package org.taiyaku.review;

import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** Serves the pages of a review to browsers on this machine, until it is closed. */
public final class ReviewServer implements AutoCloseable {

  /** What a page may do: nothing but load this server's own scripts and styles, and ask it. */
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; base-uri 'none';"
          + " form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'";

  private static final int THREADS = 12;

  private final Server server;
  private final ServerConnector connector;
  private final ServerOptions options;
  private final Secret secret;

  private ReviewServer(Site site, ServerOptions options, Secret secret) {
    this.options = Objects.requireNonNull(options, "options");
    this.secret = secret;
    QueuedThreadPool threads = new QueuedThreadPool(THREADS, 2);
    threads.setName("taiyaku-review");
    threads.setDaemon(true);
    this.server = new Server(threads);
    HttpConfiguration http = new HttpConfiguration();
    http.setSendServerVersion(false);
    this.connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(http));
    connector.setHost(options.host());
    connector.setPort(options.port());
    server.addConnector(connector);
    server.setHandler(new Pages(site));
    server.setErrorHandler(ReviewServer::error);
  }

  /**
   * Starts a server.
   *
   * @throws IOException if it cannot listen there
   */
  public static ReviewServer start(ReviewDesk desk, ServerOptions options) throws IOException {
    return start(desk, options, Secret.random());
  }

  static ReviewServer start(ReviewDesk desk, ServerOptions options, Secret secret)
      throws IOException {
    ReviewServer started = new ReviewServer(new Site(desk), options, secret);
    try {
      started.server.start();
    } catch (IOException e) {
      started.close();
      throw e;
    } catch (Exception e) {
      started.close();
      throw new IOException(e.getMessage(), e);
    }
    return started;
  }

  /** The address of the first page, the secret in it. */
  public URI address() {
    boolean any = options.host().equals("0.0.0.0") || options.host().equals("::");
    String host = any ? ServerOptions.LOOPBACK : options.host();
    String shown = host.contains(":") ? "[" + host + "]" : host;
    return URI.create("http://%s:%d/%s/".formatted(shown, connector.getLocalPort(), secret.text()));
  }

  /** Waits until the server is closed. */
  public void join() throws InterruptedException {
    server.join();
  }

  @Override
  public void close() {
    try {
      server.stop();
    } catch (Exception e) {
      throw new IllegalStateException("the server does not stop", e);
    }
  }

  /** What is no request at all gets no page of Jetty's, which would name it. */
  private static boolean error(Request request, Response response, Callback callback) {
    send(Reply.refusal(response.getStatus(), "refused"), response, callback);
    return true;
  }

  private static void send(Reply reply, Response response, Callback callback) {
    HttpFields.Mutable headers = response.getHeaders();
    response.setStatus(reply.status());
    headers.put(HttpHeader.CONTENT_TYPE, reply.type());
    headers.put(HttpHeader.CONTENT_LENGTH, reply.body().length);
    headers.put(HttpHeader.CACHE_CONTROL, "no-store");
    headers.put("Content-Security-Policy", POLICY);
    headers.put("X-Content-Type-Options", "nosniff");
    headers.put("Referrer-Policy", "no-referrer");
    headers.put("Cross-Origin-Opener-Policy", "same-origin");
    headers.put("Cross-Origin-Resource-Policy", "same-origin");
    headers.put("X-Frame-Options", "DENY");
    response.write(true, ByteBuffer.wrap(reply.body()), callback);
  }

  /** Asks the guard, then the site. */
  private final class Pages extends Handler.Abstract {

    private final Site site;

    Pages(Site site) {
      this.site = site;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
      String path = Optional.ofNullable(request.getHttpURI().getPath()).orElse("/");
      Guard guard = new Guard(secret, options.host(), connector.getLocalPort());
      Reply reply =
          guard
              .refusal(request.getMethod(), path, request.getHeaders())
              .orElseGet(() -> site.answer(request, path.substring(secret.text().length() + 2)));
      send(reply, response, callback);
      return true;
    }
  }
}

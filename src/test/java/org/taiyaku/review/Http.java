package org.taiyaku.review;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Requests written by hand, since a decent client would not let itself be made to send them. */
final class Http {

  private final URI address;
  private final Map<String, String> headers = new LinkedHashMap<>();
  private String method = "GET";
  private String body = "";

  private Http(URI address) {
    this.address = address;
    headers.put("Host", address.getAuthority());
    headers.put("Connection", "close");
  }

  /** A request to a server whose first page has an address. */
  static Http to(ReviewServer server) {
    return new Http(server.address());
  }

  /** Has a header; null takes it away. */
  Http with(String name, String value) {
    if (value == null) {
      headers.remove(name);
    } else {
      headers.put(name, value);
    }
    return this;
  }

  /** Sends JSON as a page of the server does. */
  Http post(String json) {
    method = "POST";
    body = json;
    headers.putIfAbsent("Content-Type", "application/json");
    headers.putIfAbsent("Origin", "http://" + address.getAuthority());
    return this;
  }

  Http method(String other) {
    method = other;
    return this;
  }

  /** What came back. */
  record Answer(int status, Map<String, String> headers, String body) {}

  /** Asks for a page beside the first one. */
  Answer page(String path) throws IOException {
    return raw(address.getPath() + path);
  }

  /** Asks for a path as it is. */
  Answer raw(String path) throws IOException {
    StringBuilder request = new StringBuilder(method + " " + path + " HTTP/1.1\r\n");
    headers.forEach((name, value) -> request.append(name + ": " + value + "\r\n"));
    byte[] sent = body.getBytes(StandardCharsets.UTF_8);
    if (method.equals("POST")) {
      request.append("Content-Length: " + sent.length + "\r\n");
    }
    request.append("\r\n");
    try (Socket socket = new Socket(address.getHost(), address.getPort())) {
      socket.setSoTimeout(20_000);
      socket.getOutputStream().write(request.toString().getBytes(StandardCharsets.UTF_8));
      socket.getOutputStream().write(sent);
      socket.getOutputStream().flush();
      return answer(socket.getInputStream());
    }
  }

  private static Answer answer(InputStream in) throws IOException {
    String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    String[] parts = all.split("\r\n\r\n", 2);
    String[] lines = parts[0].split("\r\n");
    Map<String, String> headers = new LinkedHashMap<>();
    for (int i = 1; i < lines.length; i++) {
      String[] header = lines[i].split(": ?", 2);
      headers.put(header[0].toLowerCase(Locale.ROOT), header[1]);
    }
    return new Answer(
        Integer.parseInt(lines[0].split(" ")[1]), headers, parts.length < 2 ? "" : parts[1]);
  }
}

package io.oncoagent.app.web;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody before the page: cookies, forms with their token, and answers as they come. */
final class TestingVisitor {
  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
  private final String address;
  private final HttpClient client = HttpClient.newBuilder().cookieHandler(new CookieManager()).connectTimeout(Duration.ofSeconds(10)).build();
  private String token = "";

  TestingVisitor(String address) {
    this.address = address;
  }

  HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      HttpResponse<String> answer = client.send(request.timeout(Duration.ofSeconds(60)).build(), HttpResponse.BodyHandlers.ofString());
      Matcher found = TOKEN.matcher(answer.body());
      if (found.find()) {
        token = found.group(1);
      }
      return answer;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  HttpRequest.Builder to(String path) {
    return HttpRequest.newBuilder(URI.create(address + path));
  }

  HttpResponse<String> get(String path) {
    return send(to(path));
  }

  /** With the token of the last form seen. */
  HttpResponse<String> post(String path, Map<String, String> fields) {
    String body = java.util.stream.Stream.concat(fields.entrySet().stream(), java.util.stream.Stream.of(Map.entry("_csrf", token)))
        .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8)).collect(Collectors.joining("&"));
    return send(to(path).header("Content-Type", "application/x-www-form-urlencoded").POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  /** A form with a file in it. */
  HttpResponse<String> upload(String path, Map<String, String> fields, String name, byte[] file) {
    String edge = "edge1234567890";
    StringBuilder head = new StringBuilder();
    java.util.stream.Stream.concat(fields.entrySet().stream(), java.util.stream.Stream.of(Map.entry("_csrf", token))).forEach(e ->
        head.append("--").append(edge).append("\r\nContent-Disposition: form-data; name=\"").append(e.getKey()).append("\"\r\n\r\n").append(e.getValue()).append("\r\n"));
    head.append("--").append(edge).append("\r\nContent-Disposition: form-data; name=\"files\"; filename=\"").append(name).append("\"\r\n\r\n");
    java.io.ByteArrayOutputStream body = new java.io.ByteArrayOutputStream();
    body.writeBytes(head.toString().getBytes(StandardCharsets.UTF_8));
    body.writeBytes(file);
    body.writeBytes(("\r\n--" + edge + "--\r\n").getBytes(StandardCharsets.UTF_8));
    return send(to(path).header("Content-Type", "multipart/form-data; boundary=" + edge).POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
  }

  HttpResponse<String> json(String path, String name, String body, String... headers) {
    HttpRequest.Builder request = to(path).header("Content-Type", "application/json").header("Authorization", basic(name, TestingServer.PASSWORD)).POST(HttpRequest.BodyPublishers.ofString(body));
    for (int i = 0; i < headers.length; i += 2) {
      request.header(headers[i], headers[i + 1]);
    }
    return send(request);
  }

  HttpResponse<String> getAs(String path, String name) {
    return send(to(path).header("Authorization", basic(name, TestingServer.PASSWORD)));
  }

  static String basic(String name, String password) {
    return "Basic " + Base64.getEncoder().encodeToString((name + ":" + password).getBytes(StandardCharsets.UTF_8));
  }

  HttpResponse<String> signIn(String name, String password) {
    get("/login");
    HttpResponse<String> answer = post("/login", Map.of("username", name, "password", password));
    get("/login");
    return answer;
  }

  static String location(HttpResponse<String> answer) {
    return answer.headers().firstValue("Location").orElse("").replaceFirst("^http://[^/]+", "");
  }
}

package io.oncoagent.gateway.openai;

import io.oncoagent.gateway.GatewayException;
import io.oncoagent.gateway.policy.Destination;
import io.oncoagent.gateway.policy.PinnedCertificate;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SNIHostName;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLParameters;
import org.jspecify.annotations.Nullable;

/** HTTP/1.1 to one checked address: no proxy, no redirect, no second resolution of the name. */
final class HttpChannel implements AutoCloseable {
  static {
    // The address was checked before, so the request goes to that literal address; the server still has to read its own name.
    System.setProperty("jdk.httpclient.allowRestrictedHeaders", "host");
  }

  private static final Duration CONNECT = Duration.ofSeconds(5);
  private static final ProxySelector NO_PROXY = HttpClient.Builder.NO_PROXY;

  private final Destination destination;
  private final @Nullable String apiKey;
  private final HttpClient client;

  HttpChannel(Destination destination, @Nullable String apiKey) {
    this.destination = destination;
    this.apiKey = apiKey;
    HttpClient.Builder builder =
        HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).followRedirects(HttpClient.Redirect.NEVER).proxy(NO_PROXY).connectTimeout(CONNECT);
    if (destination.tls()) {
      builder.sslContext(PinnedCertificate.context(Objects.requireNonNull(Objects.requireNonNull(destination.rule()).certificate()))).sslParameters(named(destination.host()));
    }
    this.client = builder.build();
  }

  private static SSLParameters named(String host) {
    SSLParameters parameters = new SSLParameters();
    if (!host.contains(":") && !host.matches("[0-9.]+")) {
      parameters.setServerNames(List.of(new SNIHostName(host)));
    }
    return parameters;
  }

  Destination destination() {
    return destination;
  }

  /** A reply whose body is still to be read; a status that is no success is an exception. */
  HttpResponse<InputStream> post(String path, byte[] json, Duration limit) {
    return exchange(request(path).header("Content-Type", "application/json").POST(HttpRequest.BodyPublishers.ofByteArray(json)).build(), limit);
  }

  HttpResponse<InputStream> get(String path, Duration limit) {
    return exchange(request(path).GET().build(), limit);
  }

  private HttpRequest.Builder request(String path) {
    URI uri = destination.uri(path);
    HttpRequest.Builder request = HttpRequest.newBuilder(uri).header("Host", destination.authority());
    if (apiKey != null) {
      request.header("Authorization", "Bearer " + apiKey);
    }
    return request;
  }

  private HttpResponse<InputStream> exchange(HttpRequest request, Duration limit) {
    CompletableFuture<HttpResponse<InputStream>> exchange = client.sendAsync(request, HttpResponse.BodyHandlers.ofInputStream());
    try {
      return Status.successful(exchange.get(limit.toMillis(), TimeUnit.MILLISECONDS));
    } catch (TimeoutException e) {
      exchange.cancel(true);
      throw new GatewayException(GatewayException.Code.TIMED_OUT, "the model server did not answer in time", e);
    } catch (InterruptedException e) {
      exchange.cancel(true);
      Thread.currentThread().interrupt();
      throw new GatewayException(GatewayException.Code.CANCELLED, "the call was cancelled", e);
    } catch (ExecutionException e) {
      throw failure(e.getCause() == null ? e : e.getCause());
    }
  }

  private static GatewayException failure(Throwable cause) {
    return switch (cause) {
      case GatewayException own -> own;
      case HttpTimeoutException e -> new GatewayException(GatewayException.Code.UNREACHABLE, "the model server does not take connections", e);
      case ConnectException e -> new GatewayException(GatewayException.Code.UNREACHABLE, "no model server listens at the address configured", e);
      case SSLException e -> new GatewayException(GatewayException.Code.EGRESS_REFUSED, "refused to connect: the server's certificate is not the pinned one, or is out of date", e);
      case IOException e -> new GatewayException(GatewayException.Code.UNREACHABLE, "the connection to the model server broke", e);
      default -> new GatewayException(GatewayException.Code.UNREACHABLE, "the model server cannot be reached", cause);
    };
  }

  @Override
  public void close() {
    client.shutdownNow();
  }
}

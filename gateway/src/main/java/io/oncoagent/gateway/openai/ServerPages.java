package io.oncoagent.gateway.openai;

import io.oncoagent.gateway.GatewayException;
import io.oncoagent.gateway.policy.EgressGuard;
import io.oncoagent.gateway.policy.Endpoint;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;

/** What a model server tells of itself beside the OpenAI interface: /metrics, /props, /slots. */
public final class ServerPages implements AutoCloseable {
  private static final Duration LIMIT = Duration.ofSeconds(10);
  private static final int MOST = 2_000_000;

  private final Endpoint endpoint;
  private final HttpChannel channel;

  private ServerPages(Endpoint endpoint, HttpChannel channel) {
    this.endpoint = endpoint;
    this.channel = channel;
  }

  /** @throws GatewayException EGRESS_REFUSED when the server is not where the settings allow */
  public static ServerPages of(Endpoint endpoint, EgressGuard guard) {
    return new ServerPages(endpoint, new HttpChannel(guard.check(endpoint.server()), endpoint.apiKey()));
  }

  /** The page as text; empty where the server has none, or does not show it. {@code path} begins with a slash and stands beside the version. */
  public Optional<String> get(String path) {
    try (InputStream body = channel.get(ServerPaths.beside(endpoint, path), LIMIT).body()) {
      return Optional.of(new String(body.readNBytes(MOST), StandardCharsets.UTF_8));
    } catch (GatewayException e) {
      if (e.code() == GatewayException.Code.EGRESS_REFUSED) {
        throw e;
      }
      return Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  @Override
  public void close() {
    channel.close();
  }
}

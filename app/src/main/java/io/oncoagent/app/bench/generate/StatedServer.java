package io.oncoagent.app.bench.generate;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** An OpenAI-compatible server on loopback whose time is that of a {@link ServingModel}. It writes filler: no figure of quality can come from it. */
final class StatedServer implements AutoCloseable {
  static final String NAME = "simulated";
  private final HttpServer server;
  private final ExecutorService lines = Executors.newVirtualThreadPerTaskExecutor();
  private final ContinuousBatch batch;

  StatedServer(ServingModel model) throws IOException {
    batch = new ContinuousBatch(model);
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 128);
    server.setExecutor(lines);
    server.createContext("/v1/chat/completions", this::complete);
    server.start();
    lines.execute(batch::serve);
  }

  URI uri() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/v1");
  }

  private void complete(HttpExchange exchange) throws IOException {
    try (exchange) {
      exchange.getRequestBody().readAllBytes();
      ServingModel model = batch.model();
      if (!batch.generate()) {
        exchange.getResponseHeaders().add("Retry-After", "1");
        exchange.sendResponseHeaders(429, -1);
        return;
      }
      exchange.getResponseHeaders().add("Content-Type", "text/event-stream");
      exchange.sendResponseHeaders(200, 0);
      String event = "data: {\"model\":\"" + NAME + "\",\"choices\":[{\"index\":0,\"delta\":{\"content\":\"filler\"},\"finish_reason\":null}]}\n\n"
          + "data: {\"model\":\"" + NAME + "\",\"choices\":[{\"index\":0,\"delta\":{},\"finish_reason\":\"stop\"}]}\n\n"
          + "data: {\"model\":\"" + NAME + "\",\"choices\":[],\"usage\":{\"prompt_tokens\":" + model.promptTokens() + ",\"completion_tokens\":" + model.newTokens() + "}}\n\ndata: [DONE]\n\n";
      OutputStream body = exchange.getResponseBody();
      body.write(event.getBytes(StandardCharsets.UTF_8));
    }
  }

  @Override
  public void close() {
    batch.close();
    server.stop(0);
    lines.close();
  }
}

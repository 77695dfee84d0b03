package io.oncoagent.gateway;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;

/** A model server on loopback that plays scripts in order, the last one again and again: every way in which a server or a model can be bad. */
public final class ScriptedServer implements AutoCloseable {
  /** What is done with one request: bytes onto the line, or violence to it. */
  @FunctionalInterface
  public interface Script {
    void play(String request, Socket line) throws IOException;
  }

  private final ServerSocket socket;
  private final Deque<Script> scripts;
  private final Map<String, String> pages = new ConcurrentHashMap<>();
  private final List<String> requests = Collections.synchronizedList(new ArrayList<>());
  private final CountDownLatch hungUp = new CountDownLatch(1);

  public ScriptedServer(Script... scripts) {
    this.scripts = new ArrayDeque<>(Arrays.asList(scripts));
    try {
      this.socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Thread.ofVirtual().start(this::serve);
  }

  public URI uri() {
    return URI.create("http://127.0.0.1:" + socket.getLocalPort() + "/v1");
  }

  /** Bodies and first lines of the requests so far. */
  public List<String> requests() {
    return List.copyOf(requests);
  }

  /** Opens when a client has gone away in the middle of {@link #endless}. */
  public CountDownLatch hungUp() {
    return hungUp;
  }

  /** Shows this text at a path beside or in place of the list of models. */
  public ScriptedServer showing(String path, String text) {
    pages.put(path, text);
    return this;
  }

  private Script page(String path) {
    String shown = pages.get(path);
    return shown != null ? whole(shown) : path.endsWith("/models") ? models() : status(404);
  }

  private void serve() {
    while (!socket.isClosed()) {
      try {
        Socket line = socket.accept();
        Thread.ofVirtual().start(() -> answer(line));
      } catch (IOException e) {
        return;
      }
    }
  }

  private void answer(Socket line) {
    try (line) {
      String request = read(line.getInputStream());
      requests.add(request);
      if (request.startsWith("GET ")) {
        page(request.split(" ", 3)[1]).play(request, line);
        return;
      }
      Script script;
      synchronized (scripts) {
        script = scripts.size() > 1 ? scripts.poll() : scripts.peek();
      }
      script.play(request, line);
    } catch (IOException e) {
      hungUp.countDown();
    }
  }

  private static String read(InputStream in) throws IOException {
    BufferedInputStream body = new BufferedInputStream(in);
    StringBuilder head = new StringBuilder();
    while (head.indexOf("\r\n\r\n") < 0) {
      int b = body.read();
      if (b < 0) {
        return head.toString();
      }
      head.append((char) b);
    }
    int length = head.toString().lines().filter(l -> l.toLowerCase().startsWith("content-length:")).mapToInt(l -> Integer.parseInt(l.substring(15).strip())).findFirst().orElse(0);
    return head + new String(body.readNBytes(length), StandardCharsets.UTF_8);
  }

  private static void write(Socket line, String text) throws IOException {
    OutputStream out = line.getOutputStream();
    out.write(text.getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  private static final String STREAM = "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nConnection: close\r\n\r\n";

  static String quoted(String text) {
    return tools.jackson.databind.node.JsonNodeFactory.instance.stringNode(text).toString();
  }

  private static String piece(String content, String finish) {
    String delta = content == null ? "{}" : "{\"content\":" + quoted(content) + "}";
    return "data: {\"model\":\"testing\",\"choices\":[{\"index\":0,\"delta\":" + delta + ",\"finish_reason\":" + (finish == null ? "null" : "\"" + finish + "\"") + "}]}\n\n";
  }

  /** A good answer, in two pieces, counted. */
  public static Script says(String content) {
    return ending(content, "stop", 5_000);
  }

  /** An answer with this end; {@code promptTokens} as the server claims. */
  public static Script ending(String content, String finish, int promptTokens) {
    int half = content.length() / 2;
    return (request, line) ->
        write(line, STREAM + piece(content.substring(0, half), null) + piece(content.substring(half), null) + piece(null, finish)
            + "data: {\"model\":\"testing\",\"choices\":[],\"usage\":{\"prompt_tokens\":" + promptTokens + ",\"completion_tokens\":7}}\n\ndata: [DONE]\n\n");
  }

  /** Begins to answer and closes the line. */
  public static Script stopsAfter(String content) {
    return (request, line) -> write(line, STREAM + piece(content, null));
  }

  /** Begins to answer and resets the line. */
  public static Script resetsAfter(String content) {
    return (request, line) -> {
      write(line, STREAM + piece(content, null));
      line.setSoLinger(true, 0);
    };
  }

  /** Resets the line before any answer. */
  public static Script resets() {
    return (request, line) -> line.setSoLinger(true, 0);
  }

  public static Script status(int status, String... headers) {
    return (request, line) -> write(line, "HTTP/1.1 " + status + " X\r\nContent-Length: 0\r\nConnection: close\r\n" + String.join("", Arrays.stream(headers).map(h -> h + "\r\n").toList()) + "\r\n");
  }

  /** A body as it is, as JSON without a stream. */
  public static Script whole(String json) {
    return (request, line) -> write(line, "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\n\r\n" + json);
  }

  /** Raw events. */
  public static Script events(String... data) {
    return (request, line) -> write(line, STREAM + String.join("", Arrays.stream(data).map(d -> "data: " + d + "\n\n").toList()));
  }

  /** Takes the request and never answers, until the client goes. */
  public static Script silent() {
    return (request, line) -> {
      line.getInputStream().read();
      throw new IOException("gone");
    };
  }

  /** Writes for ever, until the client goes. */
  public static Script endless() {
    return (request, line) -> {
      write(line, STREAM);
      while (true) {
        write(line, piece("and so on ", null));
        Thread.onSpinWait();
      }
    };
  }

  private static Script models() {
    return whole("{\"object\":\"list\",\"data\":[{\"id\":\"testing\",\"owned_by\":\"tests\",\"meta\":{\"n_ctx\":8192,\"n_params\":1777088000}}]}");
  }

  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

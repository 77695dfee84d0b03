package io.oncoagent.app.bench.serve;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** A model server that says who it is, takes calls and never answers them: consultations with it stay under way, as long ones do. */
final class HangingModel implements AutoCloseable {
  /** Runs that may hang at once. */
  static final int RUNS = 2;

  private static final String LIST = "{\"object\":\"list\",\"data\":[{\"id\":\"hanging\",\"object\":\"model\"}]}";

  private final ServerSocket socket;
  private final Queue<Socket> callers = new ConcurrentLinkedQueue<>();

  HangingModel() throws IOException {
    socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    Thread.ofVirtual().start(() -> {
      try {
        while (true) {
          Socket caller = socket.accept();
          callers.add(caller);
          Thread.ofVirtual().start(() -> hear(caller));
        }
      } catch (IOException e) {
        // closed
      }
    });
  }

  /** The list of models is answered and the line closed; a chat is left waiting. */
  private static void hear(Socket caller) {
    try {
      String first = new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.US_ASCII)).readLine();
      if (first != null && first.startsWith("GET ")) {
        String head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\nContent-Length: " + LIST.length() + "\r\n\r\n";
        caller.getOutputStream().write((head + LIST).getBytes(StandardCharsets.US_ASCII));
        caller.shutdownOutput();
      }
    } catch (IOException e) {
      // the caller has gone
    }
  }

  /** Settings of a home whose consultations go to it: a place for each run, and rates so low that no limit derived from them ends a call. */
  String settings() {
    String tier = "{server: 'http://127.0.0.1:" + socket.getLocalPort() + "/v1', model: hanging, seconds: 3600, callers: " + RUNS + ", promptRate: 0.1, newRate: 0.1}";
    return "models:\n  default: generative\n  tiers:\n    1: " + tier + "\n    2: " + tier + "\n";
  }

  @Override
  public void close() throws IOException {
    socket.close();
    for (Socket caller : callers) {
      caller.close();
    }
  }
}

package io.oncoagent.app.bench.serve;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** A model server that takes calls and never answers: consultations with it stay under way, as long ones do. */
final class HangingModel implements AutoCloseable {
  private final ServerSocket socket;
  private final Queue<Socket> callers = new ConcurrentLinkedQueue<>();

  HangingModel() throws IOException {
    socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    Thread.ofVirtual().start(() -> {
      try {
        while (true) {
          callers.add(socket.accept());
        }
      } catch (IOException e) {
        // closed
      }
    });
  }

  /** Settings of a home whose consultations go to it. */
  String settings() {
    String tier = "{server: 'http://127.0.0.1:" + socket.getLocalPort() + "/v1', model: hanging, seconds: 3600}";
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

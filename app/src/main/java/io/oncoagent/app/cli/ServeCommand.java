package io.oncoagent.app.cli;

import io.oncoagent.app.settings.WebSettings;
import io.oncoagent.app.web.WebServer;
import io.oncoagent.app.wiring.OncoAgent;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The page, until it is stopped. */
@Command(description = "Serve the page on this machine (http://127.0.0.1:8080) until it is stopped; web.host and TLS in the settings let others in.", mixinStandardHelpOptions = true)
final class ServeCommand implements Runnable {
  private final RootCommand root;

  @Option(names = "--port", paramLabel = "PORT", description = "Port (default: web.port, else 8080; 0 takes a free one).")
  private @Nullable Integer port;

  ServeCommand(RootCommand root) {
    this.root = root;
  }

  @Override
  public void run() {
    WebSettings settings = port == null ? root.settings().web() : root.settings().web().onPort(port);
    try (OncoAgent agent = root.open()) {
      agent.readyWithStarter(IngestBar.on(root.console()));
      agent.prefetch();
      try (WebServer server = WebServer.start(agent, settings)) {
        root.console().print("OncoAgent listens on " + server.address() + (settings.loopback() ? ", for this machine only" : ""));
        server.firstLink().ifPresent(link -> root.console().print("No account yet. This link makes the first one, once:\n  " + link));
        root.console().note("Ctrl-C stops it; what runs goes on at the next start.");
        await();
      }
    }
  }

  /** Until the process is told to end; the server is closed before it does. */
  private static void await() {
    CountDownLatch told = new CountDownLatch(1);
    Thread main = Thread.currentThread();
    Thread hook =
        new Thread(() -> {
          told.countDown();
          try {
            main.join(10_000);
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        });
    Runtime.getRuntime().addShutdownHook(hook);
    try {
      told.await();
    } catch (InterruptedException e) {
      Runtime.getRuntime().removeShutdownHook(hook);
    }
  }
}

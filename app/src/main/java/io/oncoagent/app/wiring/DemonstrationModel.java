package io.oncoagent.app.wiring;

import io.oncoagent.app.settings.Home;
import io.oncoagent.gateway.GatewayException;
import io.oncoagent.gateway.ModelGateway;
import io.oncoagent.gateway.chat.Rate;
import io.oncoagent.gateway.local.LocalPaths;
import io.oncoagent.gateway.local.LocalServer;
import io.oncoagent.gateway.local.Manifest;
import io.oncoagent.gateway.local.Running;
import io.oncoagent.gateway.local.Steps;
import io.oncoagent.gateway.openai.OpenAiGateway;
import io.oncoagent.gateway.policy.EgressGuard;
import io.oncoagent.gateway.policy.Endpoint;
import io.oncoagent.gateway.policy.Persistence;
import io.oncoagent.gateway.policy.Resolver;
import io.oncoagent.gateway.policy.Thinking;
import io.oncoagent.gateway.probe.ServerProbe;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The model server that anyone can start: both tiers as two budgets on one small model, on loopback, under a key of its own. */
public final class DemonstrationModel {
  private static final String OWN_LABEL = "model file of this site's choice, not examined by OncoAgent";
  private static final Duration LOADING = Duration.ofMinutes(5);
  private static final long MEMORY = 2_300_000_000L;

  private final Home home;
  private final LocalPaths paths;
  private final LocalServer server;

  public DemonstrationModel(Home home) {
    this.home = home;
    this.paths = new LocalPaths(home.models());
    this.server = new LocalServer(paths);
  }

  /** What is going to be fetched and needed, before anything is. */
  public List<String> announcement(@Nullable Path own) {
    Manifest m = Manifest.shipped();
    boolean here = Files.isRegularFile(paths.model(m.file()));
    String fetch =
        own != null ? "Serves " + own + "." : here ? m.name() + " is here already." : "Fetches " + m.name() + " (" + m.licence() + "; " + m.origin() + "): "
            + m.bytes() / 1_000_000 + " MB in " + m.parts().size() + " parts, each checked by SHA-256, into " + paths.folder() + ".";
    return List.of(fetch, "The server (llama.cpp, MIT, 34 MB) listens on this machine only, behind a key, and takes about " + MEMORY / 1_000_000 + " MB of memory.");
  }

  public Optional<Running> running() {
    return server.running();
  }

  /**
   * The base that this adapter was trained on is the model that ships.
   *
   * @param base the base's name in the adapter's card
   */
  public static boolean takes(String base) {
    return Manifest.shipped().name().startsWith(base + " ");
  }

  /** Fetches what is missing, starts, waits until it answers, and writes the settings. */
  public ServerProbe.Result start(@Nullable Path own, @Nullable Integer threads, @Nullable Path adapter, Steps steps) {
    if (server.running().isPresent()) {
      throw new GatewayException(GatewayException.Code.LOCAL, "the local model server runs already; ./oncoagent models status tells where");
    }
    server.stop();
    Manifest manifest = Manifest.shipped();
    Path model = own != null ? own.toAbsolutePath() : server.fetch(manifest, steps);
    if (!Files.isRegularFile(model)) {
      throw new GatewayException(GatewayException.Code.LOCAL, "the model file " + model + " is not there");
    }
    String served = own == null ? manifest.served() : own.getFileName().toString().replaceFirst("\\.gguf$", "");
    String label = own == null ? manifest.label() : OWN_LABEL;
    RandomIds ids = new RandomIds();
    steps.step("Starting the server and loading the model …");
    Running running = server.start(new LocalServer.Plan(model, served, label, threads == null ? threads() : threads, ids.get() + ids.get(), adapter == null ? List.of() : List.of(adapter)), steps);
    try {
      ServerProbe.Result probe = probe(running, steps);
      Files.writeString(home.modelSettings(), settings(running, probe.rate(), adapter));
      return probe;
    } catch (IOException e) {
      server.stop();
      throw new UncheckedIOException("the settings of the local model server cannot be written", e);
    } catch (RuntimeException e) {
      server.stop();
      throw e;
    }
  }

  private ServerProbe.Result probe(Running running, Steps steps) {
    long end = System.nanoTime() + LOADING.toNanos();
    try (ModelGateway gateway = gateway(running)) {
      while (true) {
        if (running.process().isEmpty()) {
          throw new GatewayException(GatewayException.Code.LOCAL, "the local model server ended by itself: " + server.lastWords());
        }
        try {
          gateway.identity();
          steps.step("Asking it for an answer in a given form …");
          return ServerProbe.run(gateway);
        } catch (GatewayException e) {
          if (!e.code().mayBeRetried() || System.nanoTime() > end) {
            throw e;
          }
          pause();
        }
      }
    }
  }

  private static void pause() {
    try {
      Thread.sleep(500);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new GatewayException(GatewayException.Code.CANCELLED, "the start was interrupted", e);
    }
  }

  private ModelGateway gateway(Running running) {
    try {
      Endpoint endpoint =
          new Endpoint(
              uri(running), running.served(), null, Files.readString(paths.key()).strip(), Thinking.OFF, new Rate(5, 0.5), 4_000, Duration.ofMinutes(5), 1, Duration.ofMinutes(1));
      return new OpenAiGateway(endpoint, new EgressGuard(List.of(), Resolver.SYSTEM), new Persistence.Limits(0, Duration.ofMillis(1), 10_000, Duration.ofMillis(1)));
    } catch (IOException e) {
      throw new GatewayException(GatewayException.Code.LOCAL, "the key of the local model server cannot be read", e);
    }
  }

  private static URI uri(Running running) {
    return URI.create("http://127.0.0.1:" + running.port() + "/v1");
  }

  /** All cores, or half of them on a machine that is busy: threads that wait for one another on taken cores were measured ten times slower than one alone. */
  private static int threads() {
    int cores = Runtime.getRuntime().availableProcessors();
    double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    return load > cores * 0.75 ? Math.max(1, cores / 2) : cores;
  }

  private String settings(Running running, Rate rate, @Nullable Path adapter) {
    String judge = adapter == null ? "" : "\n  entailmentAdapter: '" + String.valueOf(adapter.getFileName()).replaceFirst("\\.gguf$", "") + "'";
    String tier =
        String.format(
            Locale.ROOT, "{server: '%s', model: '%s', keyFile: '%s', promptRate: %.2f, newRate: %.2f, seconds: 800%%s}", uri(running), running.served(), paths.key(),
            Math.max(0.1, rate.promptTokens()), Math.max(0.05, rate.newTokens()));
    return "# Written by ./oncoagent models start, removed by models stop.\nmodels:\n  default: extractive\n  entailment: on" + judge + "\n  label: '" + running.label() + "'\n  tiers:\n    1: " + String.format(Locale.ROOT, tier, "")
        + "\n    2: " + String.format(Locale.ROOT, tier, ", contextCharacters: 9000, newTokens: 700, statements: 5, drafts: 2") + "\n";
  }

  /** Ends the server and removes settings, key, configuration and log; the weights and the Python environment only with {@code everything}. */
  public boolean stop(boolean everything) {
    boolean ran = server.stop();
    try {
      Files.deleteIfExists(home.modelSettings());
    } catch (IOException e) {
      throw new GatewayException(GatewayException.Code.LOCAL, "the settings of the local model server cannot be removed", e);
    }
    if (everything) {
      server.delete();
    }
    return ran;
  }

  /** Megabytes that stay for the next start; 0 when nothing does. */
  public long keptMegabytes() {
    Path file = paths.model(Manifest.shipped().file());
    try {
      return Files.isRegularFile(file) ? Files.size(file) / 1_000_000 : 0;
    } catch (IOException e) {
      return 0;
    }
  }
}

package io.oncoagent.app.web;

import io.oncoagent.app.failure.FailureKind;
import io.oncoagent.app.settings.SettingsException;
import io.oncoagent.app.settings.WebSettings;
import io.oncoagent.app.web.run.RunDesk;
import io.oncoagent.app.web.session.FirstMinute;
import io.oncoagent.app.wiring.OncoAgent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts the page and stops it. */
public final class WebServer implements AutoCloseable {
  private final ConfigurableApplicationContext context;
  private final WebSettings settings;

  private WebServer(ConfigurableApplicationContext context, WebSettings settings) {
    this.context = context;
    this.settings = settings;
  }

  /**
   * Starts listening; consultations that a stop cut off go on.
   *
   * @throws WebException when the port is taken, or the address may not be listened on without TLS
   */
  public static WebServer start(OncoAgent agent, WebSettings settings) {
    refuseOpenPlain(settings);
    SpringApplicationBuilder builder =
        new SpringApplicationBuilder(WebApp.class).web(WebApplicationType.SERVLET).bannerMode(Banner.Mode.OFF).logStartupInfo(false).registerShutdownHook(false)
            .properties(properties(settings))
            .initializers(context -> {
              context.getBeanFactory().registerSingleton("agent", agent);
              context.getBeanFactory().registerSingleton("webSettings", settings);
            });
    try {
      ConfigurableApplicationContext context = builder.run();
      context.getBean(RunDesk.class).takeUp();
      return new WebServer(context, settings);
    } catch (RuntimeException e) {
      throw told(e, settings);
    }
  }

  private static void refuseOpenPlain(WebSettings s) {
    if (!s.loopback() && !s.tls() && s.plainReason() == null) {
      throw new WebException(
          FailureKind.REFUSED, "the address " + s.host() + " can be reached by others; give web.certificate and web.key, or say in web.plainReason why no TLS is needed");
    }
    for (Path file : s.tls() ? new Path[] {s.certificate(), s.key()} : new Path[0]) {
      if (file != null && !Files.isReadable(file)) {
        throw new SettingsException("the file " + file + " of the page's TLS cannot be read");
      }
    }
  }

  private static RuntimeException told(RuntimeException failure, WebSettings settings) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof PortInUseException || cause instanceof java.net.BindException) {
        return new WebException(FailureKind.NOT_READY, "port " + settings.port() + " on " + settings.host() + " is taken or may not be used; give --port another");
      }
    }
    return failure;
  }

  private static Map<String, Object> properties(WebSettings s) {
    Map<String, Object> p = new HashMap<>();
    p.put("server.address", s.host());
    p.put("server.port", s.port());
    p.put("server.shutdown", "graceful");
    p.put("spring.lifecycle.timeout-per-shutdown-phase", "5s");
    p.put("spring.threads.virtual.enabled", "true");
    p.put("server.servlet.session.timeout", s.idleMinutes() + "m");
    p.put("server.servlet.session.cookie.name", "oncoagent");
    p.put("server.servlet.session.cookie.same-site", "strict");
    p.put("server.servlet.session.cookie.http-only", "true");
    p.put("server.servlet.session.cookie.secure", String.valueOf(s.tls()));
    p.put("server.servlet.session.tracking-modes", "cookie");
    p.put("server.error.include-message", "never");
    p.put("server.error.include-stacktrace", "never");
    p.put("server.error.whitelabel.enabled", "false");
    p.put("server.tomcat.max-http-form-post-size", "4MB");
    p.put("server.tomcat.max-swallow-size", "25MB");
    p.put("spring.servlet.multipart.max-file-size", "20MB");
    p.put("spring.servlet.multipart.max-request-size", "24MB");
    p.put("spring.servlet.multipart.file-size-threshold", "24MB");
    p.put("spring.mvc.problemdetails.enabled", "true");
    p.put("spring.web.resources.add-mappings", "false");
    p.put("spring.jmx.enabled", "false");
    // Lines of the server itself can name addresses, and addresses hold ids.
    p.put("logging.level.root", "error");
    p.put("management.endpoints.web.exposure.include", "health,prometheus");
    p.put("management.endpoint.health.probes.enabled", "true");
    p.put("management.endpoint.health.group.readiness.include", "readinessState,consultations");
    p.put("management.endpoint.health.show-details", "never");
    if (s.tls()) {
      p.put("server.ssl.certificate", "file:" + s.certificate());
      p.put("server.ssl.certificate-private-key", "file:" + s.key());
    }
    return p;
  }

  /** The port that it listens on. */
  public int port() {
    org.springframework.boot.web.server.WebServer server = ((WebServerApplicationContext) context).getWebServer();
    if (server == null) {
      throw new IllegalStateException("the page does not listen");
    }
    return server.getPort();
  }

  /** Where a browser on this machine finds it. */
  public String address() {
    return (settings.tls() ? "https://" : "http://") + (settings.host().contains(":") ? "[" + settings.host() + "]" : settings.host()) + ":" + port();
  }

  /** The one-time link to a first account; empty when there are accounts, or when others than this machine can reach the page. */
  public Optional<String> firstLink() {
    return context.getBean(FirstMinute.class).path().map(path -> address() + path);
  }

  /** A part of the running page, for tests of its rules. */
  <T> T part(String name, Class<T> kind) {
    return context.getBean(name, kind);
  }

  @Override
  public void close() {
    context.close();
  }
}

package io.oncoagent.app;

import io.oncoagent.app.cli.CommandLineApp;
import java.util.logging.LogManager;

/** The one executable. */
public final class Main {
  private Main() {}

  public static void main(String[] arguments) {
    // Standard error is ours: libraries' own logging is not only noise, it could carry note text.
    LogManager.getLogManager().reset();
    // Read once by the JDK, whoever makes the first HTTP client: the gateway connects to the address that it has checked and names the host itself.
    System.setProperty("jdk.httpclient.allowRestrictedHeaders", "host");
    int code = CommandLineApp.ofProcess().run(arguments);
    System.out.flush();
    System.err.flush();
    Runtime.getRuntime().halt(code);
  }
}

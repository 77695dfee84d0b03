package io.oncoagent.app.web;

import io.oncoagent.app.settings.Environment;
import io.oncoagent.app.settings.Home;
import io.oncoagent.app.settings.Settings;
import io.oncoagent.app.store.Account;
import io.oncoagent.app.web.security.Passwords;
import io.oncoagent.app.wiring.OncoAgent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;

/** One page for all tests of this package, on a home of its own, with an account for each role in two teams. */
final class TestingServer {
  static final String PASSWORD = "a quiet little sentence";
  private static TestingServer shared;

  final OncoAgent agent;
  final Home home;
  WebServer server;

  private TestingServer() {
    try {
      Path folder = Files.createTempDirectory("oncoagent-web");
      home = new Environment(Map.of(), folder, "tester").home(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    agent = OncoAgent.open(home, Settings.DEFAULTS, "tester");
    agent.readyWithStarter(p -> {});
    String secret = new Passwords().hashOf(PASSWORD);
    for (Account.Role role : Account.Role.values()) {
      agent.store().accounts().add(new Account(name(role), role.name(), Set.of(role), "north", true, 1), secret, "test");
    }
    agent.store().accounts().add(new Account("both", "Dr. Both", Set.of(Account.Role.CLINICIAN, Account.Role.REVIEWER), "north", true, 1), secret, "test");
    agent.store().accounts().add(new Account("second", "Dr. Second", Set.of(Account.Role.REVIEWER), "north", true, 1), secret, "test");
    agent.store().accounts().add(new Account("stranger", "Dr. Stranger", Set.of(Account.Role.CLINICIAN, Account.Role.REVIEWER), "south", true, 1), secret, "test");
    server = WebServer.start(agent, Settings.DEFAULTS.web().onPort(0));
  }

  static String name(Account.Role role) {
    return role.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }

  static synchronized TestingServer shared() {
    if (shared == null) {
      shared = new TestingServer();
      TestingServer made = shared;
      Runtime.getRuntime().addShutdownHook(new Thread(() -> {
        made.server.close();
        made.agent.close();
      }));
    }
    return shared;
  }

  /** Stops the page and starts it again over the same store. */
  void restart() {
    server.close();
    server = WebServer.start(agent, Settings.DEFAULTS.web().onPort(0));
  }

  TestingVisitor visitor() {
    return new TestingVisitor(server.address());
  }

  /** Signed in through the form, as a browser would. */
  TestingVisitor as(String name) {
    TestingVisitor visitor = visitor();
    visitor.signIn(name, PASSWORD);
    return visitor;
  }
}

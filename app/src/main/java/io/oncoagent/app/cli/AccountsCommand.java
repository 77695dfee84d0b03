package io.oncoagent.app.cli;

import io.oncoagent.app.intake.InputException;
import io.oncoagent.app.store.Account;
import io.oncoagent.app.web.security.Passwords;
import io.oncoagent.app.wiring.OncoAgent;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Accounts of the page, kept by whoever may use the shell of this machine. */
@Command(description = "Keep the accounts of the page: add, list, password, disable, enable.", mixinStandardHelpOptions = true)
final class AccountsCommand implements Runnable {
  static CommandLine tree(RootCommand root) {
    CommandLine accounts = new CommandLine(new AccountsCommand());
    accounts.addSubcommand("add", new Add(root));
    accounts.addSubcommand("list", new Listing(root));
    accounts.addSubcommand("password", new Password(root));
    accounts.addSubcommand("disable", new Switch(root, false));
    accounts.addSubcommand("enable", new Switch(root, true));
    return accounts;
  }

  @Override
  public void run() {
    throw new InputException("accounts needs one of add, list, password, disable, enable");
  }

  /** The password never stands on the command line, where other users of the machine can read it. */
  private static String password(RootCommand root) {
    root.console().note("Password (one line on standard input, at least " + Passwords.SHORTEST + " characters):");
    try {
      String line = new BufferedReader(new InputStreamReader(root.console().in(), StandardCharsets.UTF_8)).readLine();
      if (line == null) {
        throw new InputException("give the password as one line on standard input");
      }
      return line;
    } catch (IOException e) {
      throw new InputException("standard input cannot be read");
    }
  }

  private static Account find(OncoAgent agent, String name) {
    return agent.store().accounts().find(name).map(k -> k.account()).orElseThrow(() -> new InputException("there is no account of the name " + name));
  }

  private static String shell(RootCommand root) {
    return "shell: " + root.console().environment().userName();
  }

  /** A new account. */
  @Command(description = "Add an account; its password is read from standard input.", mixinStandardHelpOptions = true)
  private static final class Add implements Runnable {
    private final RootCommand root;

    @Parameters(paramLabel = "NAME", description = "What is typed at sign-in.")
    private String name = "";

    @Option(names = "--as", paramLabel = "SHOWN NAME", description = "What stands under a signature (default: NAME).")
    private @Nullable String shown;

    @Option(names = "--roles", required = true, paramLabel = "LIST", description = "With commas: clinician, reviewer, knowledge-editor, auditor, admin.")
    private String roles = "";

    @Option(names = "--team", paramLabel = "TEAM", description = "Only this team's consultations can be opened.")
    private String team = "local";

    Add(RootCommand root) {
      this.root = root;
    }

    @Override
    public void run() {
      try (OncoAgent agent = root.open()) {
        Account account = account();
        agent.store().accounts().add(account, new Passwords().hashOf(password(root)), shell(root));
        root.console().print("added " + account.name());
      }
    }

    private Account account() {
      try {
        return new Account(name.toLowerCase(Locale.ROOT), shown == null ? name : shown, parse(roles), team, true, 1);
      } catch (io.oncoagent.app.store.StoreException e) {
        throw new InputException(String.valueOf(e.getMessage()));
      }
    }

    private static Set<Account.Role> parse(String words) {
      try {
        return Arrays.stream(words.split(",")).map(w -> Account.Role.valueOf(w.strip().toUpperCase(Locale.ROOT).replace('-', '_'))).collect(Collectors.toSet());
      } catch (IllegalArgumentException e) {
        throw new InputException("--roles takes clinician, reviewer, knowledge-editor, auditor, admin, with commas");
      }
    }
  }

  /** All accounts. */
  @Command(description = "List the accounts.", mixinStandardHelpOptions = true)
  private static final class Listing implements Runnable {
    private final RootCommand root;

    Listing(RootCommand root) {
      this.root = root;
    }

    @Override
    public void run() {
      try (OncoAgent agent = root.open()) {
        List<Account> accounts = agent.store().accounts().all();
        root.console().print(accounts.isEmpty() ? "no account; «serve» prints a one-time link to the first" : accounts.stream().map(Listing::line).collect(Collectors.joining("\n")));
      }
    }

    private static String line(Account a) {
      String roles = a.roles().stream().map(r -> r.name().toLowerCase(Locale.ROOT).replace('_', '-')).sorted().collect(Collectors.joining(","));
      return a.name() + "  " + roles + "  team " + a.team() + (a.active() ? "" : "  disabled") + "  " + a.shownName();
    }
  }

  /** Another password. */
  @Command(description = "Set another password, read from standard input; sessions of the account end.", mixinStandardHelpOptions = true)
  private static final class Password implements Runnable {
    private final RootCommand root;

    @Parameters(paramLabel = "NAME")
    private String name = "";

    Password(RootCommand root) {
      this.root = root;
    }

    @Override
    public void run() {
      try (OncoAgent agent = root.open()) {
        Account account = find(agent, name);
        agent.store().accounts().password(account.name(), new Passwords().hashOf(password(root)), shell(root));
        root.console().print("changed the password of " + account.name());
      }
    }
  }

  /** On and off. */
  @Command(description = "Disable or enable an account; its sessions end.", mixinStandardHelpOptions = true)
  private static final class Switch implements Runnable {
    private final RootCommand root;
    private final boolean on;

    @Parameters(paramLabel = "NAME")
    private String name = "";

    Switch(RootCommand root, boolean on) {
      this.root = root;
      this.on = on;
    }

    @Override
    public void run() {
      try (OncoAgent agent = root.open()) {
        Account a = find(agent, name);
        agent.store().accounts().change(new Account(a.name(), a.shownName(), a.roles(), a.team(), on, a.edition()), shell(root));
        root.console().print((on ? "enabled " : "disabled ") + a.name());
      }
    }
  }
}

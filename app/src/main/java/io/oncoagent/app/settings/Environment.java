package io.oncoagent.app.settings;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The process's surroundings, read in one place. */
public final class Environment {
  private final Map<String, String> variables;
  private final Path userHome;
  private final String userName;

  /** For tests: surroundings of your own. */
  public Environment(Map<String, String> variables, Path userHome, String userName) {
    this.variables = Map.copyOf(variables);
    this.userHome = userHome;
    this.userName = userName;
  }

  /** Of this process. */
  public static Environment ofProcess() {
    return new Environment(
        System.getenv(), Path.of(System.getProperty("user.home", ".")), System.getProperty("user.name", "unknown"));
  }

  /** The home named on the command line, else ONCOAGENT_HOME, else .oncoagent in the user's home. */
  public Home home(@Nullable Path named) {
    if (named != null) {
      return new Home(named.toAbsolutePath());
    }
    String variable = variables.get("ONCOAGENT_HOME");
    Path root = variable == null || variable.isBlank() ? userHome.resolve(".oncoagent") : Path.of(variable);
    return new Home(root.toAbsolutePath());
  }

  /** The operating-system user, recorded with decisions made at the shell. */
  public String userName() {
    return userName;
  }
}

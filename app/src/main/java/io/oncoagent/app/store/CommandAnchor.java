package io.oncoagent.app.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Hands each head to a program as its last argument, for example {@code logger} for the system's log. */
public record CommandAnchor(List<String> command) implements Anchor {
  private static final int SECONDS = 10;

  public CommandAnchor {
    command = List.copyOf(command);
  }

  /** Into the system's log, under a tag of its own. */
  public static CommandAnchor syslog() {
    return new CommandAnchor(List.of("logger", "-t", "oncoagent-audit"));
  }

  @Override
  public void keep(AuditHead head) {
    List<String> words = new ArrayList<>(command);
    words.add(head.toString());
    try {
      Process process = new ProcessBuilder(words).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
      if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw notKept(null);
      }
      if (process.exitValue() != 0) {
        throw notKept(null);
      }
    } catch (IOException e) {
      throw notKept(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw notKept(e);
    }
  }

  private StoreException notKept(@Nullable Exception cause) {
    String sentence = "the audit head could not be kept by «" + command.getFirst() + "» (setting audit.anchor); what was done is recorded, and waits for it";
    return cause == null ? new StoreException(sentence) : new StoreException(sentence, cause);
  }
}

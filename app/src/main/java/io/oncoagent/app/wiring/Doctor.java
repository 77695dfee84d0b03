package io.oncoagent.app.wiring;

import io.oncoagent.app.settings.Home;
import io.oncoagent.app.settings.Settings;
import io.oncoagent.app.store.AuditVerification;
import io.oncoagent.knowledge.KnowledgeBase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Does in small what a consultation does, and says what is broken. */
public final class Doctor {
  private static final long NEEDED_BYTES = 500_000_000L;
  private final OncoAgent agent;
  private final Home home;

  public Doctor(OncoAgent agent, Home home) {
    this.agent = agent;
    this.home = home;
  }

  /**
   * One thing looked at.
   *
   * @param told false where it cannot be looked at: then nothing is known to be broken, and nothing to be right
   */
  public record Check(String name, boolean sound, boolean told, String detail) {
    public Check(String name, boolean sound, String detail) {
      this(name, sound, true, detail);
    }

    static Check notTold(String name, String detail) {
      return new Check(name, true, false, detail);
    }

    /** As a page begins its line. */
    public String mark() {
      return !sound ? "PROBLEM" : told ? "ok" : "not told";
    }
  }

  /** Looks at everything, even when something is broken. */
  public List<Check> examine() {
    List<Check> checks = new ArrayList<>();
    checks.add(check("home", () -> writable(home.root())));
    checks.add(check("lexicon", () -> agent.lexicon().cancers().size() + " cancers, version " + agent.lexicon().version().substring(0, 12)));
    checks.add(check("store", () -> agent.reports().awaitingReview().size() + " drafts wait for a review"));
    checks.add(check("audit", this::audit));
    checks.add(check("keys", this::keys));
    checks.add(check("erasure", () -> new KeyBackups(agent).sentence()));
    checks.add(check("encoder", () -> agent.encoder().identity() + ", " + agent.encoder().encodeQuery("lung cancer").length + " dimensions"));
    checks.add(check("knowledge", this::packs));
    checks.addAll(ModelChecks.of(agent.settings().models(), new DemonstrationModel(home).running()));
    return checks;
  }

  private String audit() {
    Store store = agent.store();
    AuditVerification.Result result = new AuditVerification(store.database(), store.keys(), store.audit()).verify(List.of());
    if (!result.sound()) {
      throw new IllegalStateException(result.problems().getFirst() + " (audit verify)");
    }
    return result.entries() + " entries in an unbroken chain, head kept " + (agent.settings().audit().place() == Settings.Audit.Place.NONE ? "nowhere outside (setting audit.anchor)" : "outside too");
  }

  private String keys() {
    List<Path> files = agent.store().ring().files();
    for (Path file : files) {
      if (Files.exists(file) && openToOthers(file)) {
        throw new IllegalStateException("the key file " + file + " can be read by others; set its mode to 0600");
      }
    }
    return files.size() + " keys, readable by their owner only, outside the data";
  }

  private static boolean openToOthers(Path file) {
    try {
      return Files.getPosixFilePermissions(file).stream().anyMatch(p -> !p.name().startsWith("OWNER"));
    } catch (IOException | UnsupportedOperationException e) {
      return false;
    }
  }

  private String packs() {
    List<String> problems = agent.knowledge().verify();
    if (!problems.isEmpty()) {
      throw new IllegalStateException(String.join("; ", problems));
    }
    List<KnowledgeBase.PackInfo> packs = agent.knowledge().packs();
    return packs.isEmpty() ? "no pack yet; the starter is indexed at the first consultation" : packs.stream().filter(KnowledgeBase.PackInfo::enabled).map(p -> p.name() + " (" + p.passages() + " passages, use with AI " + p.aiUse() + ")").toList().toString();
  }

  private static String writable(Path folder) {
    try {
      Files.createDirectories(folder);
      Files.delete(Files.createTempFile(folder, "doctor", ".tmp"));
      long free = Files.getFileStore(folder).getUsableSpace();
      if (free < NEEDED_BYTES) {
        throw new IllegalStateException("only " + free / 1_000_000 + " MB are free in " + folder);
      }
      return folder + ", " + free / 1_000_000_000 + " GB free";
    } catch (IOException e) {
      throw new IllegalStateException("the folder " + folder + " cannot be written", e);
    }
  }

  private static Check check(String name, Supplier<String> examination) {
    try {
      return new Check(name, true, examination.get());
    } catch (RuntimeException e) {
      return new Check(name, false, e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage());
    }
  }
}

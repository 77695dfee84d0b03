package io.oncoagent.tuning.adapters;

import io.oncoagent.tuning.TuningException;
import io.oncoagent.tuning.TuningException.Code;
import io.oncoagent.tuning.tokenize.Sha256;
import io.oncoagent.tuning.train.AdapterFiles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** All adapters of a home, and which one is promoted: at most one a base model. Every change is told before it is made visible, so that none goes unrecorded. */
public final class AdapterRegistry {
  private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._-]{0,63}");

  /** Told of a change; what it throws stops the change. */
  @FunctionalInterface
  public interface Record {
    void change(String adapter, Map<String, String> detail);
  }

  private final AdapterShelf shelf;
  private final Record record;

  public AdapterRegistry(Path folder, Record record) {
    this.shelf = new AdapterShelf(folder);
    this.record = record;
  }

  /** One through which nothing can be changed. */
  public static AdapterRegistry readOnly(Path folder) {
    return new AdapterRegistry(folder, (adapter, detail) -> {
      throw new IllegalStateException("nothing changes here");
    });
  }

  public List<Adapter> all() {
    return shelf.all();
  }

  /**
   * @throws TuningException where there is none of that name
   */
  public Adapter one(String name) {
    return shelf.one(name);
  }

  /** Where an adapter's files lie. */
  public Path files(String name) {
    return shelf.of(name);
  }

  /** Takes a finished run's adapter over as a candidate, or brings the card of one from the same weights up to date. */
  public Adapter add(Path run, String name) {
    if (!NAME.matcher(name).matches()) {
      throw new TuningException(Code.INPUT, "an adapter's name has 1 to 64 of a-z, 0-9, dot, dash and underscore, not «" + name + "»");
    }
    Adapter fresh = FinishedRun.adapter(run, name);
    Optional<Adapter> there = shelf.all().stream().filter(a -> a.name().equals(name)).findFirst();
    if (there.isPresent() && !there.get().weightsSha256().equals(fresh.weightsSha256())) {
      throw new TuningException(Code.INPUT, "there is another adapter «" + name + "»; give this one a name of its own");
    }
    Adapter kept = fresh.with(there.map(Adapter::status).orElse(AdapterStatus.CANDIDATE));
    shelf.bring(run, name);
    String architecture = FinishedRun.architecture(run);
    if (LoraGguf.ARCHITECTURES.contains(architecture)) {
      Path gguf = shelf.of(name).resolve(AdapterShelf.gguf(name));
      LoraGguf.write(shelf.of(name), architecture, name, gguf);
      kept = kept.servedAs(Sha256.hex(gguf));
    }
    shelf.put(kept);
    return kept;
  }

  /** Promotes an adapter where nothing speaks against it. */
  public Promotion promote(String name) {
    Adapter wanted = shelf.one(name);
    List<String> reasons = new ArrayList<>(PromotionPolicy.against(wanted));
    reasons.addAll(damage(wanted));
    if (wanted.status() == AdapterStatus.PROMOTED) {
      reasons.add("it is promoted already");
    }
    if (!reasons.isEmpty()) {
      return new Promotion.Refused(reasons);
    }
    Optional<Adapter> before = promoted(wanted.base());
    String earlier = before.map(Adapter::name).orElse("");
    record.change(name, detail("promoted", wanted, earlier));
    before.ifPresent(b -> shelf.put(b.with(AdapterStatus.RETIRED)));
    shelf.put(wanted.with(AdapterStatus.PROMOTED));
    return new Promotion.Changed(name, earlier);
  }

  /** The weights, and the GGUF file where llama.cpp can serve it. */
  private List<String> damage(Adapter adapter) {
    List<String> reasons = new ArrayList<>();
    Path weights = shelf.of(adapter.name()).resolve(AdapterFiles.WEIGHTS);
    Path gguf = shelf.of(adapter.name()).resolve(AdapterShelf.gguf(adapter.name()));
    boolean served = !adapter.ggufSha256().isEmpty();
    if (served && (!Files.isRegularFile(gguf) || !Sha256.hex(gguf).equals(adapter.ggufSha256()))) {
      reasons.add("its GGUF file is not the one that was measured");
    }
    AdapterFiles.fault(shelf.of(adapter.name())).ifPresent(reasons::add);
    if (!Files.isRegularFile(weights) || !Sha256.hex(weights).equals(adapter.weightsSha256())) {
      reasons.add("its weights are not those that were trained and measured");
    }
    return reasons;
  }

  /**
   * The GGUF file of an adapter, checked against its card.
   *
   * @throws TuningException where it has none, or it is damaged
   */
  public Path gguf(String name) {
    Adapter adapter = shelf.one(name);
    if (adapter.ggufSha256().isEmpty()) {
      throw new TuningException(Code.INPUT, "the adapter «" + name + "» has no GGUF file; vLLM serves its folder");
    }
    List<String> reasons = damage(adapter);
    if (!reasons.isEmpty()) {
      throw new TuningException(Code.FAILED, "the adapter «" + name + "» is damaged: " + String.join("; ", reasons));
    }
    return shelf.of(name).resolve(AdapterShelf.gguf(name));
  }

  /**
   * Takes a promoted adapter back; the base serves alone, or the named one again where nothing speaks against it.
   *
   * @param to an adapter that was promoted before; empty for the bare base
   */
  public Promotion rollback(String name, String to) {
    Adapter now = shelf.one(name);
    if (now.status() != AdapterStatus.PROMOTED) {
      return new Promotion.Refused(List.of("it is not promoted"));
    }
    if (!to.isEmpty()) {
      Adapter old = shelf.one(to);
      if (old.status() != AdapterStatus.RETIRED || !old.base().equals(now.base())) {
        return new Promotion.Refused(List.of("«" + to + "» was never promoted for " + now.base()));
      }
      return promote(to);
    }
    record.change(name, detail("rolled back", now, name));
    shelf.put(now.with(AdapterStatus.RETIRED));
    return new Promotion.Changed("", name);
  }

  /** The promoted adapter of a base model. */
  public Optional<Adapter> promoted(String base) {
    return shelf.all().stream().filter(a -> a.status() == AdapterStatus.PROMOTED && a.base().equals(base)).findFirst();
  }

  private static Map<String, String> detail(String what, Adapter a, String before) {
    Map<String, String> detail = new TreeMap<>(Map.of("change", what, "base", a.base(), "weights", a.weightsSha256(), "data", a.dataSha256(), "before", before));
    Gain gain = a.gain();
    if (gain != null) {
      detail.put("gain", gain.value() + " (" + gain.low() + " to " + gain.high() + ", n " + gain.n() + ")");
    }
    return detail;
  }
}

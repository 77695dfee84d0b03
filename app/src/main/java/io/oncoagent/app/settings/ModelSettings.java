package io.oncoagent.app.settings;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code models}: the model servers of this site; none by default.
 *
 * @param generative {@code models.default}: what {@code --engine auto} means, extractive (false) or generative
 * @param secondReading {@code models.secondReading}: with the generative engine, a model reads the facts of the de-identified note once more; differences lower certainty. Off: not measured to help
 * @param entailment {@code models.entailment}: the model looks once more at each of its statements and takes out what it does not find in the passage; measure yours first
 * @param entailmentAdapter {@code models.entailmentAdapter}: the LoRA adapter that this second look is taken with, as the server lists it; null for the tier's own
 * @param label {@code models.label}: a warning on every page, null for none
 * @param fast {@code models.tiers.1}, null where no model is configured
 * @param deep {@code models.tiers.2}
 * @param hosts {@code models.hosts}: hosts beside this machine that may be talked to
 */
public record ModelSettings(boolean generative, boolean secondReading, boolean entailment, @Nullable String entailmentAdapter, @Nullable String label, @Nullable ModelTier fast, @Nullable ModelTier deep, List<ModelHost> hosts) {
  /** No model. */
  public static final ModelSettings NONE = new ModelSettings(false, false, false, null, null, null, null, List.of());

  public ModelSettings {
    hosts = List.copyOf(hosts);
    if ((fast == null) != (deep == null)) {
      throw new SettingsException("models.tiers needs both 1 and 2; they may name the same server");
    }
  }

  /** Whether there is a model to ask. */
  public boolean configured() {
    return fast != null;
  }

  /**
   * The model of one tier. What is null has its tier's default.
   *
   * @param server {@code server}: address as far as the version, e.g. http://127.0.0.1:8080/v1
   * @param adapter {@code adapter}: name of a LoRA adapter as the server lists it
   * @param keyFile {@code keyFile}: file that holds the API key
   * @param thinkingOff {@code thinking}: off asks the server for none; strip lets the model think and takes it off
   * @param seconds {@code seconds}: no call takes longer
   * @param callers {@code callers}: calls at once
   * @param queueSeconds {@code queueSeconds}: how long others wait for a place
   * @param promptRate {@code promptRate}, {@code newRate}: tokens a second before anything was measured
   */
  public record ModelTier(
      URI server, String model, @Nullable String adapter, @Nullable Path keyFile, boolean thinkingOff, ModelBudget budget, int seconds, int callers, int queueSeconds, double promptRate,
      double newRate) {

    /** The same server asked with another adapter; null asks the bare base. */
    public ModelTier with(@Nullable String other) {
      return new ModelTier(server, model, other, keyFile, thinkingOff, budget, seconds, callers, queueSeconds, promptRate, newRate);
    }
  }

  /** {@code contextCharacters}, {@code newTokens}, {@code statements}, {@code drafts} of a tier. */
  public record ModelBudget(int contextCharacters, int newTokens, int statements, int drafts) {}

  /** One of {@code models.hosts}: {@code name}, {@code transport: tls | plain}, {@code certificate}, {@code reason}. */
  public record ModelHost(String name, boolean tls, @Nullable String certificate, @Nullable String reason) {}
}

package io.oncoagent.tuning.train;

import java.util.ArrayList;
import java.util.List;

/**
 * Settings of a training that differ by model. Those of the tiers are the published ones (OncoAgent technical preprint, May 2026: rank 16 and 32, alpha 32 and 64,
 * learning rate 2e-4 and 1e-4, effective batch 16); their targets cover the Gated DeltaNet projections too, which the usual seven miss.
 *
 * @param batchRows rows of one optimizer step
 * @param lastLayers how many of the last layers are trained, which makes a step on a CPU nearly as cheap as reading; 0 means all
 * @param provenOn what the settings have been run on
 */
public record Preset(
    String name, String base, int rank, int alpha, double learningRate, int batchRows, String dtype, boolean gradientCheckpointing, List<String> targets, int lastLayers, String provenOn) {
  private static final List<String> USUAL = List.of("q_proj", "k_proj", "v_proj", "o_proj", "gate_proj", "up_proj", "down_proj");
  private static final List<String> DELTA_NET = List.of("in_proj_qkv", "in_proj_z", "in_proj_a", "in_proj_b", "out_proj");

  public static final Preset TIER_1 = new Preset("1", "Qwen3.5-9B", 16, 32, 2e-4, 16, "bf16", true, hybrid(), 0, "a tiny random model of the same shape on a CPU; not on the real weights");
  public static final Preset TIER_2 = new Preset("2", "Qwen3.6-27B", 32, 64, 1e-4, 16, "bf16", true, hybrid(), 0, "a tiny random model of the same shape on a CPU; not on the real weights");
  public static final Preset DEMO = new Preset("demo", "Qwen2.5-Coder-1.5B-Instruct", 8, 16, 1.5e-4, 1, "bf16", false, USUAL, 4, "the real weights on a CPU");

  public Preset {
    targets = List.copyOf(targets);
  }

  private static List<String> hybrid() {
    List<String> all = new ArrayList<>(USUAL);
    all.addAll(DELTA_NET);
    return all;
  }
}

package io.oncoagent.tuning.adapters;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A trained adapter with its lineage. Hashes are SHA-256.
 *
 * @param base the base model's name
 * @param dataSha256 of the shards' run.json
 * @param settingsSha256 of the run's train.json
 * @param weightsSha256 of adapter_model.safetensors
 * @param ggufSha256 of the file that llama.cpp serves; empty where there is none
 * @param run name of the run's folder
 * @param steps optimizer steps
 * @param loss of the last step; NaN where none was told
 * @param gain null until it was measured
 */
public record Adapter(
    String name, AdapterStatus status, String base, String preset, String dataSha256, String settingsSha256, String weightsSha256, String ggufSha256, String run, int steps, double loss,
    List<GateRecord> gates, @Nullable Gain gain) {
  public Adapter {
    gates = List.copyOf(gates);
  }

  Adapter with(AdapterStatus changed) {
    return new Adapter(name, changed, base, preset, dataSha256, settingsSha256, weightsSha256, ggufSha256, run, steps, loss, gates, gain);
  }

  Adapter servedAs(String hash) {
    return new Adapter(name, status, base, preset, dataSha256, settingsSha256, weightsSha256, hash, run, steps, loss, gates, gain);
  }
}

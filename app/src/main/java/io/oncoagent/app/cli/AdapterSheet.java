package io.oncoagent.app.cli;

import io.oncoagent.tuning.adapters.Adapter;
import io.oncoagent.tuning.adapters.Gain;
import io.oncoagent.tuning.adapters.GateRecord;
import java.nio.file.Path;
import java.util.Locale;

/** Adapters in words. */
final class AdapterSheet {
  private AdapterSheet() {}

  static String line(Adapter a) {
    Gain g = a.gain();
    return String.format(Locale.ROOT, "%-24s %-9s %s  %s", a.name(), a.status().name().toLowerCase(Locale.ROOT), a.base(),
        g == null ? "gain not measured" : String.format(Locale.ROOT, "gain %+.3f (95 %% %+.3f to %+.3f, n %d)", g.value(), g.low(), g.high(), g.n()));
  }

  static String page(Adapter a, Path files) {
    StringBuilder out = new StringBuilder(line(a)).append('\n');
    for (GateRecord g : a.gates()) {
      out.append(String.format(Locale.ROOT, "  gate %-10s %s, its control was %s%n", g.gate(), g.outcome(), g.control()));
    }
    out.append("  run ").append(a.run()).append(", ").append(a.steps()).append(" steps\n  data     ").append(a.dataSha256()).append("\n  settings ").append(a.settingsSha256())
        .append("\n  weights  ").append(a.weightsSha256()).append("\n  serve with vLLM: --enable-lora --lora-modules ").append(a.name()).append('=').append(files.toAbsolutePath());
    if (!a.ggufSha256().isEmpty()) {
      out.append("\n  serve with llama.cpp: ./oncoagent models start --adapter ").append(a.name()).append("  (GGUF ").append(a.ggufSha256()).append(')');
    }
    return out.toString();
  }
}

package io.oncoagent.tuning.run;

import java.util.Locale;

/** {@code run.md}: a run of packing for a person. */
final class RunPage {
  static final String FILE = "run.md";

  private RunPage() {}

  static String of(PackReport r) {
    StringBuilder md = new StringBuilder("# Packed cases\n\n");
    line(md, "%,d cases of the split %s, %,d of them in %,d rows of %,d tokens.", r.entries().size(), r.order().split(), r.packing().order().length, r.packing().rows() - r.packing().longRows() , r.order().length());
    if (r.packing().longRows() > 0) {
      line(md, "%,d of the cases have a longer row each.", r.packing().longRows());
    }
    line(md, "**%,d cases are left out because they are longer than a row.** No case was cut.", r.packing().excluded().length);
    md.append("\n![Lengths and fill](").append(RunPicture.FILE).append(")\n\n| | |\n|---|---|\n");
    row(md, "Fill of the ordinary rows", String.format(Locale.ROOT, "%.3f %%", r.packing().fillPercent()));
    row(md, "Tokens in rows", String.format(Locale.ROOT, "%,d", r.tokens()));
    row(md, "Trained tokens (answers)", String.format(Locale.ROOT, "%,d", r.trained()));
    row(md, "Shards", String.valueOf(r.shards().size()));
    row(md, "Chat template", r.template().name());
    row(md, "Seed", String.valueOf(r.order().seed()));
    row(md, "Commercial run", r.commercial() ? "yes: every licence allows it" : "no");
    row(md, "Corpus split, SHA-256", "`" + r.splitSha256() + "`");
    row(md, "Tokenizer, SHA-256", "`" + r.tokenizerSha256() + "`");
    md.append("\nThe shards count as checked only after `engine/check_shards.py` has read them back.\n");
    return md.toString();
  }

  private static void line(StringBuilder md, String format, Object... values) {
    md.append(String.format(Locale.ROOT, format, values)).append('\n');
  }

  private static void row(StringBuilder md, String name, String value) {
    md.append("| ").append(name).append(" | ").append(value).append(" |\n");
  }
}

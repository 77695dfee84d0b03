package io.oncoagent.tuning.corpus;

import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** {@code card.md}: the corpus for a person. */
final class CorpusCard {
  private CorpusCard() {}

  static String of(CorpusOrder order, JsonNode statistics, String basis) {
    StringBuilder md = new StringBuilder("# Corpus of oncology cases\n\n");
    md.append(String.format(Locale.ROOT, "%,d cases of %,d rows. ", statistics.path("cases").asInt(), statistics.path("rows").asInt()));
    md.append("**De-identified, still personal data with residual risk**: no check finds every identifier. Do not publish; keep as the notes themselves are kept. ");
    md.append("No clinician has read the cases, and nothing here was made for clinical use.\n\n| Part | Cases | Groups of patients |\n|---|---|---|\n");
    statistics.path("parts").properties().forEach(p -> row(md, p.getKey(), String.valueOf(p.getValue().path("cases").asInt()), String.valueOf(p.getValue().path("groups").asInt())));
    md.append("\nNo patient stands in two parts, nor do two notes that are nearly the same. Synthetic cases count as one patient where their profiles are the same.\n\n");
    md.append("| Licence | Cases |\n|---|---|\n");
    counts(md, statistics.path("licences"));
    md.append('\n').append(order.commercial() ? "Made for a commercial run: rows whose licence does not allow it were left out." : "**Not for a commercial run**: `corpus.json` says so, and packing checks every row.").append('\n');
    if (!basis.isEmpty()) {
      md.append("\nLegal basis stated for the hospital's own notes: ").append(basis).append('\n');
    }
    md.append("\n## What was left out\n\n| Reason | Rows |\n|---|---|\n");
    counts(md, statistics.path("dropped"));
    md.append("\n## Sources\n\n| Source | Read | Kept |\n|---|---|---|\n");
    statistics.path("sources").properties().forEach(s -> row(md, s.getKey(), String.valueOf(s.getValue().path("read").asInt()), String.valueOf(s.getValue().path("kept").asInt())));
    md.append("\n## Tasks\n\n| Task | Cases |\n|---|---|\n");
    counts(md, statistics.path("tasks"));
    md.append("\n## Lengths in characters\n\n| | least | 10 % | median | 90 % | most |\n|---|---|---|---|---|---|\n");
    lengths(md, "Note and question", statistics.path("noteCharacters"));
    lengths(md, "Answer", statistics.path("answerCharacters"));
    md.append(String.format(Locale.ROOT, "%nThe commonest answer is that of %.2f %% of the cases. Near duplicates were left out from an estimated similarity of %.2f on. ", 100 * statistics.path("commonestAnswerShare").asDouble(), order.near()));
    md.append(String.format(Locale.ROOT, "No case shares a run of thirteen words with the evaluations that were named (%,d runs).%n", statistics.path("evaluationRuns").asInt()));
    return md.toString();
  }

  private static void counts(StringBuilder md, JsonNode counts) {
    for (Map.Entry<String, JsonNode> one : counts.properties()) {
      if (one.getValue().asInt() > 0) {
        row(md, one.getKey(), String.valueOf(one.getValue().asInt()));
      }
    }
  }

  private static void lengths(StringBuilder md, String name, JsonNode l) {
    row(md, name, l.path("least").asString("-"), l.path("p10").asString("-"), l.path("median").asString("-"), l.path("p90").asString("-"), l.path("most").asString("-"));
  }

  private static void row(StringBuilder md, String... cells) {
    md.append("| ").append(String.join(" | ", java.util.Arrays.stream(cells).map(c -> c.replace("|", "\\|")).toList())).append(" |\n");
  }
}

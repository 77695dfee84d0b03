package io.oncoagent.app.render.pdf;

import io.oncoagent.app.render.Banner;
import io.oncoagent.app.render.DraftOrder;
import io.oncoagent.app.render.Words;
import io.oncoagent.domain.recommendation.Recommendation;
import io.oncoagent.domain.recommendation.Section;
import io.oncoagent.domain.recommendation.SectionId;
import io.oncoagent.domain.recommendation.Statement;
import io.oncoagent.domain.recommendation.StatementKind;
import io.oncoagent.domain.recommendation.Support;
import java.util.Set;

/** The draft in the order of {@link DraftOrder}; where two engines drafted, the rules' draft before the model's. */
final class DraftPart {
  private final Recommendation draft;
  private final Set<String> sources;
  private final Words words;
  private final Fo fo;

  /** @param sources ids of the evidence that the page lists, so that a citation can lead there */
  DraftPart(Recommendation draft, Set<String> sources, Words words, Fo fo) {
    this.draft = draft;
    this.sources = sources;
    this.words = words;
    this.fo = fo;
  }

  void write(Banner banner) {
    if (banner.compared()) {
      fo.block(Look.HEAD, banner.firstHeading());
      banner.first().forEach(s -> statement(s, 0));
      banner.sideBySide().forEach(line -> fo.block("font-size=\"8pt\" margin-left=\"3.5mm\"", "= " + line));
      fo.block(Look.HEAD, banner.secondHeading());
    }
    DraftOrder order = new DraftOrder(draft);
    for (Section section : order.sections()) {
      boolean asRead = section.id() != SectionId.RECOMMENDATION && section.id() != SectionId.MANAGEMENT;
      fo.block(Look.HEAD, section.heading()).raw("<fo:block " + (asRead ? "font-size=\"8pt\"" : "") + ">");
      order.lines(section).forEach(line -> statement(line.statement(), line.beneath() ? 5 : 0));
      fo.raw("</fo:block>");
    }
  }

  private void statement(Statement s, int indent) {
    String weight = s.kind() == StatementKind.OPTION ? Look.BOLD : s.kind() == StatementKind.CAUTION ? "color=\"#7a4f00\"" : "";
    String together = indent > 0 ? " keep-with-previous.within-page=\"5\"" : "";
    fo.raw("<fo:block margin-left=\"" + (indent + 3.5) + "mm\" text-indent=\"-3.5mm\" space-after=\"0.6mm\" widows=\"2\" orphans=\"2\"" + together + ">")
        .inline(weight, mark(s.kind()) + " ").inline(weight, s.text());
    if (!s.conditions().isEmpty()) {
      fo.text(" (" + words.of("conditions") + " " + String.join("; ", s.conditions()) + ")");
    }
    if (s.strength() != null && !s.text().contains(s.strength())) {
      fo.text(" " + s.strength());
    }
    if (s.intent() != null) {
      fo.inline(Look.SMALL, " " + words.of("intent", s.intent()));
    }
    if (!s.citations().isEmpty() && s.support() != Support.SUPPORTED) {
      fo.inline("color=\"#7a4f00\"", " {" + words.of("support." + s.support().word()) + "}");
    }
    s.citations().forEach(this::citation);
    fo.raw("</fo:block>");
  }

  private void citation(String id) {
    String shown = " [" + id.substring(1) + "]";
    if (sources.contains(id)) {
      fo.raw("<fo:basic-link internal-destination=\"" + id + "\" fox:alt-text=\"" + id + "\" color=\"#0f4c5c\">").text(shown).raw("</fo:basic-link>");
    } else {
      fo.text(shown);
    }
  }

  private static String mark(StatementKind kind) {
    return switch (kind) {
      case OPTION -> "►";
      case CAUTION -> "!";
      case WHY_NOT -> "×";
      case QUESTION -> "?";
      default -> "•";
    };
  }
}

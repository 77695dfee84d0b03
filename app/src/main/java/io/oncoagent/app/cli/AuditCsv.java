package io.oncoagent.app.cli;

import io.oncoagent.domain.casefile.Redaction;
import java.util.List;
import java.util.Locale;

/** What was removed, one line a span: number of the input, kind, placeholder, place, probability. No words, and no file names, which name people too. */
final class AuditCsv {
  private final StringBuilder lines = new StringBuilder("input,type,placeholder,sourceStart,sourceEnd,probability\n");

  void add(int input, List<Redaction> redactions) {
    redactions.forEach(r -> add(input, r));
  }

  void add(int input, Redaction r) {
    lines.append(String.format(Locale.ROOT, "%d,%s,%s,%d,%d,%.3f%n", input, r.type(), r.placeholder(), r.sourceStart(), r.sourceEnd(), r.probability()));
  }

  String text() {
    return lines.toString();
  }
}

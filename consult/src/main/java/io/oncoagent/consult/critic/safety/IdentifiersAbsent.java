package io.oncoagent.consult.critic.safety;

import io.oncoagent.consult.critic.Check;
import io.oncoagent.consult.critic.Problem;
import io.oncoagent.consult.critic.claim.Docket;
import io.oncoagent.consult.extract.IdentifierGuard;
import io.oncoagent.consult.extract.IdentifierLeftException;
import io.oncoagent.domain.verdict.Layer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * No identifier in the output: neither what de-identification would find nor the plain forms of numbers, dates, addresses and titled names. A date or a name that a
 * passage itself holds may be quoted. Source: HIPAA Safe Harbor, 45 CFR 164.514(b)(2).
 */
public final class IdentifiersAbsent implements Check {
  private static final Pattern PLAIN =
      Pattern.compile(
          "[\\w.+-]{1,40}@[\\w-]{1,40}\\.[\\w.]{2,20}"
              + "|\\b(?:MRN|NHC|SSN|DNI|NIE|DOB|Medical record|Historia cl[ií]nica|Date of birth|Fecha de nacimiento|Patient ID|N\\.? ?historia)\\b\\W{0,4}(?:no\\.?|number|#)?\\W{0,3}[\\dA-Z][\\dA-Z/.-]{2,}"
              + "|\\b\\d{3}-\\d{2}-\\d{4}\\b|\\(?\\b\\d{3}\\)?[ .-]\\d{3}[ .-]\\d{4}\\b|\\+\\d{1,3}[ .-]?\\d{2,3}(?:[ .-]?\\d{2,4}){2,4}\\b"
              + "|\\b\\d{1,2}[/.-]\\d{1,2}[/.-](?:19|20)\\d{2}\\b|\\b(?:19|20)\\d{2}-\\d{2}-\\d{2}\\b"
              + "|\\b\\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December) (?:19|20)\\d{2}\\b|\\b\\d{1,2} de (?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre) de (?:19|20)\\d{2}\\b"
              + "|\\b(?:Mr|Mrs|Ms|Miss|Sr|Sra|Srta|Don|Doña|Dr|Dra)\\.? (?!Who)\\p{Lu}\\p{Ll}{2,}(?:[ -]\\p{Lu}\\p{Ll}{2,})?|\\b(?:[Pp]atient|[Pp]aciente|[Nn]ame|[Nn]ombre)(?: is| named|:| llamad[oa])? \\p{Lu}\\p{Ll}{2,} \\p{Lu}\\p{Ll}{2,}");
  private static final int MOST_QUOTED = 200;
  private final IdentifierGuard guard;

  public IdentifiersAbsent(IdentifierGuard guard) {
    this.guard = guard;
  }

  @Override
  public String name() {
    return "identifiers-absent";
  }

  @Override
  public Layer layer() {
    return Layer.SAFETY;
  }

  @Override
  public List<Problem> examine(Docket docket) {
    List<Problem> problems = new ArrayList<>();
    String passages = String.join("\n", docket.sources().all().stream().map(s -> s.text()).toList());
    if (guardFinds(docket.raw(), passages)) {
      problems.add(Problem.failDraft("The draft holds what looks like an identifier."));
    }
    Matcher m = PLAIN.matcher(docket.raw());
    while (m.find()) {
      if (!passages.contains(m.group())) {
        problems.add(Problem.failDraft("The draft holds what looks like an identifier (at character " + m.start() + ")."));
        break;
      }
    }
    return problems;
  }

  /** What a passage itself holds (an edition's date) is blanked out and the rest asked again; a text full of such finds fails. */
  private boolean guardFinds(String raw, String passages) {
    StringBuilder text = new StringBuilder(raw);
    for (int i = 0; i < MOST_QUOTED; i++) {
      try {
        guard.verify(text.toString());
        return false;
      } catch (IdentifierLeftException e) {
        if (e.end() <= e.start() || e.end() > text.length() || !passages.contains(text.substring(e.start(), e.end()))) {
          return true;
        }
        text.replace(e.start(), e.end(), " ".repeat(e.end() - e.start()));
      }
    }
    return true;
  }
}

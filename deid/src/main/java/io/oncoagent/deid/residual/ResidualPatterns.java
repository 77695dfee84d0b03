package io.oncoagent.deid.residual;

import io.oncoagent.domain.casefile.RedactionType;
import java.util.List;
import java.util.Set;

/** The shapes. Every repetition is bounded or possessive: the check is linear in the text. */
final class ResidualPatterns {
  /** Forms of address without a name: «Sehr geehrter Herr Kollege», «Dear Dr Colleague». */
  private static final Set<String> NO_NAMES =
      Set.of("kollege", "kollegin", "kollegen", "professor", "doktor", "colleague", "doctor", "docteur", "confrere", "consoeur", "kolleginnen", "prof", "dr", "med", "priv", "pd", "medicine", "and");

  private static final String MONTH =
      "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec|January|February|March|April|June|July|August|September|October|November|December)";

  private static final List<String> MONTHS = List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

  static final List<ResidualPattern> ALL =
      List.of(
          ResidualPattern.anywhere(RedactionType.EMAIL, "(?<![\\w.+-])[\\w.+-]{1,64}+@[\\w-]{1,63}+\\.[\\w.-]{2,}+", "@"),
          ResidualPattern.anywhere(RedactionType.URL, "(?i)\\bhttps?://\\S++", "://"),
          ResidualPattern.figures(RedactionType.IP, "(?<![\\d.])\\d{1,3}+\\.\\d{1,3}+\\.\\d{1,3}+\\.\\d{1,3}+(?![\\d.])"),
          ResidualPattern.figures(RedactionType.ID, "(?<![\\d-])\\d{3}-\\d{2}-\\d{4}(?![\\d-])"),
          ResidualPattern.figures(RedactionType.PHONE, "(?<![\\d.-])\\(?\\d{3}\\)?[-. ]\\d{3}[-.]\\d{4}(?![\\d.-])"),
          ResidualPattern.beginning(RedactionType.PHONE, "\\+\\d{1,3}+(?:[ .-]\\(?\\d{2,4}+\\)?){3,5}+", Set.of(), List.of("+")),
          ResidualPattern.figures(RedactionType.DATE, "(?<![\\d-])(?:19|20)\\d{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?![\\d-])"),
          ResidualPattern.figures(RedactionType.DATE, "(?<![\\d./])(?:0?[1-9]|[12]\\d|3[01])/(?:0?[1-9]|[12]\\d|3[01])/(?:19|20)\\d{2}(?!\\d)"),
          ResidualPattern.beginning(RedactionType.DATE, "\\b" + MONTH + "\\.? \\d{1,2}+(?:st|nd|rd|th)?, (?:19|20)\\d{2}\\b", Set.of(), MONTHS),
          ResidualPattern.beginning(RedactionType.MRN, "\\b(?:MRN|SSN|DNI|NHC|NHS no|NHS number)\\b[:#. ]{1,4}+\\d{5,}+", Set.of(), List.of("MRN", "SSN", "DNI", "NHC", "NHS")),
          ResidualPattern.beginning(
              RedactionType.NAME,
              "(?<![\\w.])(?:Dr|Dra|Mrs|Mr|Ms|Prof|Sra|Mme|Mlle|Herrn|Herr)\\.? {1,3}+(\\p{Lu}\\p{Ll}{2,40}+)(?![-\\w])",
              NO_NAMES,
              List.of("Dr", "Mr", "Ms", "Prof", "Sra", "Mme", "Mlle", "Herr")));

  private ResidualPatterns() {}
}

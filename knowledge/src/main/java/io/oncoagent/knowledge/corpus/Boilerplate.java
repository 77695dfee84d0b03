package io.oncoagent.knowledge.corpus;

import java.util.regex.Pattern;

/** Parts of a document that carry no guidance: reference lists, acknowledgements, notes about the document itself. */
final class Boilerplate {
  private static final Pattern WITH_SUBSECTIONS =
      Pattern.compile(
          "(?i)^(?:about this pdq summary|latest updates to this summary|changes to this summary|author contributions?|funding( (information|statement))?"
              + "|acknowledge?ments?|conflicts? of interests?|competing interests?|declaration of (competing|conflicting) interests?|disclosures?|data availability( statement)?"
              + "|supplementary (materials?|information|data)|supporting information|ethics (approval|statement)|publisher.?s note|about the authors?)\\b.*");
  private static final Pattern ALONE =
      Pattern.compile("(?i)^(?:references?( list)?|bibliography|literature cited|current clinical trials|table of contents|contents)$");

  private Boilerplate() {}

  /** A heading whose section is dropped with everything below it. */
  static boolean dropsSubsections(String heading) {
    return WITH_SUBSECTIONS.matcher(heading.strip()).matches();
  }

  /** A heading whose own text is dropped; the next heading of any rank ends it. */
  static boolean dropsText(String heading) {
    return ALONE.matcher(heading.strip()).matches();
  }
}

package io.oncoagent.knowledge.corpus;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds a strength of recommendation or a level of evidence and keeps it verbatim: PDQ «[Level of evidence A1]», ESMO «[I, A]», NCCN «category 1», and GRADE's
 * words (Guyatt et al., BMJ 2008;336:924).
 */
final class StrengthReader {
  private static final Pattern MARK =
      Pattern.compile(
          "\\[Levels? of evidence:? [^\\[\\]]*(?:\\[[^\\]]*\\][^\\[\\]]*)?\\]"
              + "|\\[(?:I{1,3}|IV|V)[a-c]?,\\s*[A-E](?:;[^\\]]{0,60})?\\]"
              + "|\\bcategory (?:1|2A|2B|3)\\b"
              + "|\\((?:strong|weak|conditional) recommendation[^)]{0,90}\\)"
              + "|\\b(?:strong|weak|conditional) recommendation\\b(?:[,;] (?:high|moderate|low|very low)[- ](?:certainty|quality)(?: (?:of )?evidence)?)?"
              + "|\\b(?:high|moderate|low|very low)-(?:certainty|quality) evidence\\b");

  private StrengthReader() {}

  static @Nullable String strength(String sentence) {
    Matcher matcher = MARK.matcher(sentence);
    return matcher.find() ? matcher.group() : null;
  }
}

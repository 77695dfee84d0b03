package io.oncoagent.knowledge.rights;

import io.oncoagent.knowledge.corpus.SentenceSplitter;
import io.oncoagent.knowledge.corpus.SourceDocument;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the sentence by which a document forbids its use with artificial intelligence, such as the one on each page of NCCN's guidelines. */
public final class NoticeDetector {
  private static final Pattern AI =
      Pattern.compile(
          "\\b(?:artificial intelligence|AI (?:model|tool|system|training|technolog)\\w*|machine[- ]learning|large language models?|LLMs?|text and data mining|generative AI|data mining|train(?:ing)? (?:of )?(?:an? )?(?:AI|models?|algorithms?))\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern FORBIDS =
      Pattern.compile(
          "\\b(?:may not|must not|shall not|cannot|can not|do not|not be|not (?:permitted|allowed|authori[sz]ed)|prohibited|forbidden|no part of|without (?:the )?(?:prior |express |written )*(?:permission|consent|licen[sc]e)|reserved|excluded)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern BROKEN = Pattern.compile("(?<=\\p{Ll})-\\s*\\R\\s*(?=\\p{Ll})");

  private NoticeDetector() {}

  /** The first sentence that forbids it, with its page. */
  public static Optional<RightsNotice> forbidding(String name, SourceDocument document) {
    for (SourceDocument.PageText page : document.pages()) {
      // Lines first become text: the words of a notice are often parted by a line's end.
      String text = BROKEN.matcher(page.text()).replaceAll("").replaceAll("\\s+", " ");
      if (!AI.matcher(text).find()) {
        continue;
      }
      for (String sentence : SentenceSplitter.split(text)) {
        if (AI.matcher(sentence).find() && FORBIDS.matcher(sentence).find() && ownUse(sentence)) {
          return Optional.of(new RightsNotice(name, page.page(), sentence.length() > 400 ? sentence.substring(0, 400) + "…" : sentence));
        }
      }
    }
    return Optional.empty();
  }

  /** It speaks of this content, not of algorithms in medicine. */
  private static boolean ownUse(String sentence) {
    return OWN.matcher(sentence).find();
  }

  private static final Pattern OWN =
      Pattern.compile(
          "\\b(?:content|guidelines?|publication|document|material|work|text|this|copyright|rights|reproduc\\w+|distribut\\w+)\\b", Pattern.CASE_INSENSITIVE);
}

package io.oncoagent.knowledge.rights;

import io.oncoagent.knowledge.KnowledgeException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Decides whether a pack may be ingested. A notice in a document outweighs a licence word, a licence that the operator states outweighs both. */
public final class RightsGate {
  private static final Pattern OPEN =
      Pattern.compile(
          "public[-_ ]?domain|us[-_ ]government work|cc0|cc[-_ ]?zero|cc[-_ ]by(?:[-_ ]sa)?(?:[-_ ]?\\d(?:\\.\\d)?)?(?: .*)?|creative commons (?:zero|attribution(?:[- ]sharealike)?)(?: .*)?|apache[-_ ]?2(?:\\.0)?|open government licen[cs]e.*");
  private static final Pattern CLOSED = Pattern.compile(".*(?:no[-_ ]?ai|ai use forbidden|all rights reserved).*");

  private RightsGate() {}

  /** The rights of a pack by its licence word, a notice found in it, and the operator's statement. */
  public static AiUse decide(@Nullable String licence, @Nullable RightsNotice notice, @Nullable String statement) {
    if (statement != null && !statement.isBlank()) {
      return AiUse.LICENSED;
    }
    if (notice != null) {
      return AiUse.FORBIDDEN;
    }
    String word = licence == null ? "" : licence.strip().toLowerCase(Locale.ROOT);
    if (CLOSED.matcher(word).matches()) {
      return AiUse.FORBIDDEN;
    }
    return OPEN.matcher(word).matches() ? AiUse.PERMITTED : AiUse.UNKNOWN;
  }

  /**
   * @throws KnowledgeException with code RIGHTS that quotes the sentence found and says what to do
   */
  public static void check(String pack, AiUse use, @Nullable RightsNotice notice) {
    if (use.allowed()) {
      return;
    }
    String found =
        notice == null
            ? use == AiUse.FORBIDDEN
                ? "its licence forbids use with artificial intelligence"
                : "it is not known whether it may be used with artificial intelligence (no licence was given, or one that does not say)"
            : "«" + notice.sentence() + "» (" + notice.place() + ")";
    throw new KnowledgeException(
        KnowledgeException.Code.RIGHTS,
        "pack " + pack + " was not ingested: " + found + "; name an open licence with --licence, or state the licence you hold with --licence-statement");
  }
}

package io.oncoagent.consult.specialist.profile;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Where in a planned course of leukaemia, lymphoma or myeloma treatment a text stands: induction, or what follows it in remission (consolidation,
 * intensification, maintenance).
 */
public final class CoursePart {
  public static final String INDUCTION = "induction";
  public static final String AFTER = "after-induction";

  private static final Pattern FOLLOWS =
      Pattern.compile(
          "\\bpost-?(?:induction|remission)\\b|\\bconsolidation\\b|\\bmaintenance\\b|\\bintensification\\b|\\bin (?:(?:first|second|complete) )*remission\\b|\\bafter (?:remission )?induction\\b");
  private static final Pattern BEGINS = Pattern.compile("(?<!after )(?<!after remission )(?<!post)(?<!post-)\\binduction\\b|\\bnewly diagnosed\\b|\\buntreated\\b");
  /** Words of a treated patient's note that tell of induction as done. */
  private static final Pattern DONE =
      Pattern.compile(
          "\\b(?:after|completed|following|finished|end[- ]of|tras(?: la)?|fin(?:al)? de(?: la)?)[- ](?:remission )?induc(?:tion|cion)\\b|\\b(?:post|end)-?induction\\b"
              + "|\\b(?:in|achieved) (?:(?:first|morphologic\\w*|complete) )*remission\\b(?! induction)|\\bcr1\\b|\\bremision completa\\b");

  /** Words that tell it even where no drug is named. */
  private static final Pattern MEASURED = Pattern.compile("\\bend[- ](?:of[- ])?induction\\b|\\b(?:completed|finished) (?:\\w+ )?induction\\b|\\bfin(?:al)? de(?: la)? induccion\\b");

  private CoursePart() {}

  /** The parts that a guideline's words name. */
  public static Set<String> in(String plain) {
    boolean follows = FOLLOWS.matcher(plain).find();
    boolean begins = BEGINS.matcher(plain).find();
    return follows && begins ? Set.of(INDUCTION, AFTER) : follows ? Set.of(AFTER) : begins ? Set.of(INDUCTION) : Set.of();
  }

  /** The part that the patient has reached; empty where it cannot be said: at a relapse, and in the middle of treatment. */
  static Set<String> of(String note, Phase phase, boolean treated) {
    if (phase != Phase.LATER && (treated ? DONE : MEASURED).matcher(PlainWords.of(note)).find()) {
      return Set.of(AFTER);
    }
    return phase == Phase.FIRST && !treated ? Set.of(INDUCTION) : Set.of();
  }
}

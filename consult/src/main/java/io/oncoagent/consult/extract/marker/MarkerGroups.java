package io.oncoagent.consult.extract.marker;

import io.oncoagent.consult.extract.assertion.Reading;
import io.oncoagent.lexicon.Category;
import io.oncoagent.lexicon.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Cuts the marker mentions of a note into lists. */
final class MarkerGroups {
  private static final Pattern SEPARATOR = Pattern.compile("\\s*(?:[,/&]|,?\\s?\\band\\b|\\bor\\b|\\by\\b|\\be\\b|\\bo\\b|\\bni\\b|\\bnor\\b)?\\s*(?:\\bthe\\b|\\bel\\b)?\\s*");
  private static final Pattern NOT_A_RESULT =
      Pattern.compile("^(?:[- /]?(?:[a-z]\\d{2,4}[a-z]{0,2}|exon ?\\d+|mek|ret|tyrosine kinase|mutant|checkpoint))?[- ]{0,2}(?:inhibit\\w*|inhibidor\\w*|tkis?\\b|antibod\\w*|anticuerpo\\w*|blockade|blocker\\w*|directed|targeted|targeting|dirigid\\w*|agonist\\w*|based therapy|car[- ]?t|testing policy|bispecific|adc\\b|agents?\\b|antagonist\\w*|therapy|vaccin\\w*|suppress\\w*|guided|axis|pathway|igm|igg|serolog\\w*)");
  /** In chronic myeloid leukaemia MMR is the major molecular response. */
  private static final Pattern BCR = Pattern.compile("\\b(?:bcr|cml|lmc|chronic myeloid)");
  /** «In ctDNA», «by liquid biopsy»: the specimen of another marker's result. */
  private static final Pattern SPECIMEN = Pattern.compile("(?:\\b(?:in|on|by|from|via|plasma|en|por|mediante)|[(]) ?$");
  private static final Pattern ANTI = Pattern.compile("(?:anti|dual|bi)[- ]?$");

  private final Reading reading;

  MarkerGroups(Reading reading) {
    this.reading = reading;
  }

  List<MarkerGroup> find() {
    List<MarkerGroup> groups = new ArrayList<>();
    List<MarkerSlot> open = new ArrayList<>();
    for (MarkerSlot slot : slots()) {
      if (!open.isEmpty() && (slot.entry().kind().equals("serum") != open.getLast().entry().kind().equals("serum") || !SEPARATOR.matcher(text(open.getLast().end(), slot.start())).matches())) {
        groups.add(new MarkerGroup(open));
        open.clear();
      }
      open.add(slot);
    }
    if (!open.isEmpty()) {
      groups.add(new MarkerGroup(open));
    }
    groups.removeIf(this::drugClass);
    return groups;
  }

  private List<MarkerSlot> slots() {
    List<MarkerSlot> slots = new ArrayList<>();
    for (Mention mention : reading.mentions(Category.BIOMARKER)) {
      String written = reading.note().between(mention.start(), mention.end());
      boolean response = written.equals("MMR") && BCR.matcher(reading.note().folded()).find();
      if (response || written.equals("eGFR") || written.equals("CPSS") || allelicRatio(mention, written) || helperCells(mention, written)) {
        continue;
      }
      reading.lexicon().biomarker(mention.key()).ifPresent(entry -> slots.add(new MarkerSlot(mention.start(), mention.end(), entry, text(mention.start(), mention.end()), mention.ambiguous())));
    }
    return slots;
  }

  /** «FLT3-ITD (AR 0.6)»: beside an internal tandem duplication AR is its allelic ratio, not the androgen receptor. */
  private boolean allelicRatio(Mention mention, String written) {
    return written.equals("AR") && text(mention.start() - 30, mention.start()).matches("(?s).*(?:flt3|itd)[^.;\\n]*");
  }

  /** «CD4 320», «CD4 count 90»: helper cells of the blood, counted because of HIV, and no stain. */
  private boolean helperCells(Mention mention, String written) {
    return written.matches("(?i)CD4(?:\\+? ?(?:t-?cells? ?)?(?:count)?)?") && text(mention.end(), mention.end() + 24).matches("(?s)^\\+? ?(?:t-?cells? )?(?:count|nadir|recuento)?(?: of| was| is|:|=)? ?[<>~]?\\d{1,4}\\b(?! ?%).*");
  }

  private boolean drugClass(MarkerGroup group) {
    boolean specimen = group.slots().size() == 1 && group.slots().getFirst().entry().name().equals("ctDNA") && SPECIMEN.matcher(text(group.start() - 12, group.start())).find();
    return specimen || NOT_A_RESULT.matcher(text(group.end(), group.end() + 48)).find() || ANTI.matcher(text(group.start() - 6, group.start())).find();
  }

  private String text(int start, int end) {
    String folded = reading.note().folded();
    return folded.substring(Math.max(0, start), Math.min(folded.length(), Math.max(start, end)));
  }
}

package io.oncoagent.consult.extract.marker;

import io.oncoagent.consult.extract.assertion.Reading;
import io.oncoagent.lexicon.Category;
import io.oncoagent.lexicon.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts the marker mentions of a note into lists. */
final class MarkerGroups {
  private static final Pattern SEPARATOR = Pattern.compile("\\s*(?:(?:mutations?|fusions?|rearrangements?|amplifications?|translocations?|variants?|mutacion(?:es)?) (?=(?:or|nor|ni|o)\\b))?(?:[,/&]|,?\\s?\\band\\b|\\bor\\b|\\by\\b|\\be\\b|\\bo\\b|\\bni\\b|\\bnor\\b)?\\s*(?:\\bthe\\b|\\bel\\b)?\\s*");
  private static final Pattern NOT_A_RESULT =
      Pattern.compile("^(?:[- /]?(?:[a-z]\\d{2,4}[a-z]{0,2}|exon ?\\d+|mek|ret|tyrosine kinase|mutant|checkpoint))?[- ]{0,2}(?:inhibit\\w*|inhibidor\\w*|tkis?\\b|antibod\\w*|anticuerpo\\w*|blockade|blocker\\w*|directed|targeted|targeting|dirigid\\w*|agonist\\w*|based therapy|car[- ]?t|testing policy|bispecific|adc\\b|agents?\\b|antagonist\\w*|therapy|vaccin\\w*|suppress\\w*|guided|axis|pathway|igm|igg|serolog\\w*)");
  /** In chronic myeloid leukaemia MMR is the major molecular response. */
  private static final Pattern BCR = Pattern.compile("\\b(?:bcr|cml|lmc|chronic myeloid)");
  /** «In ctDNA», «by liquid biopsy»: the specimen of another marker's result. */
  private static final Pattern SPECIMEN = Pattern.compile("(?:\\b(?:in|on|by|from|via|plasma|en|por|mediante)|[(]) ?$");
  /** «EGFR/ALK/ROS1 neg»: a result apart from the name is said of the whole list, one glued to it («ROS1neg») of the name alone. */
  private static final Pattern APART = Pattern.compile("(.*\\d)\\s(?:pos|neg|mut|wt)", Pattern.CASE_INSENSITIVE);
  private static final Pattern OWN_WORD = Pattern.compile("\\s(?:neg(?:ative|ativ[oa])?|not detected|absent|normal|no)\\b[ ,;+.]{0,4}(?:and |y )?");
  private static final Pattern ANTI = Pattern.compile("(?:anti|dual|bi)[- ]?$");

  private final Reading reading;

  MarkerGroups(Reading reading) {
    this.reading = reading;
  }

  List<MarkerGroup> find() {
    List<MarkerGroup> groups = new ArrayList<>();
    List<MarkerSlot> open = new ArrayList<>();
    List<MarkerSlot> slots = slots();
    for (int i = 0; i < slots.size(); i++) {
      MarkerSlot slot = slots.get(i);
      boolean apiece = !open.isEmpty() && i + 1 < slots.size() && apiece(open.getLast(), slot, slots.get(i + 1));
      if (!open.isEmpty() && (apiece || slot.entry().kind().equals("serum") != open.getLast().entry().kind().equals("serum") || !SEPARATOR.matcher(text(open.getLast().end(), slot.start())).matches())) {
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

  /** «t(11;14), del(17p) neg, +1q neg»: where each aberration has its own word, one without a word was found. */
  private boolean apiece(MarkerSlot last, MarkerSlot slot, MarkerSlot next) {
    boolean aberrations = last.entry().kind().equals("cytogenetic") && slot.entry().kind().equals("cytogenetic") && next.entry().kind().equals("cytogenetic");
    return aberrations && text(last.end(), slot.start()).strip().equals(",") && OWN_WORD.matcher(text(slot.end(), next.start())).matches() && OWN_WORD.matcher(text(next.end(), next.end() + 14)).lookingAt();
  }

  private List<MarkerSlot> slots() {
    List<MarkerSlot> slots = new ArrayList<>();
    for (Mention mention : reading.mentions(Category.BIOMARKER)) {
      String written = reading.note().between(mention.start(), mention.end());
      boolean response = written.equals("MMR") && BCR.matcher(reading.note().folded()).find();
      if (response || written.equals("eGFR") || written.equals("CPSS") || allelicRatio(mention, written) || helperCells(mention, written) || specimen(mention)) {
        continue;
      }
      Matcher apart = APART.matcher(written);
      int end = apart.matches() ? mention.start() + apart.end(1) : mention.end();
      reading.lexicon().biomarker(mention.key()).ifPresent(entry -> slots.add(new MarkerSlot(mention.start(), end, entry, text(mention.start(), end), mention.ambiguous())));
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

  private boolean specimen(Mention mention) {
    return mention.key().equals("ctDNA") && SPECIMEN.matcher(text(mention.start() - 12, mention.start())).find();
  }

  private boolean drugClass(MarkerGroup group) {
    return NOT_A_RESULT.matcher(text(group.end(), group.end() + 48)).find() || ANTI.matcher(text(group.start() - 6, group.start())).find();
  }

  private String text(int start, int end) {
    String folded = reading.note().folded();
    return folded.substring(Math.max(0, start), Math.min(folded.length(), Math.max(start, end)));
  }
}

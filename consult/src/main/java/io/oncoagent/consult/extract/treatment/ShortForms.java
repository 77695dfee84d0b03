package io.oncoagent.consult.extract.treatment;

import io.oncoagent.consult.extract.assertion.Reading;
import io.oncoagent.lexicon.Category;
import io.oncoagent.lexicon.Mention;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Which ambiguous short forms name a treatment here: a drug's («gem», «bev») where it is joined to another drug («gem/cape», «carbo + bev»),
 * a regimen's («MAP», «CROSS», «Nigro») where it belongs to the cancer of this note.
 */
final class ShortForms {
  private static final Pattern JOIN = Pattern.compile("\\s?(?:[+/&-]|\\band\\b|\\by\\b)\\s?");
  private static final Pattern MAINTAINED = Pattern.compile("^ ?(?:maint(?:enance)?\\b|mantenimiento)");
  private static final int LONGEST_JOIN = 5;

  private final Reading reading;
  private final String cancer;
  private final List<Mention> drugs = new ArrayList<>();

  ShortForms(Reading reading, String cancer) {
    this.reading = reading;
    this.cancer = cancer;
    drugs.addAll(reading.mentions(Category.DRUG));
    drugs.addAll(reading.mentions(Category.REGIMEN));
    drugs.sort(Comparator.comparingInt(Mention::start));
  }

  /** True for every plain name, and for an ambiguous form that its surroundings make plain. */
  boolean name(Mention mention) {
    if (!mention.ambiguous()) {
      return true;
    }
    return switch (mention.category()) {
      case REGIMEN -> reading.lexicon().regimen(mention.key()).filter(regimen -> regimen.cancers().stream().anyMatch(this::own)).isPresent();
      case DRUG -> joined(mention) || maintained(mention);
      case TREATMENT -> own("haematologic");
      default -> false;
    };
  }

  private boolean own(String code) {
    return reading.lexicon().isA(cancer, code) || reading.lexicon().isA(code, cancer);
  }

  private boolean joined(Mention mention) {
    int at = drugs.indexOf(mention);
    return at > 0 && joins(drugs.get(at - 1), mention) || at + 1 < drugs.size() && joins(mention, drugs.get(at + 1));
  }

  /** «Len maintenance», «ritux maint x2y». */
  private boolean maintained(Mention mention) {
    String folded = reading.note().folded();
    return MAINTAINED.matcher(folded.substring(mention.end(), Math.min(folded.length(), mention.end() + 14))).find();
  }

  private boolean joins(Mention left, Mention right) {
    int gap = right.start() - left.end();
    return gap > 0 && gap <= LONGEST_JOIN && JOIN.matcher(reading.note().folded().substring(left.end(), right.start())).matches();
  }
}

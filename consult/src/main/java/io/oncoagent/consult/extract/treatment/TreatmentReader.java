package io.oncoagent.consult.extract.treatment;

import io.oncoagent.consult.extract.assertion.CueKind;
import io.oncoagent.consult.extract.assertion.Reading;
import io.oncoagent.consult.extract.cancer.CancerPick;
import io.oncoagent.consult.extract.text.NoteText;
import io.oncoagent.consult.extract.text.SectionKind;
import io.oncoagent.consult.extract.text.Sentence;
import io.oncoagent.consult.extract.text.WordPattern;
import io.oncoagent.domain.facts.Assertion;
import io.oncoagent.domain.facts.Certainty;
import io.oncoagent.domain.facts.Grounds;
import io.oncoagent.domain.facts.PriorTreatment;
import io.oncoagent.domain.facts.Span;
import io.oncoagent.domain.facts.Stage;
import io.oncoagent.domain.facts.TreatmentKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Anticancer treatment that was given or is running for the cancer asked about: not planned, refused, asked for, or another's. */
public final class TreatmentReader {
  private static final WordPattern NAIVE =
      WordPattern.of("\\btreatment[- ]?na.?ve|\\buntreated\\b|\\bno (?:prior|previous|earlier|active|oncolog\\w+|anti-?cancer|adjuvant|systemic|chemo|specific) ?(?:or \\w+ )?(?:\\w+ )?(?:treatment|therapy|tx|rx|chemo\\w*|systemic)|\\bno (?:treatment|therapy)\\b(?![- ](?:breaks?|interrupt\\w+|delays?|related|toxic\\w+|limiting|changes?|effects?|options?|gaps?|emergent|modif\\w+|holds?))|never (?:been )?treated|not (?:had|received|started) any|nothing given|sin tratamientos? (?:previos?|oncologic\\w+)|no ha recibido tratamiento|no chemo\\w*(?: or (?:rt|radiotherapy|radiation))?|no tki|treatment naive");
  /** «TCHP given x6, surgery pending»: said of the treatment directly, so that what is planned behind it does not reach it. */
  private static final Pattern GIVEN_AFTER =
      Pattern.compile("^(?![^.;,]{0,25}\\b(?:be|being|not|never|ser|sera|no)\\b)[^.;,(]{0,16}\\b(?:given|administered|completed|finished|recibid[oa]s?|administrad[oa]s?|completad[oa]s?|finalizad[oa]s?)\\b(?! (?:if|to|by|on (?:mon|tues|wednes|thurs|fri)))");
  private static final Pattern DIAGNOSTIC = Pattern.compile("\\b(?:biopsy|bx|biopsia|biopsied|diagnostic|diagnostica)\\b");

  private static final Pattern BENIGN = Pattern.compile("^[ ,]{1,2}(?:\\w+ ){0,2}(?:for|por|due to) (?:\\w+ ){0,2}(?:fibroids?|menorrhagia|benign|stones|gallstones|prolapse|appendicitis|endometriosis|hernia|trauma|miomas?|colelitiasis|litiasis|apendicitis|diverticul\\w+|goit\\w+|bocio|itp|hemorrhoids|piles|grave(?:s|'s)|hyperthyroidism|thyrotoxicosis|hipertiroidismo|toxic (?:nodul\\w+|adenoma)|rheumatoid|artritis|psoria\\w+|lupus|crohn\\w*|vasculitis|sarcoid\\w*|keloids?|acne|bph|ectopic|embarazo ectopico|heterotopic|hot flashes|sofocos|anorexia|appetite|apetito)");

  private final Reading reading;
  private final NoteText note;
  private final GivenEvidence evidence;
  private final SurgerySites sites;
  private final boolean naive;

  public TreatmentReader(Reading reading, SurgerySites sites) {
    this.reading = reading;
    this.note = reading.note();
    this.evidence = new GivenEvidence(note);
    this.sites = sites;
    this.naive = NAIVE.in(note).find();
  }

  /** Given treatments in order of the note, each name once. */
  public List<PriorTreatment> read(CancerPick pick, Stage stage) {
    List<PriorTreatment> given = new ArrayList<>();
    List<TreatmentMention> mentions = new TreatmentFinder(reading, pick.code()).find();
    boolean[] taken = taken(mentions, pick);
    for (int i = 0; i < taken.length; i++) {
      TreatmentMention mention = mentions.get(i);
      if (taken[i] && given.stream().noneMatch(known -> known.name().equals(mention.name()))) {
        given.add(treatment(mention));
      }
    }
    pathological(given, stage);
    boolean named = given.stream().anyMatch(one -> one.kind() == TreatmentKind.CHEMOTHERAPY && !one.name().equals("chemotherapy"));
    given.removeIf(one -> named && one.name().equals("chemotherapy"));
    return given;
  }

  /** Which of the mentions were given: by their own words, or as members of a row of which one was. */
  private boolean[] taken(List<TreatmentMention> mentions, CancerPick pick) {
    TreatmentSequence sequence = new TreatmentSequence(note);
    boolean[] taken = new boolean[mentions.size()];
    for (int i = 0; i < taken.length; i++) {
      TreatmentMention mention = mentions.get(i);
      TreatmentMention last = i == 0 ? null : mentions.get(i - 1);
      boolean told = !naive && last != null && sequence.told(last, mention);
      boolean chained = last != null && (taken[i - 1] && (chain(last.span(), mention.span()) || sequence.follows(last, mention)) || told);
      taken[i] = own(mention, pick) && (given(mention) || chained && !excluded(mention, false));
    }
    for (int i = taken.length - 2; i >= 0; i--) {
      TreatmentMention mention = mentions.get(i);
      boolean row = !naive && !taken[i] && taken[i + 1] && sequence.row(mention, mentions.get(i + 1));
      taken[i] |= row && own(mention, pick) && !excluded(mention, false);
    }
    return taken;
  }

  private boolean own(TreatmentMention mention, CancerPick pick) {
    return sites.fits(mention.name(), pick.code(), reading.lexicon()) && mine(mention.span(), pick);
  }

  /** A pathological T or N comes from an operation's specimen (AJCC 8th ed., chapter 1), also where the note does not name it. */
  private void pathological(List<PriorTreatment> given, Stage stage) {
    String tnm = stage.tnm();
    boolean specimen = tnm != null && tnm.matches("(?is)^[(]?y?p ?[TN].*") && !stage.grounds().words().isEmpty();
    if (specimen && given.stream().noneMatch(one -> one.kind() == TreatmentKind.SURGERY)) {
      Span words = stage.grounds().words().getFirst();
      given.add(new PriorTreatment("resection", TreatmentKind.SURGERY, note.between(words.start(), words.end()), null, null, null, new Grounds(List.of(words), Assertion.PRESENT, Certainty.MEDIUM)));
    }
  }

  private boolean given(TreatmentMention mention) {
    boolean strong = evidence.strong(mention.span());
    if (excluded(mention, strong)) {
      return false;
    }
    if (strong) {
      return true;
    }
    SectionKind section = note.sectionAt(mention.span().start());
    boolean operation = mention.kind() == TreatmentKind.SURGERY && (mention.specific() || mention.name().equals("resection") && !note.folded(note.sentenceAt(mention.span().start())).contains("candidate"));
    boolean listed = section == SectionKind.TREATMENT || section == SectionKind.MEDICATION || section == SectionKind.ONCOLOGIC_HISTORY && mention.specific();
    return !naive && (operation || listed || evidence.weak(mention.span()) && mention.specific()) || naive && operation;
  }

  private boolean excluded(TreatmentMention mention, boolean strong) {
    Span span = mention.span();
    Set<CueKind> kinds = reading.kinds(span);
    SectionKind section = note.sectionAt(span.start());
    Sentence sentence = note.sentenceAt(span.start());
    if (kinds.contains(CueKind.FAMILY) || kinds.contains(CueKind.REFUSED) || kinds.contains(CueKind.ABSENT) || section == SectionKind.FAMILY || section == SectionKind.ALLERGIES) {
      return true;
    }
    boolean ahead = kinds.contains(CueKind.PLANNED) || kinds.contains(CueKind.HYPOTHETICAL) || kinds.contains(CueKind.POSSIBLE) || kinds.contains(CueKind.PENDING) || section == SectionKind.PLAN || section == SectionKind.QUESTION || sentence.question();
    if (note.folded().substring(span.end(), Math.min(note.folded().length(), span.end() + 12)).matches("(?s)^ (?:biops|bx|specimen b).*") || BENIGN.matcher(note.folded().substring(span.end(), Math.min(note.folded().length(), span.end() + 40))).find()) {
      return true;
    }
    boolean biopsy = mention.kind() == TreatmentKind.SURGERY && !mention.specific() && DIAGNOSTIC.matcher(note.folded(sentence)).find() && !strong;
    return ahead && !past(span) || biopsy;
  }

  /** Only the plainest past outweighs a word of planning in the same sentence. */
  private boolean past(Span span) {
    Sentence sentence = note.sentenceAt(span.start());
    String before = note.folded().substring(Math.max(sentence.start(), span.start() - 45), span.start());
    String after = note.folded().substring(span.end(), Math.max(span.end(), Math.min(sentence.end(), span.end() + 40)));
    return before.matches("(?s).*\\b(?:s/?p|completed|received|underwent|progressed on|progression on|progressing on|after \\d+ cycles? of|following|treated with|relapsed after|refractory to|failed|recibio|tras|progresion a|(?:after|since|from|following)(?: the| her| his)? (?:end|completion|last (?:dose|cycle)) of|(?:after|since) (?:finishing|completing|stopping)|(?:fin|final|finalizacion) de|(?:tras|desde) (?:finalizar|terminar|acabar|completar)|tratad[oa] con|post)\\b(?: \\w+){0,3}[ ,:]*$")
        || !sentence.question() && GIVEN_AFTER.matcher(after).find()
        || !sentence.question() && after.matches("(?s)^(?: ?x ?\\d| \\w+ ago| \\d+ \\w+ ago| \\d+ (?:cycles|ciclos)|,? completed| finished|,? \\d+ (?:wks?|weeks|months|days|yrs?|years) ago|,? stopped|[^.;]{0,24}\\b(?:lleva|ha recibido|has had|had) (?:\\d+|one|two|three|un|dos|tres) ).*");
  }

  private boolean mine(Span span, CancerPick pick) {
    int sentence = note.indexAt(span.start());
    boolean own = pick.mentions().stream().anyMatch(mention -> note.indexAt(mention.span().start()) == sentence);
    boolean other = pick.others().stream().filter(one -> one.assertion() == Assertion.OTHER_PRIMARY).flatMap(one -> one.mentions().stream()).anyMatch(mention -> note.indexAt(mention.span().start()) == sentence);
    if (!other) {
      return true;
    }
    return own && pick.others().stream().noneMatch(one -> one.distance(span) < pick.distance(span));
  }

  private boolean chain(Span last, Span next) {
    String between = note.folded().substring(Math.min(last.end(), next.start()), next.start());
    return between.length() <= 28 && between.matches("[ ,/+&()-]*(?:(?:19|20)\\d\\d|\\[[^\\]]{4,20}\\]|x ?\\d+)?[ ,/+&()-]*(?:and|y|plus|then|followed by|with|luego|con|seguido de|mas)?[ ,/+&()-]*(?:\\w+[ -]){0,2}");
  }

  private PriorTreatment treatment(TreatmentMention mention) {
    Sentence sentence = note.sentenceAt(mention.span().start());
    int from = Math.max(sentence.start(), mention.span().start() - 60);
    int to = Math.max(mention.span().end(), Math.min(sentence.end(), mention.span().end() + 90));
    String after = note.folded().substring(mention.span().end(), to);
    // «…, which second line?» asks for a line and names none that was given
    String told = sentence.question() ? after.split("[;,?¿]", 2)[0] : after;
    TreatmentDetails details = TreatmentDetails.in(note.folded().substring(from, mention.span().start()), told);
    String text = note.between(from, to).strip();
    return new PriorTreatment(mention.name(), mention.kind(), text, details.intent(), details.line(), details.response(), new Grounds(List.of(mention.span()), Assertion.PRESENT, Certainty.HIGH), details.when(), details.stopped());
  }
}

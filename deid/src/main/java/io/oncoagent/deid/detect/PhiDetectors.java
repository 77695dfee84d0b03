package io.oncoagent.deid.detect;

import io.oncoagent.deid.Profile;
import io.oncoagent.deid.text.Note;
import io.oncoagent.deid.text.Vocabulary;
import io.oncoagent.domain.intake.KnownIdentifier;
import io.oncoagent.domain.intake.Language;
import io.oncoagent.lexicon.Lexicon;
import java.util.List;

/** All detectors in their order: what has a shape of its own first, names last, then their other mentions. Safe for several threads. */
public final class PhiDetectors {
  private final Lexicon lexicon;
  private final Vocabulary vocabulary = Vocabulary.shipped();
  private final LabelFinder labels = new LabelFinder(vocabulary);
  private final Calibration calibration = new Calibration();
  private final List<Detector> structured;
  private final List<Detector> names;

  public PhiDetectors(Lexicon lexicon) {
    this.lexicon = lexicon;
    structured =
        List.of(
            new InternetDetector(),
            new Hl7Detector(),
            new NationalNumberDetector(),
            new NumericDateDetector(),
            new LabelledNumberDetector(),
            new WrittenDateDetector(),
            new RelativeDateDetector(vocabulary),
            new YearDetector(),
            new PostcodeLabelDetector(),
            new SpokenNumberDetector(),
            new PhoneDetector(),
            new TableDetector(),
            new GenericLabelDetector(),
            new CodeDetector(),
            new PlateDetector(),
            new GroupedNumberDetector(),
            new AgeDetector(),
            new AddressDetector(),
            new FacilityDetector(),
            new LabelledAddressDetector(),
            new TownDetector());
    names =
        List.of(
            new InitialsDetector(),
            new NameDetector(),
            new LowerNameDetector(),
            new TagDetector(),
            new Propagation(),
            new RepeatedCodeDetector(),
            new PlaceDetector(vocabulary),
            new AddressGlue(),
            new Gaps());
  }

  /** Identifying spans of the text, in order of start, without overlaps. */
  public List<Finding> find(String text, Language language, List<KnownIdentifier> known) {
    return find(text, language, known, Profile.STANDARD);
  }

  /** The same at an operating point. */
  public List<Finding> find(String text, Language language, List<KnownIdentifier> known, Profile profile) {
    Reading reading = structured(text, language, profile);
    scanned(reading);
    new KnownIdentifierDetector(known, vocabulary).detect(reading);
    names.forEach(detector -> detector.detect(reading));
    return Overlaps.resolved(reading.findings().all()).stream().map(f -> f.calibrated(calibration)).toList();
  }

  /** Spans of the text as it stood before the scanner, where it had misread figures or letters. */
  private void scanned(Reading reading) {
    Note note = reading.note();
    ScannedText scan = ScannedText.of(note.text(), vocabulary);
    if (scan == null) {
      return;
    }
    Reading mended = structured(scan.text(), reading.language(), reading.profile());
    new NameDetector().detect(mended);
    for (Finding found : mended.findings().all()) {
      if (scan.holds(found.start(), found.end())) {
        reading.findings().add(note.tokenAt(found.start()), note.tokenAt(found.end()), found);
      }
    }
  }

  /** The text with what has a shape of its own found, before any name is looked for. */
  Reading structured(String text, Language language, Profile profile) {
    Note note = new Note(text, vocabulary);
    Reading reading =
        new Reading(note, language, new Protection(note, lexicon), new Labels(labels.find(note), note.count()), new Findings(note), profile);
    structured.forEach(detector -> detector.detect(reading));
    return reading;
  }
}

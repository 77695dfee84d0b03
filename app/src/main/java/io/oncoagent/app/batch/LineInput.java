package io.oncoagent.app.batch;

import io.oncoagent.app.intake.InputException;
import io.oncoagent.app.intake.NoteReader;
import io.oncoagent.domain.intake.CaseText;
import io.oncoagent.domain.intake.KnownIdentifier;
import io.oncoagent.domain.intake.Language;
import io.oncoagent.domain.route.TierChoice;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads the fields of an input line, or says which is wrong. */
public final class LineInput {
  private final JsonNode line;

  public LineInput(JsonNode line) {
    this.line = line;
  }

  /** The note; it must be there and be text. */
  public CaseText note() {
    JsonNode note = line.get("note");
    if (note == null || !note.isString()) {
      throw new InputException("the line has no text in «note»");
    }
    return new CaseText(NoteReader.checked(note.asString(), "the note"));
  }

  public @Nullable CaseText question() {
    String question = text("question");
    return question == null ? null : new CaseText(question);
  }

  public @Nullable Language language() {
    return Languages.parse(text("lang"));
  }

  public TierChoice tier() {
    return Tiers.parse(line.hasNonNull("tier") ? line.get("tier").asString() : null);
  }

  public @Nullable String text(String field) {
    JsonNode value = line.get(field);
    if (value == null || value.isNull()) {
      return null;
    }
    if (!value.isString()) {
      throw new InputException("«" + field + "» must be text");
    }
    return value.asString().isBlank() ? null : value.asString();
  }

  /** {@code known}: an object or a list of {kind, value}, or a mapping from kind to value or values. */
  public List<KnownIdentifier> known() {
    return known(line.path("known"));
  }

  /** The same for a whole file. */
  public static List<KnownIdentifier> known(JsonNode node) {
    List<KnownIdentifier> known = new ArrayList<>();
    if (node.isArray()) {
      node.forEach(item -> known.add(item(item)));
    } else if (node.isObject()) {
      for (String kind : node.propertyNames()) {
        JsonNode values = node.get(kind);
        if (values.isArray()) {
          values.forEach(v -> known.add(new KnownIdentifier(kind(kind), v.asString())));
        } else {
          known.add(new KnownIdentifier(kind(kind), values.asString()));
        }
      }
    } else if (!node.isMissingNode() && !node.isNull()) {
      throw new InputException("known identifiers must be a list of {kind, value} or a mapping from kind to value");
    }
    return known;
  }

  private static KnownIdentifier item(JsonNode item) {
    if (item.isString()) {
      return new KnownIdentifier(KnownIdentifier.Kind.OTHER, item.asString());
    }
    return new KnownIdentifier(kind(item.path("kind").asString("OTHER")), item.path("value").asString(""));
  }

  private static KnownIdentifier.Kind kind(String word) {
    String plain = word.toUpperCase(Locale.ROOT).replaceAll("[^A-Z]", "");
    return switch (plain) {
      case "NAME", "PATIENT", "PATIENTNAME" -> KnownIdentifier.Kind.NAME;
      case "RELATIVE", "RELATIVES" -> KnownIdentifier.Kind.RELATIVE;
      case "BIRTHDATE", "DOB", "DATEOFBIRTH" -> KnownIdentifier.Kind.BIRTH_DATE;
      case "MRN" -> KnownIdentifier.Kind.MRN;
      case "ADDRESS" -> KnownIdentifier.Kind.ADDRESS;
      case "PHONE" -> KnownIdentifier.Kind.PHONE;
      case "EMAIL" -> KnownIdentifier.Kind.EMAIL;
      default -> KnownIdentifier.Kind.OTHER;
    };
  }
}

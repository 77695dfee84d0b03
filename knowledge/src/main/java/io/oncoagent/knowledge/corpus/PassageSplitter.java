package io.oncoagent.knowledge.corpus;

import io.oncoagent.domain.evidence.PassageSentence;
import io.oncoagent.domain.evidence.SentenceRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Packs a document into passages: one section each, about {@link #AIM} tokens, never more than {@link #LIMIT} with title and headings, never a cut sentence;
 * a passage that begins inside a list repeats its lead-in.
 */
public final class PassageSplitter {
  /** Version of reader and splitter: documents read by another one are read again. */
  public static final int VERSION = 3;

  /** Tokens aimed at; measured as a good size for a 512-token encoder whose passages must stay citable. */
  static final int AIM = 200;

  /** Most tokens of a passage's own text: 512 of the encoder less title, headings and special tokens. */
  static final int LIMIT = 430;

  private final ToIntFunction<String> tokens;

  /** {@code tokens} counts the tokens of a text for the encoder that will read the passages. */
  public PassageSplitter(ToIntFunction<String> tokens) {
    this.tokens = tokens;
  }

  /** Passages in reading order; ordinals from 0. */
  public List<DraftPassage> split(SourceDocument document) {
    List<DraftPassage> passages = new ArrayList<>();
    AtomMaker maker = new AtomMaker(document.title(), tokens);
    for (List<Block> section : sections(document.blocks())) {
      pack(section.getFirst().section(), maker.atoms(section), passages);
    }
    return passages;
  }

  private static List<List<Block>> sections(List<Block> blocks) {
    List<List<Block>> sections = new ArrayList<>();
    for (Block block : blocks) {
      if (sections.isEmpty() || !sections.getLast().getFirst().section().equals(block.section())) {
        sections.add(new ArrayList<>());
      }
      sections.getLast().add(block);
    }
    return sections;
  }

  private void pack(List<String> section, List<Atom> atoms, List<DraftPassage> passages) {
    PassageDraft draft = new PassageDraft();
    for (int i = 0; i < atoms.size(); i++) {
      Atom atom = atoms.get(i);
      int size = tokens.applyAsInt(atom.text());
      boolean last = i == atoms.size() - 1;
      int room = last && size < 40 ? AIM + 60 : AIM;
      if (!draft.isEmpty() && draft.size + size > room && !(draft.onlyLeads() && draft.size + size <= LIMIT)) {
        passages.add(draft.finish(section, passages.size()));
        draft = new PassageDraft();
      }
      draft.add(atom, size, tokens);
    }
    if (!draft.isEmpty()) {
      passages.add(draft.finish(section, passages.size()));
    }
  }

  /** A passage being filled. */
  private static final class PassageDraft {
    private final List<Unit> units = new ArrayList<>();
    private @Nullable Integer page;
    int size;

    boolean isEmpty() {
      return units.isEmpty();
    }

    boolean onlyLeads() {
      return units.stream().allMatch(unit -> unit.role() == SentenceRole.LEAD_IN);
    }

    void add(Atom atom, int tokensOfAtom, ToIntFunction<String> tokens) {
      if (units.isEmpty()) {
        page = atom.page();
        if (atom.repeat() != null) {
          units.add(atom.repeat());
          size += tokens.applyAsInt(atom.repeat().text());
        }
      }
      units.addAll(atom.units());
      size += tokensOfAtom;
    }

    DraftPassage finish(List<String> section, int ordinal) {
      StringBuilder text = new StringBuilder();
      List<PassageSentence> sentences = new ArrayList<>();
      for (Unit unit : units) {
        text.append(text.isEmpty() ? unit.before().stripLeading() : unit.before());
        int start = text.length();
        text.append(unit.text());
        sentences.add(new PassageSentence(start, text.length(), unit.role(), unit.leadIn(), unit.strength()));
      }
      String strength = sentences.stream().map(PassageSentence::strength).filter(Objects::nonNull).findFirst().orElse(null);
      return new DraftPassage(section, page, ordinal, text.toString(), sentences, strength);
    }
  }
}

package io.oncoagent.knowledge.corpus;

import io.oncoagent.domain.evidence.SentenceRole;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** Cuts blocks into atoms: sentences of running text, whole lists or whole items with their lead-in, table rows with their caption. */
final class AtomMaker {
  /** A list up to this many tokens stays whole. */
  private static final int WHOLE_LIST = 320;

  /** Left over from reference windows of crawled pages. */
  private static final String CITING_WORKS = "Cited in:";

  private final String title;
  private final ToIntFunction<String> tokens;
  private final LongSentence cutter;
  private @Nullable String previousLead;
  private @Nullable String lastSentence;

  AtomMaker(String title, ToIntFunction<String> tokens) {
    this.title = title;
    this.tokens = tokens;
    this.cutter = new LongSentence(tokens, PassageSplitter.LIMIT - 30);
  }

  /** Atoms of the blocks of one section. */
  List<Atom> atoms(List<Block> blocks) {
    previousLead = null;
    lastSentence = null;
    List<Atom> atoms = new ArrayList<>();
    for (Block block : blocks) {
      switch (block) {
        case Block.Paragraph paragraph -> paragraph(paragraph, atoms);
        case Block.ItemList list -> list(list, atoms);
        case Block.Table table -> atoms.addAll(new TableAtoms(title, tokens).atoms(table));
      }
    }
    return atoms;
  }

  private List<String> sentences(String text) {
    return SentenceSplitter.split(text).stream().flatMap(sentence -> cutter.pieces(sentence).stream()).toList();
  }

  private void paragraph(Block.Paragraph paragraph, List<Atom> atoms) {
    String before = "\n";
    for (String sentence : sentences(paragraph.text())) {
      boolean lead = sentence.endsWith(":");
      RoleClassifier.Place place = new RoleClassifier.Place(null, heading(paragraph), false, title);
      SentenceRole role = lead ? SentenceRole.LEAD_IN : RoleClassifier.classify(sentence, place);
      atoms.add(new Atom(List.of(new Unit(before, sentence, role, null, StrengthReader.strength(sentence))), null, paragraph.page()));
      before = " ";
      lastSentence = sentence;
    }
  }

  private void list(Block.ItemList list, List<Atom> atoms) {
    String lead = leadOf(list);
    if (lead != null && lead.equals(CITING_WORKS)) {
      return;
    }
    List<Atom> items = new ArrayList<>();
    for (Block.Item item : list.items()) {
      items.add(new Atom(units(item, lead, list, 0), repeated(lead), list.page()));
    }
    Atom before = !atoms.isEmpty() && lastSentence != null && lastSentence.equals(lead) && !list.continues() ? atoms.removeLast() : null;
    Atom whole = joined(before, items);
    if (tokens.applyAsInt(whole.text()) <= WHOLE_LIST) {
      atoms.add(whole);
    } else {
      List<Atom> parts = items.stream().flatMap(item -> split(item).stream()).toList();
      atoms.add(joined(before, parts.subList(0, 1)));
      atoms.addAll(parts.subList(1, parts.size()));
    }
    previousLead = lead;
    lastSentence = null;
  }

  /** The sentence before the list, or the heading where it promises options, or the lead-in of the list that this one continues. */
  private @Nullable String leadOf(Block.ItemList list) {
    if (list.continues() && previousLead != null) {
      return previousLead;
    }
    if (lastSentence != null && (lastSentence.endsWith(":") || OptionLead.offers(lastSentence))) {
      return lastSentence;
    }
    String heading = heading(list);
    return OptionLead.heads(heading) ? heading + ":" : lastSentence;
  }

  private List<Unit> units(Block.Item item, @Nullable String lead, Block.ItemList list, int depth) {
    List<Unit> units = new ArrayList<>();
    String before = "\n" + "  ".repeat(depth) + "- ";
    RoleClassifier.Place place = new RoleClassifier.Place(lead, heading(list), true, title);
    for (String sentence : sentences(item.text())) {
      boolean leads = sentence.endsWith(":") && !item.children().isEmpty();
      SentenceRole role = leads ? SentenceRole.LEAD_IN : RoleClassifier.classify(sentence, place);
      units.add(new Unit(before, sentence, role, lead, StrengthReader.strength(sentence)));
      before = " ";
    }
    String chain = item.children().isEmpty() || lead == null ? item.text() : lead + " › " + item.text();
    for (Block.Item child : item.children()) {
      units.addAll(units(child, chain, list, depth + 1));
    }
    return units;
  }

  /** An item too long for a passage falls into its units, each under the item's lead-in. */
  private List<Atom> split(Atom item) {
    if (tokens.applyAsInt(item.text()) <= WHOLE_LIST) {
      return List.of(item);
    }
    return item.units().stream().map(unit -> new Atom(List.of(unit), repeated(unit.leadIn()), item.page())).toList();
  }

  private static Atom joined(@Nullable Atom before, List<Atom> items) {
    List<Unit> units = new ArrayList<>(before == null ? List.of() : before.units());
    items.forEach(item -> units.addAll(item.units()));
    return new Atom(units, before == null ? items.getFirst().repeat() : null, items.getFirst().page());
  }

  private static @Nullable Unit repeated(@Nullable String lead) {
    return lead == null || lead.length() > 500 ? null : new Unit("\n", lead, SentenceRole.LEAD_IN, null, null);
  }

  private static String heading(Block block) {
    return block.section().isEmpty() ? "" : block.section().getLast();
  }
}

package io.oncoagent.knowledge.corpus;

import io.oncoagent.domain.evidence.SentenceRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Table rows as text, each with its headers («Stage: I; Treatment Options: surgery»). Rows that differ only in the last cell, as option tables have them, share
 * one line: «Stage: I; Treatment Options:» and the cells as a list below.
 */
final class TableAtoms {
  private static final Pattern OPTION_HEADER = Pattern.compile("(?i)\\b(?:treatment|therapy|options?|management|regimen|recommend)");
  private static final Set<SentenceRole> RANKED_BELOW_OPTION =
      Set.of(SentenceRole.BACKGROUND, SentenceRole.DEFINITION, SentenceRole.CAUTION, SentenceRole.RECOMMENDS);
  private static final int LARGE = 300;

  private final String title;
  private final ToIntFunction<String> tokens;

  TableAtoms(String title, ToIntFunction<String> tokens) {
    this.title = title;
    this.tokens = tokens;
  }

  List<Atom> atoms(Block.Table table) {
    String caption = table.caption() == null ? "" : table.caption();
    boolean options = table.header().size() > 1 && OPTION_HEADER.matcher(table.header().getLast()).find() || OptionLead.heads(caption);
    Unit repeat = caption.isEmpty() ? null : new Unit("\n", caption, SentenceRole.LEAD_IN, null, null);
    List<Atom> atoms = new ArrayList<>();
    for (List<List<String>> group : groups(table.rows())) {
      List<Unit> units = group.size() == 1 ? single(table, group.getFirst(), options) : shared(table, group, options);
      atoms.addAll(fitting(units, repeat, table.page()));
    }
    if (repeat != null && !atoms.isEmpty()) {
      atoms.addFirst(new Atom(List.of(repeat), null, table.page()));
    }
    return atoms;
  }

  private static List<List<List<String>>> groups(List<List<String>> rows) {
    List<List<List<String>>> groups = new ArrayList<>();
    for (List<String> row : rows) {
      boolean same = !groups.isEmpty() && row.size() > 1 && head(groups.getLast().getLast()).equals(head(row));
      if (!same) {
        groups.add(new ArrayList<>());
      }
      groups.getLast().add(row);
    }
    return groups;
  }

  private static List<String> head(List<String> row) {
    return row.subList(0, row.size() - 1);
  }

  private List<Unit> single(Block.Table table, List<String> row, boolean options) {
    String text = labelled(table.header(), row, 0, row.size());
    String lead = lead(table, row);
    LongSentence cutter = new LongSentence(tokens, PassageSplitter.LIMIT - 30);
    return cutter.pieces(text).stream()
        .map(piece -> new Unit("\n", piece, role(piece, lead, options, table), lead, StrengthReader.strength(piece)))
        .toList();
  }

  private List<Unit> shared(Block.Table table, List<List<String>> group, boolean options) {
    List<Unit> units = new ArrayList<>();
    List<String> first = group.getFirst();
    String last = table.header().getLast();
    String head = labelled(table.header(), first, 0, first.size() - 1) + (last.isEmpty() ? ":" : "; " + last + ":");
    units.add(new Unit("\n", head, SentenceRole.LEAD_IN, table.caption(), null));
    String lead = lead(table, first);
    for (List<String> row : group) {
      String text = row.getLast();
      if (!text.isEmpty()) {
        units.add(new Unit("\n- ", text, role(text, lead, options, table), lead, StrengthReader.strength(text)));
      }
    }
    return units;
  }

  private static String lead(Block.Table table, List<String> row) {
    String head = labelled(table.header(), row, 0, row.size() - 1);
    String last = table.header().getLast();
    return (table.caption() == null ? "" : table.caption() + " › ") + head + (last.isEmpty() ? ":" : "; " + last + ":");
  }

  private SentenceRole role(String text, String lead, boolean options, Block.Table table) {
    if (options) {
      String offered = OptionLead.studies(lead) ? lead : "Treatment options: " + lead;
      SentenceRole role = RoleClassifier.classify(text, new RoleClassifier.Place(offered, "", true, title));
      return RANKED_BELOW_OPTION.contains(role) ? SentenceRole.LISTS_OPTION : role;
    }
    boolean definitions = table.caption() != null && table.caption().toLowerCase(Locale.ROOT).contains("definition");
    SentenceRole role = RoleClassifier.classify(text, new RoleClassifier.Place(null, "", false, title));
    return definitions ? SentenceRole.DEFINITION : role == SentenceRole.RECOMMENDS ? SentenceRole.BACKGROUND : role;
  }

  private static String labelled(List<String> header, List<String> row, int from, int to) {
    StringBuilder text = new StringBuilder();
    for (int i = from; i < to; i++) {
      if (!row.get(i).isEmpty()) {
        String label = i < header.size() && !header.get(i).isEmpty() ? header.get(i) + ": " : "";
        text.append(text.isEmpty() ? "" : "; ").append(label).append(row.get(i));
      }
    }
    return text.toString();
  }

  private List<Atom> fitting(List<Unit> units, @Nullable Unit repeat, @Nullable Integer page) {
    Atom whole = new Atom(units, repeat, page);
    if (units.size() < 2 || tokens.applyAsInt(whole.text()) <= LARGE) {
      return List.of(whole);
    }
    boolean headed = units.getFirst().role() == SentenceRole.LEAD_IN;
    Unit head = headed ? units.getFirst() : repeat;
    int first = headed ? 2 : 1;
    List<Atom> atoms = new ArrayList<>();
    atoms.add(new Atom(units.subList(0, first), repeat, page));
    units.stream().skip(first).forEach(unit -> atoms.add(new Atom(List.of(unit), head, page)));
    return atoms;
  }
}

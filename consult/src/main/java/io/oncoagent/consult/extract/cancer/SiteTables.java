package io.oncoagent.consult.extract.cancer;

import io.oncoagent.consult.extract.text.PhraseIndex;
import io.oncoagent.consult.extract.text.Table;
import io.oncoagent.lexicon.Lexicon;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Organs, histologies and what they make together («adenocarcinoma of the ascending colon»), tied to the lexicon's codes. */
final class SiteTables {
  static final String ANY_CARCINOMA = "carcinoma";
  private static final String HOME = "/io/oncoagent/consult/extract/";

  final PhraseIndex<String> sites = new PhraseIndex<>();
  final PhraseIndex<String> histologies = new PhraseIndex<>();
  private final Map<String, String> suspected = new HashMap<>();
  private final Map<String, String> combined = new HashMap<>();

  SiteTables(Lexicon lexicon) {
    Table siteRows = Table.read(SiteTables.class, HOME + "sites.tsv");
    for (List<String> row : siteRows.rows()) {
      String site = siteRows.cell(row, "site");
      siteRows.list(row, "forms").forEach(form -> sites.add(form, site));
      String code = firstKnown(lexicon, siteRows.list(row, "suspected"));
      if (code != null) {
        suspected.put(site, code);
      }
    }
    Table histologyRows = Table.read(SiteTables.class, HOME + "histologies.tsv");
    for (List<String> row : histologyRows.rows()) {
      histologyRows.list(row, "forms").forEach(form -> histologies.add(form, histologyRows.cell(row, "histology")));
    }
    Table rows = Table.read(SiteTables.class, HOME + "combinations.tsv");
    for (List<String> row : rows.rows()) {
      String code = firstKnown(lexicon, rows.list(row, "codes"));
      if (code != null) {
        rows.list(row, "histologies").forEach(histology -> combined.put(histology + "@" + rows.cell(row, "site"), code));
      }
    }
  }

  /** The code of a histology in an organ, or null when the two do not go together. */
  @Nullable String code(String histology, String site) {
    return histology.equals(ANY_CARCINOMA) ? site.equals("node-neck") ? null : suspected.get(site) : combined.get(histology + "@" + site);
  }

  /** The code to suspect for a mass in an organ. */
  @Nullable String suspected(String site) {
    return suspected.get(site);
  }

  /** The first of the codes that the lexicon has; rows name several so that a broader one can stand in. */
  static @Nullable String firstKnown(Lexicon lexicon, List<String> codes) {
    for (String code : codes) {
      if (lexicon.cancer(code).isPresent()) {
        return code;
      }
    }
    return null;
  }
}

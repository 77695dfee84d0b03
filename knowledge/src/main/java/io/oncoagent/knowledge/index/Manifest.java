package io.oncoagent.knowledge.index;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one generation of the index holds. {@code files}: SHA-256 of each of its files; {@code gateDistance}: cosine distance beyond which a question without
 * any oncology term is out of the installed packs' domain; {@code parser}: version of the reader and splitter; {@code lexicon}: version whose terms are indexed.
 */
public record Manifest(
    int format, String encoder, int dimensions, String lexicon, double gateDistance, List<Pack> packs, Map<String, String> files) {
  /** Format of the files; another number is another format. */
  public static final int FORMAT = 3;

  public Manifest {
    packs = List.copyOf(packs);
    files = Map.copyOf(files);
  }

  /** A pack as installed. {@code notice}: the sentence about rights found in its documents, with document and page; {@code unread}: files that could not be read, each with why. */
  public record Pack(
      String name,
      @Nullable String publisher,
      @Nullable String edition,
      @Nullable String licence,
      String aiUse,
      @Nullable String licenceStatement,
      @Nullable String notice,
      boolean starter,
      List<Document> documents,
      @Nullable Map<String, String> unread) {
    public Pack {
      documents = List.copyOf(documents);
      unread = unread == null ? Map.of() : Map.copyOf(unread);
    }
  }

  /** A document: rows {@code firstRow} to {@code firstRow + rows - 1} of the index are its passages in reading order. */
  public record Document(String path, String sha256, int parser, String title, @Nullable String edition, Profile profile, int firstRow, int rows) {}

  /**
   * What a document is about: lexicon cancer codes of its title ({@code topics}) and of its section headings ({@code sections}); {@code audience}: adult, child
   * or both; {@code purpose}: treatment, screening, prevention, genetics, supportive or other.
   */
  public record Profile(List<String> topics, List<String> sections, String audience, String purpose, boolean pregnancy) {
    public Profile {
      topics = List.copyOf(topics);
      sections = List.copyOf(sections);
    }
  }

  /** Passages in all packs. */
  public int rows() {
    return packs.stream().flatMap(pack -> pack.documents().stream()).mapToInt(Document::rows).sum();
  }
}

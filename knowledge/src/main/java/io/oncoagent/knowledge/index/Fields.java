package io.oncoagent.knowledge.index;

import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.core.WhitespaceTokenizer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/** Fields of a passage in Lucene and how their words are cut. */
public final class Fields {
  /** Words of the passage. */
  public static final String TEXT = "text";

  /** Words of title and headings. */
  public static final String HEAD = "head";

  /** Lexicon terms of the passage, their classes and broader cancers. */
  public static final String CONCEPT = "concept";

  /** Lexicon terms of title and headings. */
  public static final String HEAD_CONCEPT = "headconcept";

  /** The whole passage as bytes. */
  static final String STORED = "p";

  private static final Analyzer WORDS = new Words();

  private Fields() {}

  /** The analyzer of the index and of queries. */
  public static Analyzer analyzer() {
    Analyzer terms = new Terms();
    return new PerFieldAnalyzerWrapper(WORDS, Map.of(CONCEPT, terms, HEAD_CONCEPT, terms));
  }

  /** English words: folded, without stop words, lightly stemmed (KStem keeps medical words apart that Porter would merge). */
  private static final class Words extends Analyzer {
    private static final CharArraySet STOP = EnglishAnalyzer.getDefaultStopSet();

    @Override
    protected TokenStreamComponents createComponents(String field) {
      Tokenizer source = new StandardTokenizer();
      TokenStream stream = new EnglishPossessiveFilter(source);
      stream = new ASCIIFoldingFilter(new LowerCaseFilter(stream));
      return new TokenStreamComponents(source, new KStemFilter(new StopFilter(stream, STOP)));
    }
  }

  private static final class Terms extends Analyzer {
    @Override
    protected TokenStreamComponents createComponents(String field) {
      return new TokenStreamComponents(new WhitespaceTokenizer());
    }
  }
}

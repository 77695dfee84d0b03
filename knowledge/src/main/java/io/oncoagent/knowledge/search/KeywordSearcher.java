package io.oncoagent.knowledge.search;

import io.oncoagent.knowledge.KnowledgeException;
import io.oncoagent.knowledge.index.Fields;
import io.oncoagent.knowledge.index.Generation;
import java.io.IOException;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.ObjIntConsumer;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;

/** BM25 over words and lexicon terms of passages and of their headings. */
public final class KeywordSearcher {
  private static final float HEAD = 0.9f;
  private static final float CONCEPT = 1.1f;
  private static final float HEAD_CONCEPT = 0.9f;

  private final Generation generation;
  private final Analyzer analyzer = Fields.analyzer();

  public KeywordSearcher(Generation generation) {
    this.generation = generation;
  }

  /** Rows with scores, best first, only from {@code rows}. */
  public ScoreDoc[] search(Query query, BitSet rows, int limit) {
    BooleanQuery.Builder builder = new BooleanQuery.Builder();
    for (String word : words(query.rewritten())) {
      add(builder, Fields.TEXT, word, 1);
      add(builder, Fields.HEAD, word, HEAD);
    }
    query.concepts().forEach((token, weight) -> {
      add(builder, Fields.CONCEPT, token, (float) (CONCEPT * weight));
      add(builder, Fields.HEAD_CONCEPT, token, (float) (HEAD_CONCEPT * weight));
    });
    try {
      builder.add(new RowsQuery(rows), BooleanClause.Occur.FILTER);
      return generation.searcher().search(builder.build(), limit).scoreDocs;
    } catch (IOException | RuntimeException e) {
      throw new KnowledgeException(KnowledgeException.Code.CORRUPT, "the knowledge index cannot be read; run «knowledge verify»", e);
    }
  }

  private static void add(BooleanQuery.Builder builder, String field, String term, float boost) {
    builder.add(new BoostQuery(new TermQuery(new Term(field, term)), boost), BooleanClause.Occur.SHOULD);
  }

  /** Distinct analysed words of a text, in order. */
  public Set<String> words(String text) {
    Set<String> words = new LinkedHashSet<>();
    eachWord(text, (word, at) -> words.add(word));
    return words;
  }

  /** Tells every analysed word with its place. */
  public void eachWord(String text, ObjIntConsumer<String> listener) {
    try (TokenStream stream = analyzer.tokenStream(Fields.TEXT, text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        listener.accept(term.toString(), offset.startOffset());
      }
      stream.end();
    } catch (IOException e) {
      throw new IllegalStateException("reading from memory cannot fail", e);
    }
  }
}

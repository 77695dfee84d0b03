package io.oncoagent.knowledge.search;

import java.util.BitSet;
import java.util.Objects;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;

/** Matches the rows of a bit set. */
final class RowsQuery extends Query {
  private final BitSet rows;

  RowsQuery(BitSet rows) {
    this.rows = rows;
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
    return new ConstantScoreWeight(this, boost) {
      @Override
      public ScorerSupplier scorerSupplier(LeafReaderContext context) {
        FixedBitSet bits = new FixedBitSet(context.reader().maxDoc());
        for (int row = rows.nextSetBit(context.docBase); row >= 0 && row < context.docBase + bits.length(); row = rows.nextSetBit(row + 1)) {
          bits.set(row - context.docBase);
        }
        DocIdSetIterator iterator = new BitSetIterator(bits, bits.cardinality());
        return new DefaultScorerSupplier(new ConstantScoreScorer(score(), mode, iterator));
      }

      @Override
      public boolean isCacheable(LeafReaderContext context) {
        return false;
      }
    };
  }

  @Override
  public String toString(String field) {
    return "rows(" + rows.cardinality() + ")";
  }

  @Override
  public void visit(QueryVisitor visitor) {
    visitor.visitLeaf(this);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof RowsQuery query && query.rows.equals(rows);
  }

  @Override
  public int hashCode() {
    return Objects.hash(rows);
  }
}

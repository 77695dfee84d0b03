package io.oncoagent.tuning.corpus;

import io.oncoagent.tuning.corpus.read.CorpusInput;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What corpus is to be made.
 *
 * @param licence of conversations that state none; null leaves them «unknown»
 * @param legalBasis under which the hospital's own notes may be trained on; null where there are none
 * @param evaluations texts that are asked about in evaluations, whole
 * @param commercial leaves out every row whose licence does not allow a commercial run
 * @param near least estimated similarity of near duplicates, .5 to 1
 * @param dev and {@code test}: shares of the patients, together below 1
 * @param version of the program, for the card
 */
public record CorpusOrder(
    List<CorpusInput> inputs, Path out, @Nullable String licence, @Nullable String legalBasis, List<String> evaluations, boolean commercial, double near, double dev, double test, long seed,
    boolean resume, int threads, String version) {
  public CorpusOrder {
    inputs = List.copyOf(inputs);
    evaluations = List.copyOf(evaluations);
  }
}

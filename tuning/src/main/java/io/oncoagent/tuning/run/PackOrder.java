package io.oncoagent.tuning.run;

import io.oncoagent.tuning.pack.LongCases;
import java.nio.file.Path;

/**
 * What to pack.
 *
 * @param corpus folder with {@code corpus.json} and the splits
 * @param split train, dev or test
 * @param tokenizer the base model's {@code tokenizer.json}
 * @param out the folder to make; it must not exist
 * @param length tokens of an ordinary row
 * @param seed decides the order of the rows
 * @param cache folder for the tokenizer's native library
 * @param version of OncoAgent, for the record
 * @param threads that tokenise, at least 1
 */
public record PackOrder(
    Path corpus, String split, Path tokenizer, Path out, int length, LongCases longCases, long seed, Path cache, String version, int threads) {}

package io.oncoagent.tuning.train;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What to train.
 *
 * @param base folder of the base model's weights
 * @param shards folder that packing wrote
 * @param evalShards packed the same way from another split, for the held-out loss
 * @param out the run's folder; it must not exist
 * @param maxSteps ends the training earlier; 0 means after all epochs
 * @param dtype fp32, bf16 or nf4
 */
public record TrainOrder(
    Preset preset, Path base, Path shards, @Nullable Path evalShards, @Nullable Path states, Path out, int epochs, int maxSteps, long seed, int threads, String dtype) {}

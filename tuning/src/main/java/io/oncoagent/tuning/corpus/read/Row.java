package io.oncoagent.tuning.corpus.read;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * One row of a file.
 *
 * @param number from 1; of a line in JSON Lines, of a record in CSV (without its head) and Parquet, of an element in a JSON array, of a file in a folder
 * @param fields null where the row cannot be read
 */
public record Row(int number, @Nullable ObjectNode fields) {}

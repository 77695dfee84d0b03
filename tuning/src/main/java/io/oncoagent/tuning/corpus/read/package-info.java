/** Rows of JSON, JSON Lines, CSV and Parquet files and of folders of notes, and what cases they hold. */
@org.jspecify.annotations.NullMarked
package io.oncoagent.tuning.corpus.read;

/** Records that say the same, and records that an evaluation asks about. */
@org.jspecify.annotations.NullMarked
package io.oncoagent.tuning.corpus.dedup;

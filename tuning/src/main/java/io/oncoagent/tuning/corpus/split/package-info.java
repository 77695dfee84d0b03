/** Who belongs together, and which part each group goes to. */
@org.jspecify.annotations.NullMarked
package io.oncoagent.tuning.corpus.split;

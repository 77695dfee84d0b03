/** Which records are worth training on. */
@org.jspecify.annotations.NullMarked
package io.oncoagent.tuning.corpus.keep;

/** Suites, metrics and scorecards. */
@NullMarked
package io.oncoagent.evaluation;

import org.jspecify.annotations.NullMarked;

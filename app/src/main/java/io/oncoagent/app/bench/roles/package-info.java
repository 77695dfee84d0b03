/** Whether a model helps as grader, as entailment check or as second reader of facts: measured beside the rules that play these parts. */
@NullMarked
package io.oncoagent.app.bench.roles;

import org.jspecify.annotations.NullMarked;

/** From passages to a few options: candidates, their grouping by therapy, their order by fit to the question. */
@NullMarked
package io.oncoagent.consult.specialist.choose;

import org.jspecify.annotations.NullMarked;

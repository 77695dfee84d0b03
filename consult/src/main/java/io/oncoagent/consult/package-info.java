/** The consultation: from a de-identified case to a report. */
@NullMarked
package io.oncoagent.consult;

import org.jspecify.annotations.NullMarked;

/** Whether a guideline's words are meant for this patient: one rule a class, each with a message for a clinician. */
@NullMarked
package io.oncoagent.consult.specialist.fit;

import org.jspecify.annotations.NullMarked;

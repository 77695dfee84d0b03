/** The draft letter: own framing around the guideline's words, each statement with citation and exact quote. */
@NullMarked
package io.oncoagent.consult.specialist.write;

import org.jspecify.annotations.NullMarked;

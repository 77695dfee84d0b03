/** The engine in which a language model words the draft. It proposes; the same rules and the same critic as for every draft dispose. */
@NullMarked
package io.oncoagent.consult.specialist.generative;

import org.jspecify.annotations.NullMarked;

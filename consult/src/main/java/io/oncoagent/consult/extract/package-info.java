/** From the text to the facts, each with the words that it stands on. */
@NullMarked
package io.oncoagent.consult.extract;

import org.jspecify.annotations.NullMarked;

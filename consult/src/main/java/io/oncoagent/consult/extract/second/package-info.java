/** A second reading of the note by a model, beside the rules: what differs is shown and lowers certainty, nothing is overwritten. */
@NullMarked
package io.oncoagent.consult.extract.second;

import org.jspecify.annotations.NullMarked;

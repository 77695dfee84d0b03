/** Synthetic cases from a model: asked for a profile, kept only when the note reads back as that profile and the answer stands on its passages. Model text, marked as such. */
@NullMarked
package io.oncoagent.tuning.generate;

import org.jspecify.annotations.NullMarked;

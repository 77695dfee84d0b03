/** Synthetic notes with labels from a seed: own templates, own lists of names. */
@NullMarked
package io.oncoagent.deid.synthetic;

import org.jspecify.annotations.NullMarked;

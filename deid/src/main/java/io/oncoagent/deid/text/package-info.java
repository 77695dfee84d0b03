/** The note as tokens, and what single words and phrases are known to be. */
@NullMarked
package io.oncoagent.deid.text;

import org.jspecify.annotations.NullMarked;

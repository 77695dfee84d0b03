/** The note as text: folded characters, sentences, sections, phrases. */
@NullMarked
package io.oncoagent.consult.extract.text;

import org.jspecify.annotations.NullMarked;

/** Finds passages: reads a question with the lexicon, asks keyword index and vectors, fuses their answers. */
@NullMarked
package io.oncoagent.knowledge.search;

import org.jspecify.annotations.NullMarked;

package io.oncoagent.consult.extract.marker;

import io.oncoagent.lexicon.BiomarkerEntry;

/** One mention of a marker; {@code words} are its folded words as written. */
record MarkerSlot(int start, int end, BiomarkerEntry entry, String words, boolean ambiguous) {}

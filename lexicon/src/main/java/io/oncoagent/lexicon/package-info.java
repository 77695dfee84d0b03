/** The oncology lexicon: surface forms of cancers, markers, drugs and more, as data with sources, and its one-pass matcher. */
@NullMarked
package io.oncoagent.lexicon;

import org.jspecify.annotations.NullMarked;

/** What comes through the door: the note as given, before anything is removed. Only de-identification may read it. */
@NullMarked
package io.oncoagent.domain.intake;

import org.jspecify.annotations.NullMarked;

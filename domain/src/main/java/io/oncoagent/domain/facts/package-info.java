/** What the note says, as an oncologist would read it: each fact with the words that it stands on. */
@NullMarked
package io.oncoagent.domain.facts;

import org.jspecify.annotations.NullMarked;

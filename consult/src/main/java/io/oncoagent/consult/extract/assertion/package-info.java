/** How the note speaks of a thing it mentions: cues, their scope, section defaults. */
@NullMarked
package io.oncoagent.consult.extract.assertion;

import org.jspecify.annotations.NullMarked;

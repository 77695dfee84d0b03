/** The shell's front door for notes: reads a file or standard input, and refuses what is no note. */
@NullMarked
package io.oncoagent.app.intake;

import org.jspecify.annotations.NullMarked;

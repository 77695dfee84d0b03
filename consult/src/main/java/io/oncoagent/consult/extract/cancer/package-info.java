/** Which cancers the note names, and which one it asks about. */
@NullMarked
package io.oncoagent.consult.extract.cancer;

import org.jspecify.annotations.NullMarked;

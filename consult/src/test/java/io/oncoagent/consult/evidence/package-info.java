@NullMarked
package io.oncoagent.consult.evidence;

import org.jspecify.annotations.NullMarked;

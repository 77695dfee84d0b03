@NullMarked
package io.oncoagent.knowledge.gate;

import org.jspecify.annotations.NullMarked;

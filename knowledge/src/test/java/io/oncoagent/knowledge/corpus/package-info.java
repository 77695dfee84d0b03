@NullMarked
package io.oncoagent.knowledge.corpus;

import org.jspecify.annotations.NullMarked;

@NullMarked
package io.oncoagent.knowledge.rerank;

import org.jspecify.annotations.NullMarked;

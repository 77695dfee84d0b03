@NullMarked
package io.oncoagent.knowledge.lint;

import org.jspecify.annotations.NullMarked;

@NullMarked
package io.oncoagent.knowledge.select;

import org.jspecify.annotations.NullMarked;

@NullMarked
package io.oncoagent.knowledge.search;

import org.jspecify.annotations.NullMarked;

@NullMarked
package io.oncoagent.knowledge;

import org.jspecify.annotations.NullMarked;

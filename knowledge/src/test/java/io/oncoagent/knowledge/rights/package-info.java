@NullMarked
package io.oncoagent.knowledge.rights;

import org.jspecify.annotations.NullMarked;

@NullMarked
package io.oncoagent.inference;

import org.jspecify.annotations.NullMarked;

@NullMarked
package io.oncoagent.consult.specialist.choose;

import org.jspecify.annotations.NullMarked;

/** How much effort a case gets, and why. */
@NullMarked
package io.oncoagent.consult.route;

import org.jspecify.annotations.NullMarked;

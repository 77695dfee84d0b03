/** How hard the case is and how much effort it gets. */
@NullMarked
package io.oncoagent.domain.route;

import org.jspecify.annotations.NullMarked;

/** Real calls that show what a server can do. */
@NullMarked
package io.oncoagent.gateway.probe;

import org.jspecify.annotations.NullMarked;

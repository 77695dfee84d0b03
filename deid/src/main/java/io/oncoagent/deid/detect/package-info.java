/** Finds identifying spans in a note: structured identifiers, dates, addresses, facilities and names. */
@NullMarked
package io.oncoagent.deid.detect;

import org.jspecify.annotations.NullMarked;

/** De-identification: finds identifying spans, replaces them, and refuses what leaks. */
@NullMarked
package io.oncoagent.deid;

import org.jspecify.annotations.NullMarked;

/** Packing: which case lies in which row. Numbers only, no files. */
@NullMarked
package io.oncoagent.tuning.pack;

import org.jspecify.annotations.NullMarked;

/** Scores a redactor on labelled notes: leaks by kind, names in parts, damaged clinical terms. */
@NullMarked
package io.oncoagent.deid.scoring;

import org.jspecify.annotations.NullMarked;

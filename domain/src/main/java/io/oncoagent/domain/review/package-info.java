/** What a human decided. */
@NullMarked
package io.oncoagent.domain.review;

import org.jspecify.annotations.NullMarked;

/** What the critic found. */
@NullMarked
package io.oncoagent.domain.verdict;

import org.jspecify.annotations.NullMarked;

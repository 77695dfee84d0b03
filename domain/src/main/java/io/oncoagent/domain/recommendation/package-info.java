/** The draft: sections of statements, each with its citations. */
@NullMarked
package io.oncoagent.domain.recommendation;

import org.jspecify.annotations.NullMarked;

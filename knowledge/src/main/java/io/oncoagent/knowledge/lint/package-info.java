/** Checks of a pack's documents before they are ingested: one rule a class, each finding with its document and line. */
@NullMarked
package io.oncoagent.knowledge.lint;

import org.jspecify.annotations.NullMarked;

/** Whether the installed guidelines can speak to a question at all: distance for what is no oncology, coverage for cancers that no document treats. */
@NullMarked
package io.oncoagent.knowledge.gate;

import org.jspecify.annotations.NullMarked;

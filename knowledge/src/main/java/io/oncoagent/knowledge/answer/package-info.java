/** From a question or a case to evidence: the four steps of corrective retrieval. */
@NullMarked
package io.oncoagent.knowledge.answer;

import org.jspecify.annotations.NullMarked;

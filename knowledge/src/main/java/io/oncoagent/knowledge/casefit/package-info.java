/** How well headings, lead-ins and sentences of a guideline fit the facts of a case: stage and setting, markers, what the sentence does. */
@NullMarked
package io.oncoagent.knowledge.casefit;

import org.jspecify.annotations.NullMarked;

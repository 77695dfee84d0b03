/** Tissue, course, question, emergencies, contradictions, and what is missing. */
@NullMarked
package io.oncoagent.consult.extract.course;

import org.jspecify.annotations.NullMarked;

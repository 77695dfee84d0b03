/** Consultations that continue another: what a what-if assumes, and what a follow-up need not do again. */
@NullMarked
package io.oncoagent.consult.branch;

import org.jspecify.annotations.NullMarked;

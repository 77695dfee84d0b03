/** The stage as written, and what follows from TNM by a cited row. */
@NullMarked
package io.oncoagent.consult.extract.stage;

import org.jspecify.annotations.NullMarked;

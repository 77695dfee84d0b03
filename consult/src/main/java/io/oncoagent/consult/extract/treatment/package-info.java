/** Anticancer treatment that was given. */
@NullMarked
package io.oncoagent.consult.extract.treatment;

import org.jspecify.annotations.NullMarked;

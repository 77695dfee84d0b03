/** A note becomes a case: what is removed, what is read, what is missing. */
@NullMarked
package io.oncoagent.app.web.intake;

import org.jspecify.annotations.NullMarked;

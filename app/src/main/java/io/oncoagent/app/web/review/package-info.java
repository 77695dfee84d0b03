/** Statement by statement to a signature. */
@NullMarked
package io.oncoagent.app.web.review;

import org.jspecify.annotations.NullMarked;

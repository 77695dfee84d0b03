/** Sign-in, sign-out and the first minute. */
@NullMarked
package io.oncoagent.app.web.session;

import org.jspecify.annotations.NullMarked;

/** Who may sign in. */
@NullMarked
package io.oncoagent.app.web.accounts;

import org.jspecify.annotations.NullMarked;

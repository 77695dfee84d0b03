/** Who is asking and what they may do: accounts, sessions, headers, limits. */
@NullMarked
package io.oncoagent.app.web.security;

import org.jspecify.annotations.NullMarked;

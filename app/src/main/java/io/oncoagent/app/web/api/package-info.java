/** The same for programs: JSON with problem+json. */
@NullMarked
package io.oncoagent.app.web.api;

import org.jspecify.annotations.NullMarked;

/** The page: a server over the same consultation that the command line uses. The only place that knows Spring. */
@NullMarked
package io.oncoagent.app.web;

import org.jspecify.annotations.NullMarked;

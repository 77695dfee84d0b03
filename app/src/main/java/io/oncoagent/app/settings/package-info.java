/** What a site may set, and where its data lives. The only place that reads the environment. */
@NullMarked
package io.oncoagent.app.settings;

import org.jspecify.annotations.NullMarked;

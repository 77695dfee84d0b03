/** What every screen shares: words, layout, assets, failures told as pages. */
@NullMarked
package io.oncoagent.app.web.page;

import org.jspecify.annotations.NullMarked;

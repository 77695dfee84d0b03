/** State on disk: SQLite rows, sealed with keys that lie outside the data folder. */
@NullMarked
package io.oncoagent.app.store;

import org.jspecify.annotations.NullMarked;

/** Packs, editions, search and reader. */
@NullMarked
package io.oncoagent.app.web.library;

import org.jspecify.annotations.NullMarked;

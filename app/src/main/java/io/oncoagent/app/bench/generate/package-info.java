/** What calls at once gain on one server: a real one, or a stated model of one. */
@NullMarked
package io.oncoagent.app.bench.generate;

import org.jspecify.annotations.NullMarked;

/** Mains for development: ingest, measure, tune. No tests. */
@NullMarked
package io.oncoagent.knowledge.dev;

import org.jspecify.annotations.NullMarked;

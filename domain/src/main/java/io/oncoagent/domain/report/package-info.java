/** The whole consultation as it is handed over. */
@NullMarked
package io.oncoagent.domain.report;

import org.jspecify.annotations.NullMarked;

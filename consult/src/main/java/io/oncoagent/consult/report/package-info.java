/** From the final state to the report: content hash, confidence, refusals in the language asked for. */
@NullMarked
package io.oncoagent.consult.report;

import org.jspecify.annotations.NullMarked;

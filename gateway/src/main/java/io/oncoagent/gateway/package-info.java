/** The one door to model servers: OpenAI-compatible, inside the building, behind an egress guard. Knows no medicine. */
@NullMarked
package io.oncoagent.gateway;

import org.jspecify.annotations.NullMarked;

/** The wire: requests, event streams and whole replies of OpenAI-compatible servers. */
@NullMarked
package io.oncoagent.gateway.openai;

import org.jspecify.annotations.NullMarked;

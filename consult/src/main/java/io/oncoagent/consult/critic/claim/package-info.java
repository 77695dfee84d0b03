/** What the critic judges: a draft or a Markdown text as claims with citations, and the passages given. */
@NullMarked
package io.oncoagent.consult.critic.claim;

import org.jspecify.annotations.NullMarked;

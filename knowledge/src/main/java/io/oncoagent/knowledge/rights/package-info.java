/** What may be done with a pack: read from its licence, from notices in its documents, and from what the operator states. */
@NullMarked
package io.oncoagent.knowledge.rights;

import org.jspecify.annotations.NullMarked;

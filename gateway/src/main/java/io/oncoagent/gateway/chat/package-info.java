/** What is asked of a model and what it says, independent of any wire. */
@NullMarked
package io.oncoagent.gateway.chat;

import org.jspecify.annotations.NullMarked;

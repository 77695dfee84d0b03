/** From a case's messages to token numbers: the base model's own chat template and tokenizer, loss on the assistant's tokens only. */
@NullMarked
package io.oncoagent.tuning.tokenize;

import org.jspecify.annotations.NullMarked;

/** Encoder models in process: tokenizer, ONNX session, one sentence at a time on a few workers. */
@NullMarked
package io.oncoagent.inference;

import org.jspecify.annotations.NullMarked;

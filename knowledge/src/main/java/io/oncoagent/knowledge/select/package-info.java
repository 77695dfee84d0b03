/** Which guidelines a case or a question belongs to: documents' topics from their titles, selection by facts and by words, explained. */
@NullMarked
package io.oncoagent.knowledge.select;

import org.jspecify.annotations.NullMarked;

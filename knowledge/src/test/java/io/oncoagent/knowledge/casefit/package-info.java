@NullMarked
package io.oncoagent.knowledge.casefit;

import org.jspecify.annotations.NullMarked;

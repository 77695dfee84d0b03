/** The note after de-identification: the only text that the rest of the system may see. */
@NullMarked
package io.oncoagent.domain.casefile;

import org.jspecify.annotations.NullMarked;

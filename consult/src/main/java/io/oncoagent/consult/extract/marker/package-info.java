/** Results of biomarkers with their status, list scopes included. */
@NullMarked
package io.oncoagent.consult.extract.marker;

import org.jspecify.annotations.NullMarked;

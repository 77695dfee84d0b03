/** Tests of de-identification at its door. */
@NullMarked
package io.oncoagent.deid;

import org.jspecify.annotations.NullMarked;

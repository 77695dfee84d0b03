/** Consultations as jobs with ids: handed in, followed live, cancelled, taken up again after a restart. */
@NullMarked
package io.oncoagent.app.web.run;

import org.jspecify.annotations.NullMarked;

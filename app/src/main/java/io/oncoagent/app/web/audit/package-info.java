/** What was done, and whether the record of it is whole. */
@NullMarked
package io.oncoagent.app.web.audit;

import org.jspecify.annotations.NullMarked;

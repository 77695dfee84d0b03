/** Where a person decides on a draft, at the shell or at the page: who may, on what, and what is kept of it. */
@NullMarked
package io.oncoagent.app.desk;

import org.jspecify.annotations.NullMarked;

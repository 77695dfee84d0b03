/** Reports for people and programs: text, JSON by contract, HTML. */
@NullMarked
package io.oncoagent.app.render;

import org.jspecify.annotations.NullMarked;

/** Measurements that ship. */
@NullMarked
package io.oncoagent.app.bench;

import org.jspecify.annotations.NullMarked;

/** Copies of a home: data in one file, keys in another, and back. */
@NullMarked
package io.oncoagent.app.backup;

import org.jspecify.annotations.NullMarked;

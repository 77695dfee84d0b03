/** The command line: one command a class, thin over the doors of the modules. */
@NullMarked
package io.oncoagent.app.cli;

import org.jspecify.annotations.NullMarked;

/** What survives: processes that are killed, signers that race, patients that meet. */
@NullMarked
package io.oncoagent.app.bench.durability;

import org.jspecify.annotations.NullMarked;

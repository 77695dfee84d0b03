/** Patients that can exist: a product of tables with a source a row, counted through once by a seeded permutation. */
@NullMarked
package io.oncoagent.tuning.profile;

import org.jspecify.annotations.NullMarked;

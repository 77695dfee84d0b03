/**
 * Which patients a sentence speaks of: age, sex, stage, line, marker with status, histology …, and whether a statement keeps the group of
 * its passage.
 */
@NullMarked
package io.oncoagent.consult.critic.population;

import org.jspecify.annotations.NullMarked;

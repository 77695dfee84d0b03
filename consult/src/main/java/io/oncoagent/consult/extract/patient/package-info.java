/** The person: age, sex, performance, conditions, organ function, allergies. */
@NullMarked
package io.oncoagent.consult.extract.patient;

import org.jspecify.annotations.NullMarked;

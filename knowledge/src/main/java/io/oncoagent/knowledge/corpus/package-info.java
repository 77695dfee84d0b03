/** Reads guideline documents of several formats and splits them into citable passages whose sentences know what they do. */
@NullMarked
package io.oncoagent.knowledge.corpus;

import org.jspecify.annotations.NullMarked;

/** From raw files of many kinds to a corpus folder that can be packed: read, kept or turned away, de-identified, without duplicates, split by patient. */
@org.jspecify.annotations.NullMarked
package io.oncoagent.tuning.corpus;

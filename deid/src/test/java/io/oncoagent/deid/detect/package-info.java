/** Tests of single detectors, and the trainer of the tagger. */
@org.jspecify.annotations.NullMarked
package io.oncoagent.deid.detect;

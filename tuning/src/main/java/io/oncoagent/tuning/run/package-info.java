/** One run of packing, from a corpus folder to a folder of shards that engine/check_shards.py can verify, and its page. */
@NullMarked
package io.oncoagent.tuning.run;

import org.jspecify.annotations.NullMarked;

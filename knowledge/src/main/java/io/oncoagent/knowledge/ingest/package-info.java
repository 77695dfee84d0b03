/** Takes packs in: reads files, checks rights, embeds what is new, writes a generation and switches to it. */
@NullMarked
package io.oncoagent.knowledge.ingest;

import org.jspecify.annotations.NullMarked;

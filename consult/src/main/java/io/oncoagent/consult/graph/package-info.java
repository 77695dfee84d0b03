/** The consultation as a graph of eight nodes: the only place that knows LangGraph4j. */
@NullMarked
package io.oncoagent.consult.graph;

import org.jspecify.annotations.NullMarked;

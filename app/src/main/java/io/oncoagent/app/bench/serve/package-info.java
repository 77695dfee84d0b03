/** The page under load: it starts the real server as a process of its own on this machine and plays the people before it. */
@org.jspecify.annotations.NullMarked
package io.oncoagent.app.bench.serve;

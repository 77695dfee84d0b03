package io.oncoagent.app.cli;

/** Forms of output. */
enum Format {
  text,
  json,
  html,
  markdown,
  pdf
}

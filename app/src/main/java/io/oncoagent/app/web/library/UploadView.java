package io.oncoagent.app.web.library;

import java.util.List;

/**
 * How far an upload is.
 *
 * @param done passages that have their vectors, of {@code all}
 * @param told the result or the refusal in one sentence, empty while it runs and before the first
 * @param problems a line for each file that could not be read
 */
public record UploadView(boolean running, String pack, int done, int all, String told, List<String> problems) {
  public UploadView {
    problems = List.copyOf(problems);
  }
}

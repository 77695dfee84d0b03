package io.oncoagent.app.web.library;

import java.util.List;

/**
 * How far an upload is.
 *
 * @param done passages that have their vectors, of {@code all}
 * @param refused true when nothing was installed
 * @param told what stands for the result (documents and passages) or the refusal in one sentence; empty while it runs and before the first
 * @param problems a line for each file that could not be read
 */
public record UploadView(boolean running, String pack, int done, int all, boolean refused, String told, List<String> problems) {
  public UploadView {
    problems = List.copyOf(problems);
  }
}

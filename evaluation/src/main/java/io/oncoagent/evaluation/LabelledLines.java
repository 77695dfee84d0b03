package io.oncoagent.evaluation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads labelled JSON lines: a file of the user's, or the development set that ships. */
public final class LabelledLines {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private LabelledLines() {}

  /**
   * @param file null for the set that ships under {@code name}
   * @throws IllegalArgumentException when a line is not JSON, or the file cannot be read
   */
  public static List<JsonNode> read(@Nullable Path file, String name) {
    try (InputStream in = file == null ? shipped(name) : Files.newInputStream(file)) {
      return lines(in);
    } catch (IOException e) {
      throw new IllegalArgumentException("the labelled file " + (file == null ? name : file) + " cannot be read", e);
    } catch (UncheckedIOException | JacksonException e) {
      throw new IllegalArgumentException("the labelled file " + (file == null ? name : file) + " is not JSON lines in UTF-8", e);
    }
  }

  /** The ids of the twelve development cases on which models are measured: markers, relapse, stages, watching, and two that should wait. */
  public static List<String> twelve() {
    try (InputStream in = shipped("consult/twelve.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
    } catch (IOException e) {
      throw new IllegalArgumentException("the list of twelve cases cannot be read", e);
    }
  }

  private static InputStream shipped(String name) throws IOException {
    InputStream in = LabelledLines.class.getResourceAsStream(name);
    if (in == null) {
      throw new IOException("the set " + name + " does not ship");
    }
    return in;
  }

  private static List<JsonNode> lines(InputStream in) {
    List<JsonNode> rows = new ArrayList<>();
    new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().filter(l -> !l.isBlank()).forEach(l -> rows.add(JSON.readTree(l)));
    return rows;
  }
}

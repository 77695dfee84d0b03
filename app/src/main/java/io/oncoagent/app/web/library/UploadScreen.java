package io.oncoagent.app.web.library;

import io.oncoagent.app.intake.InputException;
import io.oncoagent.app.web.page.Pages;
import io.oncoagent.app.wiring.OncoAgent;
import io.oncoagent.knowledge.KnowledgeBase;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Adds documents to a pack. Their rights are read from the documents; what forbids use with models is refused unless a licence is stated. */
@RestController
class UploadScreen {
  private static final int MOST_FILES = 200;
  private static final int LONGEST_WAIT = 30;
  private final OncoAgent agent;
  private final IngestDesk desk;
  private final Pages pages;

  UploadScreen(OncoAgent agent, IngestDesk desk, Pages pages) {
    this.agent = agent;
    this.desk = desk;
    this.pages = pages;
  }

  /** A piece of the library screen, asked again while an upload runs; {@code wait} seconds for its end, 0 to 30. */
  @GetMapping("/library/upload/state")
  ResponseEntity<String> state(HttpServletRequest request, @RequestParam(name = "wait", defaultValue = "0") int wait) throws InterruptedException {
    return pages.show(request, "upload", Map.of("state", desk.settled(Duration.ofSeconds(Math.clamp(wait, 0, LONGEST_WAIT)))));
  }

  @PostMapping("/library/upload")
  ResponseEntity<String> upload(@RequestParam Map<String, String> fields, @RequestParam("files") List<MultipartFile> files) throws IOException {
    String name = text(fields, "pack");
    if (name == null || !name.matches("[a-z0-9][a-z0-9._-]{0,39}")) {
      throw new InputException("a pack's name has 1 to 40 of a–z, 0–9, dot, hyphen and underscore");
    }
    List<MultipartFile> given = files.stream().filter(f -> !f.isEmpty()).toList();
    if (given.isEmpty() || given.size() > MOST_FILES) {
      throw new InputException("give 1 to " + MOST_FILES + " documents");
    }
    Path folder = Files.createDirectories(agent.uploads().resolve(agent.newId()));
    try {
      for (MultipartFile file : given) {
        Path place = folder.resolve(UploadedName.of(file.getOriginalFilename(), file.getBytes()));
        if (Files.exists(place)) {
          throw new InputException("two documents would have the name " + place.getFileName() + "; rename one");
        }
        Files.write(place, file.getBytes());
      }
      desk.begin(folder, new KnowledgeBase.PackRequest(name, text(fields, "publisher"), text(fields, "edition"), text(fields, "licence"), text(fields, "statement")));
    } catch (RuntimeException e) {
      IngestDesk.remove(folder);
      throw e;
    }
    return Pages.to("/library");
  }

  private static @Nullable String text(Map<String, String> fields, String name) {
    String value = fields.getOrDefault(name, "").strip();
    return value.isEmpty() ? null : value;
  }
}

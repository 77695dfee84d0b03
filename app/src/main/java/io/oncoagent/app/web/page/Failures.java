package io.oncoagent.app.web.page;

import io.oncoagent.app.failure.FailureKind;
import io.oncoagent.app.failure.FailureSentence;
import io.oncoagent.consult.ConsultationException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.ErrorResponse;
import org.springframework.security.access.AccessDeniedException;
import tools.jackson.databind.node.JsonNodeFactory;

/** What goes wrong becomes a status and one sentence here and nowhere else; a sentence never holds note text. */
@RestControllerAdvice
class Failures {
  private final Pages pages;

  Failures(Pages pages) {
    this.pages = pages;
  }

  @ExceptionHandler(Exception.class)
  ResponseEntity<String> failed(Exception failure, HttpServletRequest request) throws Exception {
    if (failure instanceof AccessDeniedException) {
      throw failure;
    }
    HttpStatus status = status(failure);
    String sentence = failure instanceof ErrorResponse ? pages.words(request).of("error." + (status.is4xxClientError() ? "request" : "server")) : FailureSentence.of(failure);
    if (request.getRequestURI().startsWith("/api/")) {
      String body = JsonNodeFactory.instance.objectNode().put("type", "about:blank").put("title", status.getReasonPhrase()).put("status", status.value()).put("detail", sentence).toString();
      return ResponseEntity.status(status).contentType(MediaType.APPLICATION_PROBLEM_JSON).body(body);
    }
    return pages.show(status, request, "failure", Map.of("status", status.value(), "sentence", sentence));
  }

  private static HttpStatus status(Exception failure) {
    if (failure instanceof NotFoundException) {
      return HttpStatus.NOT_FOUND;
    }
    if (failure instanceof ErrorResponse known) {
      return HttpStatus.valueOf(known.getStatusCode().value());
    }
    if (failure instanceof ConsultationException e) {
      return switch (e.code()) {
        case UNKNOWN_ID -> HttpStatus.NOT_FOUND;
        case BUSY, ALREADY_DECIDED, HASH_MISMATCH, SUPERSEDED, NOT_SIGNABLE, NOT_DECIDED, OUTDATED -> HttpStatus.CONFLICT;
        case BAD_AMENDMENT -> HttpStatus.UNPROCESSABLE_CONTENT;
        default -> HttpStatus.INTERNAL_SERVER_ERROR;
      };
    }
    return switch (FailureKind.of(failure)) {
      case INPUT -> HttpStatus.BAD_REQUEST;
      case NOT_READY -> HttpStatus.SERVICE_UNAVAILABLE;
      case REFUSED -> HttpStatus.UNPROCESSABLE_CONTENT;
      case FAILED -> HttpStatus.INTERNAL_SERVER_ERROR;
    };
  }
}

package io.oncoagent.gateway.openai;

import io.oncoagent.gateway.GatewayException;
import io.oncoagent.gateway.GatewayException.Code;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What an HTTP status means here. */
final class Status {
  private Status() {}

  /** @throws GatewayException for everything but 200; the body is closed then, and not quoted: a server may echo the prompt in it */
  static HttpResponse<InputStream> successful(HttpResponse<InputStream> response) {
    int status = response.statusCode();
    if (status == 200) {
      return response;
    }
    close(response.body());
    throw new GatewayException(code(status), words(status), null, retryAfter(response));
  }

  private static Code code(int status) {
    return switch (status) {
      case 429 -> Code.RATE_LIMITED;
      case 502, 503, 504 -> Code.UNAVAILABLE;
      default -> status >= 500 ? Code.SERVER_ERROR : status >= 400 ? Code.BAD_REQUEST : Code.EGRESS_REFUSED;
    };
  }

  private static String words(int status) {
    return switch (status) {
      case 401, 403 -> "the model server refuses the API key (HTTP " + status + ")";
      case 404 -> "the model server has no such model or path (HTTP 404)";
      case 429 -> "the model server is busy (HTTP 429)";
      case 503 -> "the model server is not ready (HTTP 503)";
      default -> status >= 300 && status < 400
          ? "refused to connect: the model server points elsewhere (HTTP " + status + "), and redirects are not followed"
          : "the model server answered HTTP " + status;
    };
  }

  private static @Nullable Duration retryAfter(HttpResponse<InputStream> response) {
    String seconds = response.headers().firstValue("Retry-After").orElse("").strip();
    return seconds.matches("\\d{1,4}") ? Duration.ofSeconds(Integer.parseInt(seconds)) : null;
  }

  private static void close(InputStream body) {
    try {
      body.close();
    } catch (IOException e) {
      throw new GatewayException(Code.UNREACHABLE, "the connection to the model server broke", e);
    }
  }
}

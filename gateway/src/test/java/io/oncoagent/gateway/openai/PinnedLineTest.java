package io.oncoagent.gateway.openai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import io.oncoagent.gateway.GatewayException;
import io.oncoagent.gateway.chat.ModelIdentity;
import io.oncoagent.gateway.chat.Rate;
import io.oncoagent.gateway.policy.EgressGuard;
import io.oncoagent.gateway.policy.Endpoint;
import io.oncoagent.gateway.policy.HostRule;
import io.oncoagent.gateway.policy.Persistence;
import io.oncoagent.gateway.policy.Resolver;
import io.oncoagent.gateway.policy.Thinking;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** TLS to a named host: the pinned certificate, and only that. */
class PinnedLineTest {
  private static final String NAME = "gpu.hospital.example";
  private static final AtomicReference<String> HOST_SEEN = new AtomicReference<>();
  @TempDir static Path folder;
  private static HttpsServer server;
  private static String pin;

  @BeforeAll
  static void aServerWithItsOwnCertificate() throws Exception {
    Path store = folder.resolve("store.p12");
    Process made =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(), "-genkeypair", "-alias", "a", "-keyalg", "EC", "-validity", "2", "-dname", "CN=other",
                "-storetype", "PKCS12", "-keystore", store.toString(), "-storepass", "secret1")
            .redirectErrorStream(true).start();
    assertThat(made.waitFor()).isZero();
    KeyStore keys = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(store)) {
      keys.load(in, "secret1".toCharArray());
    }
    pin = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(keys.getCertificate("a").getEncoded()));
    KeyManagerFactory factory = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    factory.init(keys, "secret1".toCharArray());
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(factory.getKeyManagers(), null, null);
    server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setHttpsConfigurator(new HttpsConfigurator(context));
    server.createContext("/", exchange -> {
      HOST_SEEN.set(exchange.getRequestHeaders().getFirst("Host"));
      byte[] body = "{\"data\":[{\"id\":\"testing\",\"max_model_len\":4096}]}".getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(200, body.length);
      exchange.getResponseBody().write(body);
      exchange.close();
    });
    server.start();
  }

  @AfterAll
  static void stop() {
    server.stop(0);
  }

  private static ModelIdentity ask(String certificate) {
    Endpoint endpoint =
        new Endpoint(URI.create("https://" + NAME + ":" + server.getAddress().getPort() + "/v1"), "testing", null, null, Thinking.STRIP, new Rate(100, 100), 1_000, Duration.ofSeconds(20), 1, Duration.ofSeconds(1));
    Resolver here = host -> new InetAddress[] {InetAddress.getLoopbackAddress()};
    EgressGuard guard = new EgressGuard(List.of(new HostRule(NAME, HostRule.Transport.TLS, certificate, null)), here);
    try (OpenAiGateway gateway = new OpenAiGateway(endpoint, guard, new Persistence.Limits(0, Duration.ofMillis(1), 5, Duration.ofMillis(1)))) {
      return gateway.identity();
    }
  }

  @Test
  void thePinnedCertificateIsEnoughAndTheServerReadsItsOwnName() {
    assertThat(ask(pin).contextTokens()).isEqualTo(4096);
    assertThat(HOST_SEEN.get()).isEqualTo(NAME + ":" + server.getAddress().getPort());
  }

  @Test
  void anotherCertificateIsRefused() {
    GatewayException failure = catchThrowableOfType(GatewayException.class, () -> ask("cd".repeat(32)));
    assertThat(failure.code()).isEqualTo(GatewayException.Code.EGRESS_REFUSED);
    assertThat(failure.getMessage()).contains("not the pinned one");
  }
}

package io.oncoagent.gateway.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.oncoagent.gateway.GatewayException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What may be connected to. */
class EgressGuardTest {
  private static final String PIN = "ab".repeat(32);
  private static final HostRule SECURE = new HostRule("gpu.hospital.example", HostRule.Transport.TLS, PIN, null);
  private static final HostRule PLAIN = new HostRule("gpu2.hospital.example", HostRule.Transport.PLAIN, null, "same rack, own switch");

  private static EgressGuard guard(List<HostRule> rules, String... addresses) {
    return new EgressGuard(rules, host -> {
      InetAddress[] found = new InetAddress[addresses.length];
      for (int i = 0; i < addresses.length; i++) {
        found[i] = InetAddress.getByName(addresses[i]);
      }
      return found;
    });
  }

  private static void refused(EgressGuard guard, String uri, String why) {
    GatewayException failure = catchThrowableOfType(GatewayException.class, () -> guard.check(URI.create(uri)));
    assertThat(failure).as(uri).isNotNull();
    assertThat(failure.code()).isEqualTo(GatewayException.Code.EGRESS_REFUSED);
    assertThat(failure.getMessage()).contains(why);
  }

  @Test
  void loopbackIsAllowedWithoutARule() {
    Destination here = new EgressGuard(List.of(), Resolver.SYSTEM).check(URI.create("http://127.0.0.1:8080/v1"));
    assertThat(here.uri("/v1/models")).hasToString("http://127.0.0.1:8080/v1/models");
    assertThat(guard(List.of(), "::1").check(URI.create("http://localhost:8080/v1")).uri("/x").toString()).startsWith("http://[").endsWith("]:8080/x");
  }

  @ParameterizedTest
  @ValueSource(strings = {"10.1.2.3", "192.168.1.5", "172.20.0.1", "8.8.8.8", "fd12:3456::1", "2001:4860::8888"})
  void everyOtherHostNeedsARule(String address) {
    refused(guard(List.of(), address), "http://somewhere:8000/v1", "models.hosts does not name it");
  }

  @Test
  void aNameThatPointsHereAndElsewhereIsNotThisMachine() {
    refused(guard(List.of(), "127.0.0.1", "10.0.0.9"), "http://localhost:8000/v1", "not this machine");
  }

  @ParameterizedTest
  @ValueSource(strings = {"169.254.169.254", "fe80::1", "0.0.0.0", "224.0.0.1", "255.255.255.255", "fd00:ec2::254", "64:ff9b::a9fe:a9fe", "2002:a9fe:a9fe::1", "::"})
  void addressesOfMetadataServicesAndTheirDisguisesAreNeverTalkedToEvenIfNamed(String address) {
    refused(guard(List.of(SECURE), address), "https://gpu.hospital.example/v1", "never talked to");
  }

  @Test
  void aNamedHostIsReachedTheWayTheSettingsSay() {
    assertThat(guard(List.of(SECURE), "10.0.0.5").check(URI.create("https://GPU.hospital.example:8443/v1")).uri("/v1")).hasToString("https://10.0.0.5:8443/v1");
    refused(guard(List.of(SECURE), "10.0.0.5"), "http://gpu.hospital.example/v1", "states TLS");
    refused(guard(List.of(PLAIN), "10.0.0.5"), "https://gpu2.hospital.example/v1", "plain line");
    assertThat(guard(List.of(PLAIN), "10.0.0.5").check(URI.create("http://gpu2.hospital.example:8000/v1")).tls()).isFalse();
  }

  @Test
  void aPlainLineNeverLeavesPrivateNetworks() {
    refused(guard(List.of(PLAIN), "8.8.8.8"), "http://gpu2.hospital.example/v1", "outside private networks");
    refused(guard(List.of(PLAIN), "10.0.0.5", "8.8.8.8"), "http://gpu2.hospital.example/v1", "outside private networks");
  }

  @ParameterizedTest
  @CsvSource({"ftp://127.0.0.1/v1", "file:///etc/passwd", "http://user:secret@127.0.0.1/v1", "127.0.0.1"})
  void strangeAddressesAreRefused(String uri) {
    refused(new EgressGuard(List.of(), Resolver.SYSTEM), uri, "refused to connect");
  }

  @Test
  void aNameThatDoesNotResolveIsUnreachable() {
    EgressGuard guard = new EgressGuard(List.of(), host -> {
      throw new UnknownHostException(host);
    });
    assertThat(catchThrowableOfType(GatewayException.class, () -> guard.check(URI.create("http://nowhere/v1"))).code()).isEqualTo(GatewayException.Code.UNREACHABLE);
  }

  @Test
  void aRuleSaysHowItsLineIsSecuredAndReportsShowIt() {
    assertThatThrownBy(() -> new HostRule("a", HostRule.Transport.TLS, null, null)).hasMessageContaining("certificate");
    assertThatThrownBy(() -> new HostRule("a", HostRule.Transport.PLAIN, null, " ")).hasMessageContaining("reason");
    assertThat(new EgressGuard(Arrays.asList(SECURE, PLAIN), Resolver.SYSTEM).allowed())
        .containsExactly("gpu.hospital.example (TLS, certificate sha256:abababababab…)", "gpu2.hospital.example (plain: same rack, own switch)");
  }
}

package io.oncoagent.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;

/** The description of the interface tells all of it and nothing else. */
class OpenApiTest {
  @Test
  void theDescriptionHasEveryAddressOfTheInterface() {
    TestingServer world = TestingServer.shared();
    Set<String> served = new TreeSet<>();
    world.server.part("requestMappingHandlerMapping", RequestMappingHandlerMapping.class).getHandlerMethods().keySet().forEach(info ->
        info.getPatternValues().stream().filter(p -> p.startsWith("/api/")).forEach(p -> {
          for (RequestMethod m : info.getMethodsCondition().getMethods()) {
            served.add(m.name().toLowerCase(Locale.ROOT) + " " + p);
          }
        }));
    JsonNode described = TestingCases.read(world.visitor().getAs("/api/v1/openapi.json", "both"));
    Set<String> told = new TreeSet<>();
    for (String path : described.path("paths").propertyNames()) {
      described.path("paths").path(path).propertyNames().forEach(method -> told.add(method + " " + path));
    }
    assertThat(told).isEqualTo(served);
  }
}

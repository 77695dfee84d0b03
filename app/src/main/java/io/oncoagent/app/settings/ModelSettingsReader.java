package io.oncoagent.app.settings;

import io.oncoagent.app.settings.ModelSettings.ModelBudget;
import io.oncoagent.app.settings.ModelSettings.ModelHost;
import io.oncoagent.app.settings.ModelSettings.ModelTier;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads the part {@code models} of the settings. */
final class ModelSettingsReader {
  private static final Set<String> TOP = Set.of("default", "secondReading", "entailment", "entailmentAdapter", "label", "tiers", "hosts");
  private static final Set<String> TIER =
      Set.of(
          "server", "model", "adapter", "keyFile", "thinking", "contextCharacters", "newTokens", "statements", "drafts", "seconds", "callers", "queueSeconds", "promptRate",
          "newRate");
  private static final Set<String> HOST = Set.of("name", "transport", "certificate", "reason");
  private static final ModelBudget FAST = new ModelBudget(6_000, 400, 3, 1);
  private static final ModelBudget DEEP = new ModelBudget(9_000, 1_200, 9, 2);

  private ModelSettingsReader() {}

  static ModelSettings read(JsonNode node) {
    if (node.isMissingNode() || node.isNull()) {
      return ModelSettings.NONE;
    }
    YamlNode models = new YamlNode("models", node).only(TOP);
    YamlNode tiers = models.at("tiers").only(Set.of("1", "2"));
    return new ModelSettings(
        models.either("default", "generative", "extractive", false), models.either("secondReading", "on", "off", false), models.either("entailment", "on", "off", false), models.textOrNull("entailmentAdapter"),
        models.textOrNull("label"), tier(tiers, "1", FAST), tier(tiers, "2", DEEP), hosts(models.at("hosts")));
  }

  private static @Nullable ModelTier tier(YamlNode tiers, String number, ModelBudget otherwise) {
    if (!tiers.has(number)) {
      return null;
    }
    YamlNode tier = tiers.at(number).only(TIER);
    String keyFile = tier.textOrNull("keyFile");
    ModelBudget budget =
        new ModelBudget(
            tier.whole("contextCharacters", otherwise.contextCharacters(), 1_000, 200_000), tier.whole("newTokens", otherwise.newTokens(), 50, 8_192),
            tier.whole("statements", otherwise.statements(), 1, 40), tier.whole("drafts", otherwise.drafts(), 1, 3));
    return new ModelTier(
        server(tier), tier.text("model"), tier.textOrNull("adapter"), keyFile == null ? null : Path.of(keyFile), tier.either("thinking", "off", "strip", true), budget,
        tier.whole("seconds", 600, 1, 86_400), tier.whole("callers", 1, 1, 64), tier.whole("queueSeconds", 600, 0, 86_400), tier.rate("promptRate", 50), tier.rate("newRate", 5));
  }

  private static URI server(YamlNode tier) {
    try {
      return new URI(tier.text("server"));
    } catch (URISyntaxException e) {
      throw new SettingsException(tier.path() + ".server is not an address");
    }
  }

  private static List<ModelHost> hosts(YamlNode list) {
    List<ModelHost> hosts = new ArrayList<>();
    if (!list.node().isMissingNode() && !list.node().isNull() && !list.node().isArray()) {
      throw new SettingsException("models.hosts must be a list");
    }
    for (JsonNode entry : list.node()) {
      YamlNode host = new YamlNode("models.hosts", entry).only(HOST);
      boolean tls = host.either("transport", "tls", "plain", true);
      if (tls && !host.has("certificate")) {
        throw new SettingsException("models.hosts: tls to " + host.text("name") + " needs certificate, the SHA-256 of the server's certificate");
      }
      if (!tls && !host.has("reason")) {
        throw new SettingsException("models.hosts: a plain line to " + host.text("name") + " needs a stated reason");
      }
      String certificate = host.textOrNull("certificate");
      if (certificate != null && !certificate.replace(":", "").replaceFirst("^sha256", "").matches("[0-9A-Fa-f]{64}")) {
        throw new SettingsException("models.hosts: the certificate of " + host.text("name") + " must be 64 hex digits");
      }
      hosts.add(new ModelHost(host.text("name"), tls, certificate, host.textOrNull("reason")));
    }
    return hosts;
  }
}

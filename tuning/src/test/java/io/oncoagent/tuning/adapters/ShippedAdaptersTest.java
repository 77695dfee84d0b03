package io.oncoagent.tuning.adapters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.oncoagent.tuning.TuningException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What comes with OncoAgent is in the registry of a home that has nothing, may be promoted by the same rules as what was trained here, and is never served damaged. */
class ShippedAdaptersTest {
  private static final long MOST_BYTES = 5_000_000;
  @TempDir private Path folder = Path.of("");
  private final List<String> told = new ArrayList<>();

  private AdapterRegistry registry() {
    return new AdapterRegistry(folder.resolve("adapters"), (adapter, detail) -> told.add(adapter + " " + detail.get("change")));
  }

  @Test
  void aFreshHomeListsThemAndEachHasWhatAPromotionAsksFor() throws IOException {
    assertThat(registry().all()).extracting(Adapter::name).containsExactlyInAnyOrderElementsOf(ShippedAdapters.names());
    for (Adapter adapter : registry().all()) {
      assertThat(PromotionPolicy.against(adapter)).isEmpty();
      assertThat(Files.size(registry().gguf(adapter.name()))).isLessThanOrEqualTo(MOST_BYTES);
      assertThat(registry().files(adapter.name()).resolve("card.md")).content().contains("not for clinical use");
    }
  }

  @Test
  void aPromotionLastsAndADamagedFileIsRefused() throws IOException {
    for (String name : ShippedAdapters.names()) {
      if (registry().one(name).status() != AdapterStatus.PROMOTED) {
        assertThat(registry().promote(name)).isInstanceOf(Promotion.Changed.class);
      }
      assertThat(registry().one(name).status()).isEqualTo(AdapterStatus.PROMOTED);
      assertThat(registry().rollback(name, "")).isEqualTo(new Promotion.Changed("", name));
      Files.writeString(registry().gguf(name), "damaged");
      assertThatThrownBy(() -> registry().gguf(name)).isInstanceOf(TuningException.class).hasMessageContaining("GGUF");
      assertThat(registry().promote(name)).isInstanceOf(Promotion.Refused.class);
    }
  }
}

package io.oncoagent.app.wiring;

import io.oncoagent.app.settings.ModelSettings;
import io.oncoagent.app.settings.ModelSettings.ModelTier;
import io.oncoagent.consult.critic.MarkdownCritique;
import io.oncoagent.domain.casefile.DeidentifiedCase;
import io.oncoagent.domain.intake.CaseText;
import io.oncoagent.domain.intake.Language;
import io.oncoagent.gateway.ModelGateway;
import io.oncoagent.tuning.generate.CaseMaker;
import io.oncoagent.tuning.generate.GenerateOrder;
import io.oncoagent.tuning.generate.GenerateProgress;
import io.oncoagent.tuning.generate.GenerateReport;
import io.oncoagent.tuning.generate.GenerateRun;
import io.oncoagent.tuning.generate.Grounding;
import io.oncoagent.tuning.generate.NoteReading;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/** Synthetic cases from the model of tier 2, judged by the parts that judge consultations. */
public final class Generation {
  private final OncoAgent agent;

  private Generation(OncoAgent agent) {
    this.agent = agent;
  }

  public static Generation of(OncoAgent agent) {
    return new Generation(agent);
  }

  /**
   * @throws NoModelException without a model
   * @throws io.oncoagent.tuning.TuningException RIGHTS where no enabled pack may be trained on
   */
  public GenerateReport run(GenerateOrder order, Consumer<GenerateProgress> progress) {
    Grounding grounding = new Grounding(agent.knowledge(), agent.lexicon());
    try (ModelGateway model = deep(agent, GenerateOrder.MOST)) {
      MarkdownCritique critic = new MarkdownCritique(agent.lexicon(), Parts.guard(agent.residual()));
      CaseMaker maker = new CaseMaker(model, name(agent), grounding, this::read, critic, agent.lexicon());
      return new GenerateRun(maker, Thread::sleep, System::nanoTime, progress).run(order);
    }
  }

  private NoteReading.Read read(String note, Language language) {
    DeidentifiedCase text = agent.redact(new CaseText(note), null, language, List.of());
    return new NoteReading.Read(text, agent.facts(text));
  }

  /** The model of tier 2 with room for so many callers, asked once a call: the run itself asks again. */
  public static ModelGateway deep(OncoAgent agent, int callers) {
    ModelSettings models = agent.settings().models();
    if (!models.configured()) {
      throw new NoModelException();
    }
    return ModelGateways.manyCallers(Objects.requireNonNull(models.deep()), ModelGateways.guard(models), callers);
  }

  /** As the settings name it. */
  public static String name(OncoAgent agent) {
    ModelTier deep = Objects.requireNonNull(agent.settings().models().deep());
    return deep.adapter() == null ? deep.model() : deep.model() + "+" + deep.adapter();
  }
}

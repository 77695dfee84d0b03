package io.oncoagent.consult.critic;

import io.oncoagent.consult.critic.entail.EntailedBySource;
import io.oncoagent.consult.critic.format.CitationsResolve;
import io.oncoagent.consult.critic.format.RequiredSections;
import io.oncoagent.consult.critic.format.StatementsCited;
import io.oncoagent.consult.critic.format.WellFormed;
import io.oncoagent.consult.critic.reading.TextReader;
import io.oncoagent.consult.critic.safety.AbsolutePromises;
import io.oncoagent.consult.critic.safety.Agents;
import io.oncoagent.consult.critic.safety.Allergies;
import io.oncoagent.consult.critic.safety.Arms;
import io.oncoagent.consult.critic.safety.CaseAsStated;
import io.oncoagent.consult.critic.safety.ClassInSource;
import io.oncoagent.consult.critic.safety.Comparisons;
import io.oncoagent.consult.critic.safety.Contraindications;
import io.oncoagent.consult.critic.safety.DangerousPairs;
import io.oncoagent.consult.critic.safety.DirectionKept;
import io.oncoagent.consult.critic.safety.EchoedInstructions;
import io.oncoagent.consult.critic.safety.EffectOwner;
import io.oncoagent.consult.critic.safety.EmergencyFirst;
import io.oncoagent.consult.critic.safety.HarmOwner;
import io.oncoagent.consult.critic.safety.IdentifiersAbsent;
import io.oncoagent.consult.critic.safety.IntrathecalVinca;
import io.oncoagent.consult.critic.safety.MarkerConflicts;
import io.oncoagent.consult.critic.safety.MarkerInSource;
import io.oncoagent.consult.critic.safety.NamedThings;
import io.oncoagent.consult.critic.safety.Numbers;
import io.oncoagent.consult.critic.safety.NumbersTogether;
import io.oncoagent.consult.critic.safety.PolarityKept;
import io.oncoagent.consult.critic.safety.PopulationKept;
import io.oncoagent.consult.critic.safety.PopulationOfPatient;
import io.oncoagent.consult.critic.safety.RefusalAlone;
import io.oncoagent.consult.critic.safety.ReviewKept;
import io.oncoagent.consult.critic.safety.RoutesKept;
import io.oncoagent.consult.critic.safety.SourcesAttributed;
import io.oncoagent.consult.critic.safety.StageKept;
import io.oncoagent.consult.critic.safety.StrengthKept;
import io.oncoagent.consult.critic.safety.TakenBack;
import io.oncoagent.consult.critic.safety.TissueFirst;
import io.oncoagent.consult.critic.safety.WithdrawnDrugs;
import io.oncoagent.consult.extract.IdentifierGuard;
import io.oncoagent.lexicon.Lexicon;
import java.util.List;

/** The rules of the three layers, in order. */
final class Checks {
  private Checks() {}

  static List<Check> all(Lexicon lexicon, TextReader reader, IdentifierGuard guard) {
    Agents agents = new Agents(lexicon);
    return List.of(
        new WellFormed(),
        new RequiredSections(),
        new CitationsResolve(),
        new StatementsCited(agents),
        new NamedThings(agents),
        new ClassInSource(agents),
        new Numbers(agents),
        new Arms(),
        new NumbersTogether(),
        new PolarityKept(),
        new DirectionKept(),
        new Comparisons(),
        new EffectOwner(),
        new HarmOwner(),
        new TakenBack(lexicon, reader),
        new StrengthKept(),
        new PopulationKept(lexicon),
        new PopulationOfPatient(),
        new StageKept(),
        new RoutesKept(),
        new TissueFirst(agents),
        new Contraindications(agents),
        new Allergies(agents, reader),
        new MarkerInSource(),
        new MarkerConflicts(agents),
        new DangerousPairs(agents),
        new IntrathecalVinca(agents),
        new WithdrawnDrugs(agents, reader),
        new AbsolutePromises(),
        new CaseAsStated(),
        new EmergencyFirst(lexicon, reader),
        new RefusalAlone(agents),
        new SourcesAttributed(),
        new ReviewKept(),
        new IdentifiersAbsent(guard),
        new EchoedInstructions(),
        new EntailedBySource());
  }
}

package io.oncoagent.app.web.review;

import io.oncoagent.app.desk.CaseNumber;
import io.oncoagent.app.desk.ReviewDesk;
import io.oncoagent.app.store.Account;
import io.oncoagent.app.web.security.AccountSignIn;
import io.oncoagent.app.wiring.OncoAgent;
import io.oncoagent.consult.ConsultationException;
import io.oncoagent.domain.recommendation.Risk;
import io.oncoagent.domain.recommendation.Statement;
import io.oncoagent.domain.report.CaseReport;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What must hold before a signature at the page: the right text, its high-risk sources opened, the right patient, and the signer's own password again. */
@Component
public class SignGate {
  /** Name and password, given again for this decision. */
  static final String ASSURANCE = "local-account, password given again";

  private final OncoAgent agent;
  private final AccountSignIn signIn;

  public SignGate(OncoAgent agent, AccountSignIn signIn) {
    this.agent = agent;
    this.signIn = signIn;
  }

  /** High-risk statements whose source this account has not opened in exactly this text. */
  public List<Statement> unopened(CaseReport shown, Account account) {
    Set<String> opened = agent.store().openedSources().of(shown.consultationId(), account.name(), shown.contentHash());
    return shown.recommendation() == null
        ? List.of()
        : shown.recommendation().statements().stream().filter(s -> s.risk() == Risk.HIGH && !s.citations().isEmpty() && !opened.contains(s.id())).toList();
  }

  /**
   * Admits a decision.
   *
   * @param hash of the text that the signer was shown
   * @param released true when the decision releases text: then high-risk sources must be open
   * @throws ConsultationException NOT_DECIDED or HASH_MISMATCH in one sentence
   */
  public ReviewDesk.Signer admit(CaseReport shown, Account account, String hash, String password, @Nullable String caseNumber, boolean released) {
    if (!account.may(Account.Role.REVIEWER)) {
      throw new ConsultationException(ConsultationException.Code.NOT_DECIDED, "this account may not sign");
    }
    if (!shown.contentHash().equals(hash)) {
      throw new ConsultationException(ConsultationException.Code.HASH_MISMATCH, "the draft is another one than the text that you were shown; read it again. Nothing was signed");
    }
    List<Statement> unopened = released ? unopened(shown, account) : List.of();
    if (!unopened.isEmpty()) {
      throw new ConsultationException(
          ConsultationException.Code.NOT_DECIDED, "open the source of each high-risk statement first (" + String.join(", ", unopened.stream().map(Statement::id).toList()) + "). Nothing was signed");
    }
    new ReviewDesk(agent).admit(shown, caseNumber == null || caseNumber.isBlank() ? null : caseNumber);
    if (!signIn.confirms(account.name(), password)) {
      throw new ConsultationException(ConsultationException.Code.NOT_DECIDED, "the password is not right. Nothing was signed");
    }
    return new ReviewDesk.Signer(account.shownName() + " (" + account.name() + ")", ASSURANCE);
  }

  /** Whether this patient has a number of the hospital that the signer says again. */
  public boolean asksCaseNumber(CaseReport shown) {
    return CaseNumber.of(agent.store(), shown).isPresent();
  }
}

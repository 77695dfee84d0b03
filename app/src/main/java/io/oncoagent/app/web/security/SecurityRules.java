package io.oncoagent.app.web.security;

import io.oncoagent.app.wiring.OncoAgent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Every address and who may ask for it; what is not named is refused to everybody. */
@Configuration(proxyBeanMethods = false)
class SecurityRules {
  /** Nothing from elsewhere, nothing inline, framed by nobody. */
  static final String CONTENT_POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  private static final String[] CLINICAL = {"CLINICIAN", "REVIEWER"};
  private static final RequestMatcher API = request -> request.getRequestURI().startsWith("/api/");
  private static final RequestMatcher API_WITH_PASSWORD = request -> API.matches(request) && request.getHeader("Authorization") != null;

  /** Programs send name and password with each request and keep no session. */
  @Bean
  SecurityFilterChain rules(HttpSecurity http, AccountSignIn signIn, CurrentAccount current, OncoAgent agent, ApiRefusals refusals) {
    http.authenticationProvider(signIn).authorizeHttpRequests(SecurityRules::addresses)
        .formLogin(form -> form.loginPage("/login").defaultSuccessUrl("/worklist", false).failureUrl("/login?refused"))
        .httpBasic(basic -> basic.authenticationEntryPoint(new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED)))
        .logout(out -> out.logoutSuccessUrl("/login?out").deleteCookies("oncoagent"))
        .csrf(csrf -> csrf.ignoringRequestMatchers(API_WITH_PASSWORD))
        .sessionManagement(s -> s.sessionFixation(f -> f.newSession()))
        .headers(SecurityRules::headers)
        .exceptionHandling(e -> e
            .defaultAuthenticationEntryPointFor(refusals, API)
            .defaultAuthenticationEntryPointFor(new LoginUrlAuthenticationEntryPoint("/login"), request -> !API.matches(request))
            .defaultAccessDeniedHandlerFor(refusals, API)
            .defaultAccessDeniedHandlerFor(new SignedOut(current), request -> !API.matches(request)))
        .addFilterAfter(new EndedRights(current), BasicAuthenticationFilter.class)
        .addFilterBefore(new RequestLimits(agent.clock()), CsrfFilter.class);
    return http.build();
  }

  private static void headers(HeadersConfigurer<HttpSecurity> headers) {
    headers.contentSecurityPolicy(csp -> csp.policyDirectives(CONTENT_POLICY))
        .referrerPolicy(r -> r.policy(ReferrerPolicyHeaderWriter.ReferrerPolicy.NO_REFERRER))
        .permissionsPolicyHeader(p -> p.policy("camera=(), microphone=(), geolocation=(), interest-cohort=()"))
        .crossOriginOpenerPolicy(Customizer.withDefaults());
  }

  private static void addresses(AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry at) {
    at.requestMatchers("/login", "/session", "/first/*", "/assets/*", "/look", "/error").permitAll()
        .requestMatchers("/actuator/health", "/actuator/health/*").permitAll()
        .requestMatchers("/actuator/prometheus").hasAnyRole("ADMIN", "AUDITOR")
        .requestMatchers("/", "/password").authenticated()
        .requestMatchers("/worklist").hasAnyRole("CLINICIAN", "REVIEWER")
        .requestMatchers("/intake", "/intake/*").hasRole("CLINICIAN")
        .requestMatchers("/consultations/*/review", "/consultations/*/review/*").hasRole("REVIEWER")
        .requestMatchers(HttpMethod.POST, "/consultations/*/cancel", "/consultations/*/what-if", "/consultations/*/follow-up").hasRole("CLINICIAN")
        .requestMatchers("/consultations/*", "/consultations/*/*").hasAnyRole(CLINICAL)
        .requestMatchers(HttpMethod.GET, "/library", "/library/**").hasAnyRole("CLINICIAN", "REVIEWER", "KNOWLEDGE_EDITOR")
        .requestMatchers(HttpMethod.POST, "/library", "/library/**").hasRole("KNOWLEDGE_EDITOR")
        .requestMatchers("/audit").hasRole("AUDITOR")
        .requestMatchers("/accounts", "/accounts/*").hasRole("ADMIN")
        .requestMatchers("/api/v1/openapi.json").authenticated()
        .requestMatchers(HttpMethod.POST, "/api/v1/consultations").hasRole("CLINICIAN")
        .requestMatchers(HttpMethod.POST, "/api/v1/consultations/*/cancel").hasRole("CLINICIAN")
        .requestMatchers(HttpMethod.POST, "/api/v1/consultations/*/opened").hasAnyRole(CLINICAL)
        .requestMatchers(HttpMethod.POST, "/api/v1/consultations/*/decision").hasRole("REVIEWER")
        .requestMatchers(HttpMethod.GET, "/api/v1/consultations", "/api/v1/consultations/*", "/api/v1/consultations/*/*").hasAnyRole(CLINICAL)
        .requestMatchers(HttpMethod.GET, "/api/v1/knowledge/*").hasAnyRole("CLINICIAN", "REVIEWER", "KNOWLEDGE_EDITOR")
        .anyRequest().denyAll();
  }
}

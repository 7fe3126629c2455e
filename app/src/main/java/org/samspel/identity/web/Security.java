package org.samspel.identity.web;

import jakarta.servlet.DispatcherType;

import org.samspel.identity.oidc.ProviderSignOut;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

import java.time.InstantSource;

/** The chain that every request passes: closed unless a route says otherwise. */
@Configuration(proxyBeanMethods = false)
class Security {
    /**
     * No script, style or frame from anywhere else, and none inside a page. The last word is where
     * forms may lead to: signing out goes on to the identity provider.
     */
    private static final String CONTENT =
            "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:;"
                    + " font-src 'self'; connect-src 'self'; frame-ancestors 'none'; base-uri"
                    + " 'none'; form-action 'self'";

    @Bean
    SecurityContextRepository securityContextRepository() {
        return new HttpSessionSecurityContextRepository();
    }

    @Bean
    SecurityFilterChain chain(
            HttpSecurity http,
            RouteGuard guard,
            StartPages startPages,
            SecurityContextRepository sessions,
            CsrfTokenRepository formTokens,
            SessionProperties properties,
            SignOut signOut,
            ObjectProvider<ProviderSignIn> signIn,
            ObjectProvider<ProviderSignOut> provider)
            throws Exception {
        var content =
                CONTENT
                        + provider.stream()
                                .map(known -> " " + known.origin())
                                .findFirst()
                                .orElse("");
        var byProvider = signIn.getIfAvailable();
        if (byProvider != null) {
            byProvider.into(http);
        }
        return http.csrf(csrf -> csrf.spa().csrfTokenRepository(formTokens))
                .securityContext(context -> context.securityContextRepository(sessions))
                .headers(
                        headers ->
                                headers.contentSecurityPolicy(csp -> csp.policyDirectives(content))
                                        .referrerPolicy(
                                                referrer ->
                                                        referrer.policy(
                                                                ReferrerPolicy.SAME_ORIGIN)))
                .authorizeHttpRequests(
                        requests ->
                                requests.dispatcherTypeMatchers(
                                                DispatcherType.ERROR, DispatcherType.FORWARD)
                                        .permitAll()
                                        .requestMatchers("/actuator/health")
                                        .permitAll()
                                        .requestMatchers("/actuator/**")
                                        .denyAll()
                                        .anyRequest()
                                        .access(guard))
                .exceptionHandling(
                        refused ->
                                refused.authenticationEntryPoint(
                                        new LoginUrlAuthenticationEntryPoint("/sign-in")))
                .logout(
                        logout ->
                                logout.logoutRequestMatcher(SignOut.requests())
                                        .addLogoutHandler(signOut)
                                        .logoutSuccessHandler(signOut))
                .addFilterBefore(
                        new SessionAge(properties.absolute(), InstantSource.system()),
                        SecurityContextHolderFilter.class)
                .addFilterBefore(startPages, AuthorizationFilter.class)
                .build();
    }
}

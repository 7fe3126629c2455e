package org.samspel.identity.web;

import static org.springframework.security.config.Customizer.withDefaults;

import jakarta.servlet.DispatcherType;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.CsrfTokenRepository;

import java.time.InstantSource;

/** The chain that every request passes: closed unless a route says otherwise. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LimitProperties.class)
class Security {
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
            LimitProperties limits,
            Handlers handlers,
            ObjectProvider<ProviderSignIn> signIn)
            throws Exception {
        var byProvider = signIn.getIfAvailable();
        if (byProvider != null) {
            byProvider.into(http);
        }
        return http.csrf(
                        csrf ->
                                csrf.spa()
                                        .csrfTokenRepository(formTokens)
                                        // The provider itself sends these, with a signed token.
                                        .ignoringRequestMatchers(EndedByProvider.PATH))
                .securityContext(context -> context.securityContextRepository(sessions))
                // The others stand on every answer, also where this chain is not reached.
                .headers(headers -> headers.defaultsDisabled().cacheControl(withDefaults()))
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
                .addFilterAfter(
                        new Limits(limits, handlers, InstantSource.system()),
                        SecurityContextHolderFilter.class)
                .addFilterBefore(new KeptAnswers(), CsrfFilter.class)
                .addFilterBefore(startPages, AuthorizationFilter.class)
                .build();
    }
}

package org.samspel.agreement.web;

import org.samspel.kernel.Role;
import org.samspel.shell.Icon;
import org.samspel.shell.NavEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.util.EnumSet;

@Configuration(proxyBeanMethods = false)
class AgreementConfiguration {
    private static final int ORDER = 30;

    /** Agreements are public matters: everyone may read them. */
    @Bean
    NavEntry agreementsInNavigation() {
        return new NavEntry(
                "shell.nav.agreements",
                "/agreements",
                Icon.AGREEMENT,
                EnumSet.allOf(Role.class),
                ORDER);
    }
}

package org.samspel.access.web;

import org.samspel.kernel.Role;
import org.samspel.shell.Icon;
import org.samspel.shell.NavEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.util.Set;

@Configuration(proxyBeanMethods = false)
class AccessNavigation {
    @Bean
    NavEntry reviewing() {
        return new NavEntry("access.nav.reviews", "/reviews", Icon.EYE, Set.of(Role.REVIEWER), 10);
    }

    @Bean
    NavEntry whoHasLooked() {
        return new NavEntry("shell.nav.my.looked", "/my/access", Icon.EYE, Set.of(Role.PERSON), 50);
    }
}

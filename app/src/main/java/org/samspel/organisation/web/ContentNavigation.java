package org.samspel.organisation.web;

import org.samspel.kernel.Role;
import org.samspel.shell.Icon;
import org.samspel.shell.NavEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.util.Set;

@Configuration(proxyBeanMethods = false)
class ContentNavigation {
    @Bean
    NavEntry contentEntry() {
        return new NavEntry(
                "organisation.nav.content", "/content", Icon.INFO, Set.of(Role.ADMIN), 10);
    }
}

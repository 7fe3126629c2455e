package org.samspel.organisation.web;

import org.samspel.kernel.Role;
import org.samspel.shell.Icon;
import org.samspel.shell.NavEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.util.EnumSet;

/** Who offers what is a question about cooperation: there one looks for it. */
@Configuration(proxyBeanMethods = false)
class ServiceNavigation {
    @Bean
    NavEntry servicesEntry() {
        return new NavEntry(
                "shell.nav.cooperation",
                "/services",
                Icon.COOPERATION,
                EnumSet.complementOf(EnumSet.of(Role.PERSON)),
                40);
    }
}

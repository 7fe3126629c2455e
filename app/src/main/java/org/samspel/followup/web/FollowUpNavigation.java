package org.samspel.followup.web;

import org.samspel.kernel.Role;
import org.samspel.shell.Icon;
import org.samspel.shell.NavEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.util.Set;

@Configuration(proxyBeanMethods = false)
class FollowUpNavigation {
    @Bean
    NavEntry followUpEntry() {
        return new NavEntry(
                "shell.nav.followup",
                "/follow-up",
                Icon.FOLLOW_UP,
                Set.of(
                        Role.SECRETARY,
                        Role.COUNCIL,
                        Role.ASSOCIATION,
                        Role.ADMIN,
                        Role.GP,
                        Role.PHYSIOTHERAPIST,
                        Role.MUNICIPALITY,
                        Role.HOSPITAL),
                50);
    }
}

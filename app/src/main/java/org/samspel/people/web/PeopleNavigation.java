package org.samspel.people.web;

import org.samspel.kernel.Role;
import org.samspel.shell.Icon;
import org.samspel.shell.NavEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.util.Set;

@Configuration(proxyBeanMethods = false)
class PeopleNavigation {
    @Bean
    NavEntry people() {
        return new NavEntry("shell.nav.people", "/people", Icon.PEOPLE, Role.MEETING_PERSONS, 20);
    }

    @Bean
    NavEntry myNextStep() {
        return new NavEntry("shell.nav.my.next", "/my", Icon.NEXT_STEP, Set.of(Role.PERSON), 10);
    }
}

package org.samspel.plan.web;

import org.samspel.kernel.Role;
import org.samspel.shell.Icon;
import org.samspel.shell.NavEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.util.Set;

@Configuration(proxyBeanMethods = false)
class PlanNavigation {
    @Bean
    NavEntry myPlan() {
        return new NavEntry("shell.nav.my.plan", "/my/plan", Icon.TO_DO, Set.of(Role.PERSON), 20);
    }
}

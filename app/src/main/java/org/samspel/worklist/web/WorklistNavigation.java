package org.samspel.worklist.web;

import org.samspel.kernel.Actor;
import org.samspel.kernel.Role;
import org.samspel.shell.Icon;
import org.samspel.shell.NavBadge;
import org.samspel.shell.NavEntry;
import org.samspel.worklist.Worklist;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class WorklistNavigation {
    private static final String KEY = "shell.nav.todo";

    @Bean
    NavEntry toDo() {
        return new NavEntry(KEY, "/", Icon.TO_DO, Role.MEETING_PERSONS, 10);
    }

    @Bean
    NavBadge openTasks(Worklist worklist) {
        return new NavBadge() {
            @Override
            public String navKey() {
                return KEY;
            }

            @Override
            public int count(Actor actor) {
                return actor instanceof Actor.Staff staff && staff.role().meetsPersons()
                        ? worklist.count(staff, SHOWN_MAX + 1)
                        : 0;
            }
        };
    }
}

package org.samspel.shell.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;

import org.samspel.shell.Bundles;
import org.samspel.shell.Rooms;
import org.samspel.shell.Templates;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ShellConfiguration {
    @Bean
    Rooms rooms() {
        return new Rooms();
    }

    @Bean
    Bundles bundles(Rooms rooms) {
        return new Bundles(rooms.names());
    }

    @Bean
    Assets assets(Rooms rooms) {
        return new Assets(rooms);
    }

    @Bean
    Templates templates() {
        return new Templates(TemplateEngine.createPrecompiled(ContentType.Html));
    }
}

package org.samspel.shell.web;

import org.springframework.boot.web.server.Compression;
import org.springframework.boot.web.server.ConfigurableWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Sends pages, style and script compressed: part of what a page weighs, so not left to the
 * configuration of a place.
 */
@Component
class CompressedAnswers implements WebServerFactoryCustomizer<ConfigurableWebServerFactory> {
    @Override
    public void customize(ConfigurableWebServerFactory server) {
        var compression = new Compression();
        compression.setEnabled(true);
        server.setCompression(compression);
    }
}

package org.samspel.shell.web;

import jakarta.servlet.http.HttpServletRequest;

import org.samspel.shell.Language;
import org.samspel.shell.Signed;

import java.util.Collections;
import java.util.Locale;
import java.util.Optional;

/** Which language a reader gets: the one they chose, else their area's, else their browser's. */
final class Languages {
    private Languages() {}

    static Language of(HttpServletRequest request, Optional<Signed> signed) {
        return KeptChoice.LANGUAGE
                .of(request)
                .flatMap(Language::of)
                .or(() -> signed.map(Signed::areaLanguage))
                .orElseGet(() -> ofBrowser(request));
    }

    private static Language ofBrowser(HttpServletRequest request) {
        return Collections.list(request.getLocales()).stream()
                .map(Locale::getLanguage)
                .flatMap(code -> Language.of(code).stream())
                .findFirst()
                .orElse(Language.EN);
    }
}

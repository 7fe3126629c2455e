package org.samspel.shell.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.samspel.kernel.OpenTo;
import org.samspel.shell.Language;
import org.samspel.shell.LocalPath;
import org.samspel.shell.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class LanguageController {

    /** Keeps the chosen language for a year and leads back to where the reader was. */
    @OpenTo(withoutSignIn = true)
    @PostMapping("/language")
    Page choose(
            @RequestParam String language,
            @RequestParam(defaultValue = "/") String back,
            HttpServletRequest request,
            HttpServletResponse response) {
        Language.of(language)
                .ifPresent(chosen -> KeptChoice.LANGUAGE.keep(chosen.code(), request, response));
        return Page.redirect(LocalPath.isLocal(back) ? back : "/");
    }
}

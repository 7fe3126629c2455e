package org.samspel.shell.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.samspel.kernel.OpenTo;
import org.samspel.shell.Appearance;
import org.samspel.shell.LocalPath;
import org.samspel.shell.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class AppearanceController {

    /** Keeps light, dark or “as the device” for a year and leads back to where the reader was. */
    @OpenTo(withoutSignIn = true)
    @PostMapping("/appearance")
    Page choose(
            @RequestParam String appearance,
            @RequestParam(defaultValue = "/") String back,
            HttpServletRequest request,
            HttpServletResponse response) {
        Appearance.of(appearance)
                .ifPresent(chosen -> KeptChoice.APPEARANCE.keep(chosen.code(), request, response));
        return Page.redirect(LocalPath.isLocal(back) ? back : "/");
    }
}

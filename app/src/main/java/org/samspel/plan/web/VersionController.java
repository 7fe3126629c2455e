package org.samspel.plan.web;

import static org.samspel.kernel.Role.GP;
import static org.samspel.kernel.Role.HOSPITAL;
import static org.samspel.kernel.Role.JOB_CENTRE;
import static org.samspel.kernel.Role.MUNICIPALITY;
import static org.samspel.kernel.Role.PHYSIOTHERAPIST;

import org.samspel.access.web.PersonForms;
import org.samspel.kernel.Actor;
import org.samspel.kernel.OpenTo;
import org.samspel.plan.AgreedVersion;
import org.samspel.plan.AgreedVersions;
import org.samspel.shell.NotFound;
import org.samspel.shell.Page;
import org.samspel.shell.PageContext;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What was agreed once, beside what was agreed before. */
@Controller
@OpenTo({GP, PHYSIOTHERAPIST, MUNICIPALITY, HOSPITAL, JOB_CENTRE})
class VersionController {
    private final PersonForms forms;
    private final AgreedVersions versions;
    private final VersionPages pages;

    VersionController(PersonForms forms, AgreedVersions versions, VersionPages pages) {
        this.forms = forms;
        this.versions = versions;
        this.pages = pages;
    }

    @GetMapping("/people/{id}/plan/versions/{number}")
    Page show(
            PageContext page,
            Actor.Staff actor,
            @PathVariable String id,
            @PathVariable String number) {
        return forms.open(
                page,
                actor,
                id,
                at -> {
                    var all = versions.of(actor, at.person());
                    var wanted =
                            all.stream()
                                    .filter(one -> String.valueOf(one.number()).equals(number))
                                    .findFirst()
                                    .orElseThrow(NotFound::new);
                    var before =
                            all.stream()
                                    .filter(one -> one.number() == wanted.number() - 1)
                                    .map(AgreedVersion::content)
                                    .findFirst();
                    return Page.of("plan/version", pages.of(at, wanted, before));
                });
    }
}

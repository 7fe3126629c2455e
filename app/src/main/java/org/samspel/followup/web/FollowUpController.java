package org.samspel.followup.web;

import org.samspel.followup.aggregates.AgreementFollowUp;
import org.samspel.followup.aggregates.Grain;
import org.samspel.kernel.Actor;
import org.samspel.kernel.OpenTo;
import org.samspel.kernel.Role;
import org.samspel.shell.NotFound;
import org.samspel.shell.Page;
import org.samspel.shell.PageContext;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import java.nio.charset.StandardCharsets;

/** Counts for everyone who steers or works by an agreement; no way leads from here to a person. */
@Controller
@OpenTo({
    Role.SECRETARY,
    Role.COUNCIL,
    Role.ASSOCIATION,
    Role.ADMIN,
    Role.GP,
    Role.PHYSIOTHERAPIST,
    Role.MUNICIPALITY,
    Role.HOSPITAL
})
class FollowUpController {
    private final AgreementFollowUp followUp;

    FollowUpController(AgreementFollowUp followUp) {
        this.followUp = followUp;
    }

    @GetMapping("/follow-up")
    Page list(Actor.Staff actor, PageContext page) {
        var agreements =
                followUp.inForce(actor).stream()
                        .map(report -> new FollowUpPage(page, report))
                        .toList();
        return Page.of("followup/list", new FollowUpListPage(page, agreements));
    }

    @GetMapping("/follow-up/{slug:[a-z0-9-]+}")
    Page show(
            @PathVariable("slug") String slug,
            @RequestParam(name = "period", defaultValue = "") String period,
            @RequestParam(name = "by", defaultValue = "") String by,
            Actor.Staff actor,
            PageContext page) {
        var report = followUp.of(actor, slug, period, Grain.of(by)).orElseThrow(NotFound::new);
        return Page.of("followup/show", new FollowUpPage(page, report));
    }

    /** All tables of the page, or the one that is named. */
    @GetMapping("/follow-up/{slug:[a-z0-9-]+}.csv")
    ResponseEntity<byte[]> file(
            @PathVariable("slug") String slug,
            @RequestParam(name = "period", defaultValue = "") String period,
            @RequestParam(name = "by", defaultValue = "") String by,
            @RequestParam(name = "table", defaultValue = "") String table,
            Actor.Staff actor,
            PageContext page) {
        var report = followUp.of(actor, slug, period, Grain.of(by)).orElseThrow(NotFound::new);
        var file = new ReportFile(report, page.texts(), table);
        if (file.isEmpty()) {
            throw new NotFound();
        }
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "text/csv;charset=UTF-8")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + file.name() + "\"")
                .body(file.text().getBytes(StandardCharsets.UTF_8));
    }
}

package org.samspel.whatif.web;

import org.jspecify.annotations.Nullable;
import org.samspel.agreement.workshop.RevisionKey;
import org.samspel.kernel.Actor;
import org.samspel.kernel.OpenTo;
import org.samspel.kernel.Role;
import org.samspel.kernel.TransactionDoor;
import org.samspel.shell.FormErrors;
import org.samspel.shell.NotFound;
import org.samspel.shell.Page;
import org.samspel.shell.PageContext;
import org.samspel.shell.Typed;
import org.samspel.whatif.Basis;
import org.samspel.whatif.WhatIfLinks;
import org.samspel.whatif.WhatIfs;
import org.samspel.whatif.web.WhatIfPages.Subject;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/** What a version would do: read by those who write agreements and those who approve them. */
@Controller
class WhatIfController {
    private static final String TEMPLATE = "whatif/show";
    private static final String VERSION = "/agreements/{slug}/versions/{number}/what-if";
    private static final String REVISION = "/agreements/{slug}/revisions/{number}/what-if";

    /** Most runs are there with the page that the press leads to; longer ones tell how far. */
    private static final Duration MOMENT = Duration.ofMillis(2500);

    private final WhatIfs whatIfs;
    private final WhatIfPages pages;
    private final TransactionDoor door;

    WhatIfController(WhatIfs whatIfs, WhatIfPages pages, TransactionDoor door) {
        this.whatIfs = whatIfs;
        this.pages = pages;
        this.door = door;
    }

    @GetMapping(VERSION)
    @OpenTo({Role.SECRETARY, Role.COUNCIL})
    Page ofVersion(
            PageContext page,
            Actor.Staff actor,
            RevisionKey key,
            @RequestParam(name = "run", required = false) @Nullable String run) {
        return show(page, actor, key, false, run);
    }

    @GetMapping(REVISION)
    @OpenTo({Role.SECRETARY, Role.COUNCIL})
    Page ofRevision(
            PageContext page,
            Actor.Staff actor,
            RevisionKey key,
            @RequestParam(name = "run", required = false) @Nullable String run) {
        return show(page, actor, key, true, run);
    }

    private Page show(
            PageContext page,
            Actor.Staff actor,
            RevisionKey key,
            boolean coming,
            @Nullable String run) {
        var chosen = Optional.ofNullable(run).map(WhatIfController::id);
        return door.enter(
                actor,
                () ->
                        Page.of(
                                TEMPLATE,
                                pages.of(
                                        page,
                                        actor,
                                        pages.subject(actor, key, coming),
                                        chosen,
                                        Typed.nothing(),
                                        FormErrors.none())));
    }

    @PostMapping(VERSION)
    @OpenTo(Role.SECRETARY)
    Page runVersion(PageContext page, Actor.Staff actor, RevisionKey key, Typed typed) {
        return run(page, actor, key, false, typed);
    }

    @PostMapping(REVISION)
    @OpenTo(Role.SECRETARY)
    Page runRevision(PageContext page, Actor.Staff actor, RevisionKey key, Typed typed) {
        return run(page, actor, key, true, typed);
    }

    private Page run(
            PageContext page, Actor.Staff actor, RevisionKey key, boolean coming, Typed typed) {
        var subject = pages.subject(actor, key, coming);
        var assumptions = pages.reckoned(key).assumptions();
        if (subject.compared().isEmpty() || assumptions.isEmpty()) {
            return Page.redirect(subject.address());
        }
        var fields =
                new AssumptionFields(
                        page.texts(),
                        assumptions.get(),
                        subject.compared().get().tried().destinations());
        var read = fields.read(typed);
        var basis = Basis.named(typed.text(WhatIfPages.BASIS));
        var errors =
                (basis.isPresent()
                                ? FormErrors.none()
                                : FormErrors.none()
                                        .with(WhatIfPages.BASIS, page.text("whatif.error.basis")))
                        .with(read.errors());
        if (!errors.isEmpty() || basis.isEmpty()) {
            return invalid(page, actor, subject, typed, errors);
        }
        var run =
                whatIfs.begin(
                        actor,
                        key,
                        typed.id("token").orElseGet(UUID::randomUUID),
                        subject.compared().get(),
                        basis.get(),
                        read.values());
        whatIfs.await(run, MOMENT);
        return Page.redirect(WhatIfLinks.run(subject.address(), run));
    }

    private Page invalid(
            PageContext page, Actor.Staff actor, Subject subject, Typed typed, FormErrors errors) {
        return Page.invalid(
                TEMPLATE, pages.of(page, actor, subject, Optional.empty(), typed, errors));
    }

    @PostMapping(VERSION + "/{run}/cancel")
    @OpenTo(Role.SECRETARY)
    Page cancelOfVersion(
            PageContext page, Actor.Staff actor, RevisionKey key, @PathVariable String run) {
        return cancel(actor, key, false, id(run));
    }

    @PostMapping(REVISION + "/{run}/cancel")
    @OpenTo(Role.SECRETARY)
    Page cancelOfRevision(
            PageContext page, Actor.Staff actor, RevisionKey key, @PathVariable String run) {
        return cancel(actor, key, true, id(run));
    }

    private Page cancel(Actor.Staff actor, RevisionKey key, boolean coming, UUID run) {
        var address = pages.subject(actor, key, coming).address();
        var found = whatIfs.find(actor, key, run).orElseThrow(NotFound::new);
        whatIfs.cancel(actor, key, found.id());
        whatIfs.await(run, MOMENT);
        return Page.redirect(WhatIfLinks.run(address, run));
    }

    private static UUID id(String written) {
        try {
            return UUID.fromString(written);
        } catch (IllegalArgumentException e) {
            throw new NotFound();
        }
    }
}

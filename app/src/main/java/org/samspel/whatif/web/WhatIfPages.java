package org.samspel.whatif.web;

import org.jspecify.annotations.Nullable;
import org.samspel.agreement.AgreementVersion;
import org.samspel.agreement.Agreements;
import org.samspel.agreement.workshop.RevisionKey;
import org.samspel.agreement.workshop.Revisions;
import org.samspel.agreement.workshop.WorkshopLinks;
import org.samspel.content.BadContent;
import org.samspel.kernel.Actor;
import org.samspel.kernel.Ids;
import org.samspel.shell.Choice;
import org.samspel.shell.FormErrors;
import org.samspel.shell.Link;
import org.samspel.shell.NotFound;
import org.samspel.shell.PageContext;
import org.samspel.shell.Typed;
import org.samspel.whatif.Assumptions;
import org.samspel.whatif.Basis;
import org.samspel.whatif.Compared;
import org.samspel.whatif.WhatIf;
import org.samspel.whatif.WhatIfLinks;
import org.samspel.whatif.WhatIfs;
import org.springframework.stereotype.Component;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Optional;
import java.util.UUID;

/** Puts the page of a version’s runs together. */
@Component
class WhatIfPages {
    static final String BASIS = "basis";

    private final WhatIfs whatIfs;
    private final Revisions revisions;
    private final Agreements agreements;
    private final RunViews views;
    private final Ids ids;

    WhatIfPages(
            WhatIfs whatIfs, Revisions revisions, Agreements agreements, RunViews views, Ids ids) {
        this.whatIfs = whatIfs;
        this.revisions = revisions;
        this.agreements = agreements;
        this.views = views;
        this.ids = ids;
    }

    /**
     * What the page is about.
     *
     * @param coming whether it is asked for as a coming version
     * @param compared nothing as long as the draft is not whole
     * @param words the version whose words the page uses meanwhile
     */
    record Subject(
            RevisionKey key,
            boolean coming,
            Optional<Compared> compared,
            AgreementVersion words,
            String title) {
        String address() {
            return coming
                    ? WorkshopLinks.whatIf(key)
                    : WorkshopLinks.whatIf(key.slug(), key.number());
        }

        Compared toTell() {
            return compared.orElseGet(() -> new Compared(words, words));
        }
    }

    /** The subject of an address, for those who may read it. */
    Subject subject(Actor actor, RevisionKey key, boolean coming) {
        if (coming) {
            var revision = revisions.find(actor, key).orElseThrow(NotFound::new);
            var base =
                    agreements
                            .version(key.area(), key.slug(), revision.drawnFrom())
                            .orElseThrow(NotFound::new);
            return new Subject(
                    key, true, whatIfs.compared(actor, key), base, revision.about().title());
        }
        var version =
                agreements.version(key.area(), key.slug(), key.number()).orElseThrow(NotFound::new);
        return new Subject(key, false, whatIfs.compared(actor, key), version, version.title());
    }

    /** The assumptions, or why there are none. */
    record Reckoned(Optional<Assumptions> assumptions, Optional<String> fault) {}

    Reckoned reckoned(RevisionKey key) {
        try {
            return new Reckoned(whatIfs.assumptions(key.area()), Optional.empty());
        } catch (BadContent bad) {
            return new Reckoned(Optional.empty(), Optional.of(bad.faults().getFirst().toString()));
        }
    }

    /**
     * @param chosen the run to show; without one the newest
     * @param typed what was typed into the form, or nothing
     */
    WhatIfPage of(
            PageContext page,
            Actor.Staff actor,
            Subject subject,
            Optional<UUID> chosen,
            Typed typed,
            FormErrors errors) {
        var reckoned = reckoned(subject.key());
        var saved = whatIfs.all(actor, subject.key());
        var shown =
                chosen.or(() -> saved.stream().findFirst().map(WhatIf.Line::id))
                        .filter(_ -> errors.isEmpty())
                        .map(
                                id ->
                                        whatIfs.find(actor, subject.key(), id)
                                                .orElseThrow(NotFound::new));
        var assumptions = reckoned.assumptions().orElseGet(Assumptions::none);
        var view =
                shown.map(
                        run ->
                                views.of(
                                        new RunViews.Told(
                                                page,
                                                subject.address(),
                                                run,
                                                told(subject, run),
                                                subject.toTell().digest(),
                                                assumptions)));
        var hindrance = hindrance(page, subject, reckoned);
        return new WhatIfPage(
                page,
                page.text("whatif.title", subject.key().number()),
                subject.title(),
                lang(page, subject.words()),
                back(page, subject),
                subject.address(),
                hindrance,
                reckoned.fault(),
                view,
                saved.stream().map(line -> saved(page, subject, line, shown)).toList(),
                RunViews.mayRun(page) && hindrance.isEmpty()
                        ? Optional.of(form(page, subject, assumptions, shown, typed, errors))
                        : Optional.empty(),
                errors);
    }

    /** A run is told with the version that it was held against then. */
    private Compared told(Subject subject, WhatIf run) {
        var now = subject.toTell();
        return now.before().number() == run.comparedWith()
                ? now
                : agreements
                        .version(run.of().area(), run.of().slug(), run.comparedWith())
                        .map(before -> new Compared(before, now.tried()))
                        .orElse(now);
    }

    private static Optional<String> hindrance(
            PageContext page, Subject subject, Reckoned reckoned) {
        if (subject.words().phases().isEmpty()) {
            return Optional.of(page.text("whatif.hindrance.words"));
        }
        if (subject.compared().isEmpty()) {
            return Optional.of(page.text("whatif.hindrance.notWhole"));
        }
        if (reckoned.fault().isPresent()) {
            return Optional.of(page.text("whatif.hindrance.assumptions"));
        }
        return reckoned.assumptions().isEmpty()
                ? Optional.of(page.text("whatif.hindrance.noAssumptions"))
                : Optional.empty();
    }

    private static @Nullable String lang(PageContext page, AgreementVersion version) {
        var language = version.language().getLanguage();
        return language.equals(page.language().code()) ? null : language;
    }

    private static Link back(PageContext page, Subject subject) {
        var key = subject.key();
        return new Link(
                subject.coming()
                        ? WorkshopLinks.revision(key)
                        : "/agreements/" + key.slug() + "/versions/" + key.number(),
                page.text(
                        subject.coming() ? "whatif.back.revision" : "whatif.back.version",
                        key.number()));
    }

    private static WhatIfPage.Saved saved(
            PageContext page, Subject subject, WhatIf.Line line, Optional<WhatIf> shown) {
        return new WhatIfPage.Saved(
                new Link(
                        WhatIfLinks.run(subject.address(), line.id()),
                        page.text("whatif.saved.run", line.at())),
                page.text(
                        "whatif.saved.about",
                        RunViews.basis(page, line.basis().code()),
                        line.comparedWith()),
                RunViews.state(page, line.outcome()),
                shown.filter(run -> run.id().equals(line.id())).isPresent());
    }

    private WhatIfPage.Form form(
            PageContext page,
            Subject subject,
            Assumptions assumptions,
            Optional<WhatIf> shown,
            Typed typed,
            FormErrors errors) {
        var fields =
                new AssumptionFields(
                        page.texts(), assumptions, subject.toTell().tried().destinations());
        var filled = typed;
        if (typed.fields().isEmpty()) {
            var values =
                    new HashMap<>(
                            fields.typed(
                                    shown.map(WhatIf::assumptions).orElseGet(assumptions::values)));
            values.put(BASIS, shown.map(WhatIf::basis).orElse(Basis.REGION).code());
            filled = new Typed(values);
        }
        return new WhatIfPage.Form(
                typed.has("token") ? typed.text("token") : ids.next().toString(),
                Arrays.stream(Basis.values())
                        .map(
                                basis ->
                                        new Choice(
                                                basis.code(),
                                                RunViews.basis(page, basis.code()),
                                                page.text(
                                                        "whatif.basis." + basis.code() + ".hint")))
                        .toList(),
                filled,
                fields.parts(filled),
                !errors.isEmpty());
    }
}

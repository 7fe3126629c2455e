package org.samspel.agreement.workshop.web;

import org.samspel.agreement.AgreementLinks;
import org.samspel.agreement.AgreementVersion;
import org.samspel.agreement.Agreements;
import org.samspel.agreement.Clause;
import org.samspel.agreement.Companion;
import org.samspel.agreement.CompanionText.Recommendation;
import org.samspel.agreement.CompanionText.Recommendation.Cover;
import org.samspel.agreement.Companions;
import org.samspel.agreement.workshop.Revision;
import org.samspel.agreement.workshop.RevisionKey;
import org.samspel.agreement.workshop.Revisions;
import org.samspel.agreement.workshop.WorkshopLinks;
import org.samspel.identity.Accounts;
import org.samspel.kernel.Actor;
import org.samspel.kernel.OpenTo;
import org.samspel.kernel.Role;
import org.samspel.kernel.UserId;
import org.samspel.shell.Cited;
import org.samspel.shell.Link;
import org.samspel.shell.NotFound;
import org.samspel.shell.Page;
import org.samspel.shell.PageContext;
import org.samspel.shell.Pill;
import org.samspel.shell.Tone;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Shows which national recommendations a version answers, and by which clauses. */
@Controller
@OpenTo
class RecommendationController {
    private final Companions companions;
    private final Agreements agreements;
    private final Revisions revisions;
    private final Accounts accounts;

    RecommendationController(
            Companions companions, Agreements agreements, Revisions revisions, Accounts accounts) {
        this.companions = companions;
        this.agreements = agreements;
        this.revisions = revisions;
        this.accounts = accounts;
    }

    @GetMapping("/agreements/{slug}/versions/{number}/recommendations")
    Page show(PageContext page, RevisionKey key) {
        var actor = page.actor();
        var adopted = agreements.version(key.area(), key.slug(), key.number());
        var coming = adopted.isPresent() ? Optional.<Revision>empty() : revisions.find(actor, key);
        var version =
                adopted.or(
                                () ->
                                        coming.flatMap(
                                                it ->
                                                        agreements.version(
                                                                actor.area(),
                                                                key.slug(),
                                                                it.drawnFrom())))
                        .orElseThrow(NotFound::new);
        return Page.of(
                "agreement/recommendations",
                page(page, key, version, coming, companions.of(actor, key.slug(), key.number())));
    }

    private RecommendationPage page(
            PageContext page,
            RevisionKey key,
            AgreementVersion version,
            Optional<Revision> coming,
            Companions.OfVersion beside) {
        var all = beside.recommendations();
        var names =
                accounts.displayNames(
                        all.stream()
                                .flatMap(each -> each.writtenBy().stream())
                                .collect(Collectors.toSet()));
        var writable =
                coming.filter(it -> it.life().isDraft()).isPresent()
                        && page.actor() instanceof Actor.Staff staff
                        && staff.role() == Role.SECRETARY;
        return new RecommendationPage(
                page,
                RevisionPages.lang(page, version),
                version.title(),
                page.text("agreement.recommendations.version", key.number()),
                coming.isPresent()
                        ? Workshop.back(page, key)
                        : new Link(
                                AgreementLinks.version(key.slug(), key.number()),
                                page.text("agreement.back")),
                Arrays.stream(Cover.values()).map(cover -> count(page, cover, all)).toList(),
                all.stream()
                        .map(each -> line(page, key, version, coming, names, each, writable))
                        .toList(),
                writable
                        ? Optional.of(
                                new Link(
                                        WorkshopLinks.recommendation(key, "new"),
                                        page.text("agreement.recommendations.add")))
                        : Optional.empty());
    }

    private static Pill count(PageContext page, Cover cover, List<Companion<Recommendation>> all) {
        var count = all.stream().filter(each -> each.text().cover() == cover).count();
        return Pill.of(tone(cover), page.text("agreement.cover.count." + cover, count));
    }

    private static Tone tone(Cover cover) {
        return switch (cover) {
            case COVERED -> Tone.GOOD;
            case PARTLY -> Tone.SOON;
            case NOT_COVERED -> Tone.OVERDUE;
        };
    }

    private static RecommendationPage.Line line(
            PageContext page,
            RevisionKey key,
            AgreementVersion version,
            Optional<Revision> coming,
            Map<UserId, String> names,
            Companion<Recommendation> each,
            boolean writable) {
        var text = each.text();
        return new RecommendationPage.Line(
                text.text(),
                source(text),
                Pill.of(tone(text.cover()), page.text("agreement.cover." + text.cover())),
                text.clauses().stream()
                        .map(clause -> clause(key, version, coming, clause))
                        .toList(),
                text.why(),
                text.verify(),
                each.writtenBy()
                        .map(
                                user ->
                                        page.text(
                                                "agreement.work.written",
                                                names.getOrDefault(user, ""),
                                                each.writtenAt()))
                        .orElse(""),
                writable
                        ? Optional.of(WorkshopLinks.recommendation(key, each.id()))
                        : Optional.empty());
    }

    private static String source(Recommendation text) {
        var source = text.source() + ", " + text.edition();
        return text.reference().isEmpty() ? source : source + ", " + text.reference();
    }

    /** To the clause where it can be read; one of a draft is read with the draft. */
    private static Link clause(
            RevisionKey key, AgreementVersion version, Optional<Revision> coming, String clause) {
        var title = version.clause(clause).map(Clause::title).orElse("");
        return new Link(
                coming.isPresent()
                        ? WorkshopLinks.revision(key) + "#clauses"
                        : AgreementLinks.clause(key.slug(), key.number(), clause),
                Cited.clause(clause) + " " + title);
    }
}

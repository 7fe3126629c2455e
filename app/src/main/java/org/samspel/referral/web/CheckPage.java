package org.samspel.referral.web;

import org.samspel.organisation.Unit;
import org.samspel.person.web.PersonHeader;
import org.samspel.referral.AgreedWords;
import org.samspel.referral.Deadlines;
import org.samspel.referral.Proposal;
import org.samspel.shell.Choice;
import org.samspel.shell.Definition;
import org.samspel.shell.FormErrors;
import org.samspel.shell.Link;
import org.samspel.shell.PageContext;

import java.util.ArrayList;
import java.util.List;

/** What is about to leave the organisation. */
public record CheckPage(
        PageContext page,
        PersonHeader person,
        Proposal proposal,
        NewReferralForm form,
        FormErrors errors) {

    public Link back() {
        return new Link(
                "/assessments/" + proposal.routing().assessment().value(),
                page.text("referral.check.back"));
    }

    public String title() {
        return page.text("referral.check.title", destination(proposal.main()));
    }

    public List<Definition> letter() {
        return letter(proposal.main());
    }

    public List<Definition> letter(Proposal.Part part) {
        var agreement = proposal.agreement().slug();
        var version = proposal.agreement().number();
        var clause = AgreedWords.clause(agreement, version, part.clause());
        var deadline = AgreedWords.clause(agreement, version, part.deadlineClause());
        var rows = new ArrayList<Definition>();
        if (!part.hasChoice()) {
            rows.add(
                    Definition.of(
                            page.text("referral.to"), part.receivers().getFirst().fullName()));
        }
        rows.add(
                Definition.of(
                        page.text("referral.due"),
                        page.dateTime(part.replyDue())
                                + ", "
                                + page.deadline(Deadlines.day(page, part.replyDue())).word()));
        rows.add(
                new Definition(
                        page.text("referral.clause"),
                        page.text(
                                "referral.clause.of",
                                clause.words(),
                                proposal.agreement().title(),
                                Integer.toString(proposal.agreement().number())),
                        clause.href()));
        rows.add(
                new Definition(
                        page.text("referral.deadlineClause"), deadline.words(), deadline.href()));
        return rows;
    }

    public List<Choice> receivers(Proposal.Part part) {
        return part.receivers().stream()
                .map(unit -> Choice.of(unit.id().toString(), unit.fullName()))
                .toList();
    }

    /**
     * What the receiver can be asked to do; a question only where the agreement leaves a choice.
     */
    public List<Choice> kinds() {
        return proposal.main().destination().kinds().stream()
                .map(
                        kind ->
                                new Choice(
                                        kind.code(),
                                        page.text("referral.kind." + kind.code()),
                                        page.text(
                                                "referral.kind." + kind.code() + ".hint",
                                                expiry())))
                .toList();
    }

    /** The day until which an open referral could be taken up, in words. */
    private String expiry() {
        return proposal.main().expiresAt().map(at -> page.date(Deadlines.day(page, at))).orElse("");
    }

    public List<Definition> facts(Proposal.Part part) {
        return AgreedWords.facts(
                proposal.agreement(), part.disclosed(), part.destination().consent(), page);
    }

    /** Until the receiver has said yes, the sender holds the person. */
    public String responsibility() {
        var main = proposal.main();
        if (main.destination().kinds().size() > 1) {
            return page.text("referral.check.holds.kinds");
        }
        if (!main.destination().handOver().movesResponsibility()) {
            return page.text("referral.check.holds.kept");
        }
        return main.hasChoice()
                ? page.text("referral.check.holds")
                : page.text("referral.check.holds.of", first(main));
    }

    public String consent(Proposal.Part part) {
        var to = part.hasChoice() ? page.text("referral.check.consent.receiver") : first(part);
        return part.destination().consent()
                ? page.text("referral.check.consent", to)
                : page.text("referral.check.consent.both", to);
    }

    public String destination(Proposal.Part part) {
        return AgreedWords.name(part.destination(), page);
    }

    private static String first(Proposal.Part part) {
        return part.receivers().stream().map(Unit::fullName).findFirst().orElse("");
    }

    /** Without the person: it must never reach a log. */
    @Override
    public String toString() {
        return "CheckPage";
    }
}

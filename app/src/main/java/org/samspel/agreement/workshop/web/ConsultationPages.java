package org.samspel.agreement.workshop.web;

import gg.jte.Content;

import org.samspel.agreement.workshop.Answer;
import org.samspel.agreement.workshop.Life;
import org.samspel.agreement.workshop.Markdown;
import org.samspel.agreement.workshop.Revision;
import org.samspel.agreement.workshop.RevisionKey;
import org.samspel.agreement.workshop.Round;
import org.samspel.agreement.workshop.WorkshopLinks;
import org.samspel.agreement.workshop.web.ConsultationPage.AnswerLine;
import org.samspel.agreement.workshop.web.ConsultationPage.Part;
import org.samspel.kernel.Actor;
import org.samspel.kernel.PartyId;
import org.samspel.kernel.Role;
import org.samspel.organisation.Organisations;
import org.samspel.organisation.Party;
import org.samspel.shell.Cited;
import org.samspel.shell.Link;
import org.samspel.shell.PageContext;
import org.samspel.shell.Pill;
import org.samspel.shell.Tone;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Puts what went out, and what came back, into words. */
@Component
class ConsultationPages {
    private final Organisations organisations;

    ConsultationPages(Organisations organisations) {
        this.organisations = organisations;
    }

    ConsultationPage of(PageContext page, Actor.Staff actor, Round round) {
        var names = organisations.partiesById(actor.area());
        var parts =
                Stream.concat(
                                Stream.of(""),
                                round.version().clauses().stream().map(clause -> clause.id()))
                        .map(part -> part(page, actor, round, names, part))
                        .toList();
        return new ConsultationPage(
                page,
                RevisionPages.lang(page, round.version()),
                round.revision(),
                page.text("agreement.work.answers.title", round.version().title()),
                WorkWords.life(page, round.revision().life()),
                round.answersUntil()
                        .map(until -> page.text("agreement.work.answers.until", until))
                        .orElseGet(() -> page.text("agreement.work.answers.none")),
                parties(page, round, names),
                parts,
                away(page, actor, round.revision()));
    }

    /** A draft that is written in again is no page for those who were asked. */
    private static Link away(PageContext page, Actor.Staff actor, Revision revision) {
        return revision.life().isDraft() && actor.role() != Role.SECRETARY
                ? new Link("/agreements/" + revision.key().slug(), page.text("agreement.back"))
                : Workshop.back(page, revision.key());
    }

    static boolean mayAnswer(PageContext page, Actor.Staff actor, Round round) {
        return round.revision().life() instanceof Life.InConsultation(var until)
                && !page.today().isAfter(until)
                && round.invited().contains(actor.party());
    }

    static Link back(PageContext page, RevisionKey key) {
        return new Link(WorkshopLinks.consultation(key), page.text("agreement.work.answers.back"));
    }

    /** "§ 4.3 Kommunens tilbud", or the agreement as a whole. */
    static String title(PageContext page, Round round, String part) {
        return round.version()
                .clause(part)
                .map(clause -> Cited.clause(clause.id()) + " " + clause.title())
                .orElseGet(() -> page.text("agreement.work.answers.whole"));
    }

    private static List<ConsultationPage.Party> parties(
            PageContext page, Round round, Map<PartyId, Party> names) {
        return round.invited().stream()
                .map(
                        party -> {
                            var answered =
                                    round.answers().stream()
                                            .anyMatch(answer -> answer.party().equals(party));
                            return new ConsultationPage.Party(
                                    name(names, party),
                                    answered
                                            ? Pill.of(
                                                    Tone.GOOD,
                                                    page.text("agreement.work.answers.given"))
                                            : Pill.of(
                                                    Tone.NEUTRAL,
                                                    page.text("agreement.work.answers.awaited")));
                        })
                .sorted((one, other) -> one.name().compareTo(other.name()))
                .toList();
    }

    private static Part part(
            PageContext page,
            Actor.Staff actor,
            Round round,
            Map<PartyId, Party> names,
            String part) {
        var own = round.answer(actor.party(), part);
        var href =
                WorkshopLinks.revision(round.revision().key())
                        + "/answers/"
                        + AnswerController.address(part);
        var words =
                page.text(
                        own.isPresent()
                                ? "agreement.work.answers.change"
                                : "agreement.work.answers.do");
        return new Part(
                AnswerController.anchor(part),
                title(page, round, part),
                round.version().clause(part).map(clause -> (Content) Markdown.of(clause.text())),
                mayAnswer(page, actor, round)
                        ? Optional.of(new Link(href, words))
                        : Optional.empty(),
                round.answers().stream()
                        .filter(answer -> answer.clause().equals(part))
                        .map(answer -> line(page, actor, round, names, answer))
                        .toList());
    }

    private static AnswerLine line(
            PageContext page,
            Actor.Staff actor,
            Round round,
            Map<PartyId, Party> names,
            Answer answer) {
        var mayReply =
                actor.role() == Role.SECRETARY
                        && round.revision().life() instanceof Life.InConsultation
                        && answer.stance().asksForReply();
        var href =
                WorkshopLinks.revision(round.revision().key())
                        + "/answers/"
                        + AnswerController.address(answer.clause())
                        + "/"
                        + answer.party()
                        + "/reply";
        return new AnswerLine(
                name(names, answer.party()),
                WorkWords.stance(page, answer.stance()),
                answer.text(),
                answer.reply().map(Answer.Reply::text),
                mayReply
                        ? Optional.of(new Link(href, page.text("agreement.work.way.reply")))
                        : Optional.empty());
    }

    private static String name(Map<PartyId, Party> names, PartyId party) {
        return Optional.ofNullable(names.get(party)).map(Party::name).orElse("");
    }
}

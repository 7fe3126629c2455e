package org.samspel.referral.web;

import org.samspel.document.Letter;
import org.samspel.document.Letter.Fact;
import org.samspel.document.Letter.Facts;
import org.samspel.document.Letter.Part;
import org.samspel.document.Letter.Words;
import org.samspel.organisation.Unit;
import org.samspel.referral.Deadlines;
import org.samspel.shell.Cited;
import org.samspel.shell.Definition;
import org.samspel.shell.PageContext;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A referral on paper: for a receiver who does not use Samspel, and for a person who takes it to a
 * provider of their own choice. It says nothing that the page does not.
 *
 * @param page in the area's language, whoever prints it
 * @param number of the person, as people read it
 */
record ReferralLetter(PageContext page, ReferralPage shown, String number) {

    Letter letter() {
        var referral = shown.referral();
        var parts = new ArrayList<Part>();
        parts.add(new Facts(page.text("referral.paper.person"), person()));
        referral.open()
                .ifPresent(
                        open ->
                                parts.add(
                                        new Letter.Emphasis(
                                                page.text("referral.paper.code"),
                                                open.code().printed(),
                                                page.text("referral.paper.code.text"))));
        parts.add(new Facts(page.text("referral.letter"), terms()));
        if (!referral.notes().message().isEmpty()) {
            parts.add(new Words(page.text("referral.paper.message"), referral.notes().message()));
        }
        referral.completions().stream()
                .flatMap(completion -> completion.supplied().stream())
                .forEach(
                        words ->
                                parts.add(
                                        new Words(page.text("referral.words.supplement"), words)));
        if (!shown.facts().isEmpty()) {
            parts.add(
                    new Facts(
                            page.text("referral.facts"),
                            shown.facts().stream().map(ReferralLetter::fact).toList()));
        }
        parts.add(new Words(page.text("referral.paper.answer"), answer()));
        return new Letter(
                page.locale(),
                page.text("referral.title", shown.destination()),
                from(shown.sender()),
                to(),
                page.date(Deadlines.day(page, referral.sentAt())),
                parts);
    }

    private List<Fact> person() {
        return Stream.of(
                        new Fact(page.text("referral.paper.name"), shown.person().name()),
                        new Fact(page.text("referral.paper.number"), number),
                        new Fact(page.text("referral.paper.needs"), shown.person().needs()))
                .filter(fact -> !fact.value().isEmpty())
                .toList();
    }

    private List<Fact> terms() {
        return shown.letter().stream().map(ReferralLetter::fact).toList();
    }

    private static Fact fact(Definition line) {
        return new Fact(line.term(), line.text());
    }

    private List<String> from(Unit unit) {
        return Stream.of(
                        unit.name(),
                        unit.name().contains(unit.partyName()) ? "" : unit.partyName(),
                        unit.phone().isBlank()
                                ? ""
                                : page.text("referral.paper.phone", unit.phone()))
                .filter(line -> !line.isBlank())
                .toList();
    }

    private List<String> to() {
        var referral = shown.referral();
        return referral.open().isPresent()
                ? List.of(shown.person().name())
                : referral.outside()
                        .map(address -> address.lines().map(String::strip).toList())
                        .orElseGet(() -> List.of(shown.receiverName()));
    }

    /** How to answer, and by when. */
    private String answer() {
        var referral = shown.referral();
        var due = Deadlines.day(page, referral.replyDue());
        var key =
                referral.open().isPresent()
                        ? "referral.paper.answer.open"
                        : "referral.paper.answer." + referral.handOver().code();
        return page.text(
                key,
                shown.sender().fullName(),
                due,
                Cited.clause(referral.deadlineClause()),
                shown.sender().phone());
    }

    /** Without the person: it must never reach a log. */
    @Override
    public String toString() {
        return "ReferralLetter";
    }
}

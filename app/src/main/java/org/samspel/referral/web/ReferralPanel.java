package org.samspel.referral.web;

import gg.jte.Content;

import org.samspel.kernel.Actor;
import org.samspel.kernel.PersonId;
import org.samspel.referral.AgreedWords;
import org.samspel.referral.Deadlines;
import org.samspel.referral.Referral;
import org.samspel.referral.ReferralReading;
import org.samspel.referral.ReferralTerms;
import org.samspel.shell.PageContext;
import org.samspel.shell.PersonPanel;
import org.samspel.shell.Pill;
import org.samspel.shell.Templates;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.util.Optional;

/** A person's referrals, on the person's page. */
@Component
class ReferralPanel implements PersonPanel {
    private final ReferralReading reading;
    private final AgreedWords words;
    private final Templates templates;
    private final Clock clock;

    ReferralPanel(ReferralReading reading, AgreedWords words, Templates templates, Clock clock) {
        this.reading = reading;
        this.words = words;
        this.templates = templates;
        this.clock = clock;
    }

    @Override
    public Column column() {
        return Column.NOW;
    }

    @Override
    public int order() {
        return 200;
    }

    @Override
    public Optional<Content> panel(PersonId person, Actor actor, PageContext page) {
        var lines =
                reading.ofPerson(actor, person).stream()
                        .map(referral -> line(referral, actor, page))
                        .toList();
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        templates.content("referral/panel", new ReferralPanelModel(page, lines)));
    }

    private ReferralPanelModel.Line line(Referral referral, Actor actor, PageContext page) {
        var now = clock.instant();
        var expired = referral.terms().isExpired(now);
        var pill =
                referral.status().awaitsReply() && !expired
                        ? Optional.of(Deadlines.due(page, referral.replyDue(), now))
                        : Optional.<Pill>empty();
        return new ReferralPanelModel.Line(
                actor instanceof Actor.Staff ? NewReferralController.address(referral) : "",
                words.destination(actor.area(), ReferralTerms.of(referral), page),
                page.text("referral.kind." + referral.handOver().code()),
                expired
                        ? page.text("referral.status.expired")
                        : ReferralPage.statusWord(page, referral.status()),
                pill,
                Deadlines.day(page, referral.sentAt()));
    }
}

package org.samspel.access.web;

import org.samspel.access.Blocks;
import org.samspel.access.Consents;
import org.samspel.access.LogPeriod;
import org.samspel.access.Message;
import org.samspel.access.Messages;
import org.samspel.access.OwnLog;
import org.samspel.kernel.Actor;
import org.samspel.person.Person;
import org.samspel.shell.ConflictRow;
import org.samspel.shell.Definition;
import org.samspel.shell.PageContext;
import org.samspel.shell.Paging;
import org.samspel.shell.Typed;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Composes what a person sees of who has looked, and of what they have chosen. */
@Component
class MyAccessPages {
    static final String TEMPLATE = "access/my";

    private static final int PAGE_SIZE = 20;
    private static final int SHOWN_AT_FIRST_MONTHS = 12;

    private final OwnLog log;
    private final Messages messages;
    private final Consents consents;
    private final Blocks blocks;
    private final MyLooks looks;
    private final ConsentWords consentWords;
    private final BlockWords blockWords;

    MyAccessPages(
            OwnLog log,
            Messages messages,
            Consents consents,
            Blocks blocks,
            MyLooks looks,
            ConsentWords consentWords,
            BlockWords blockWords) {
        this.log = log;
        this.messages = messages;
        this.consents = consents;
        this.blocks = blocks;
        this.looks = looks;
        this.consentWords = consentWords;
        this.blockWords = blockWords;
    }

    MyAccessPage of(
            PageContext page,
            Actor.Oneself actor,
            Person self,
            Typed filter,
            List<ConflictRow> conflict) {
        var from =
                filter.date("from")
                        .orElseGet(() -> page.today().minusMonths(SHOWN_AT_FIRST_MONTHS));
        var until = filter.date("until").orElseGet(page::today);
        var period = new LogPeriod(begin(from, page), begin(until.plusDays(1), page));
        var number = Math.max(1, filter.number("page").orElse(1));
        var paging =
                new Paging(
                        "/my/access",
                        Map.of("from", from.toString(), "until", until.toString()),
                        number,
                        PAGE_SIZE,
                        log.count(actor, period));
        return new MyAccessPage(
                page,
                looks.of(log.of(actor, period, number, PAGE_SIZE), page),
                paging,
                from.toString(),
                until.toString(),
                messages.of(actor, self).stream().map(one -> message(one, page)).toList(),
                consents.of(actor, self).stream()
                        .map(one -> consentWords.row(one, "/my/access/consents/" + one.id(), page))
                        .toList(),
                blocks.of(actor, self).stream()
                        .map(one -> blockWords.row(one, "/my/access/blocks/" + one.id(), page))
                        .toList(),
                conflict);
    }

    private static Instant begin(LocalDate day, PageContext page) {
        return day.atStartOfDay(page.zone()).toInstant();
    }

    private static Definition message(Message message, PageContext page) {
        var answer =
                message.answer()
                        .map(review -> page.text("access.my.answer", review.words()))
                        .orElseGet(() -> page.text("access.my.unanswered"));
        return Definition.of(
                page.dateTime(message.sentAt()), "“" + message.words() + "” " + answer);
    }
}

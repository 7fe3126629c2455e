package org.samspel.access.web;

import static org.samspel.kernel.Role.PERSON;

import org.samspel.access.Action;
import org.samspel.access.BlockOutcome;
import org.samspel.access.Blocks;
import org.samspel.access.ConsentOutcome;
import org.samspel.access.Consents;
import org.samspel.access.LogPeriod;
import org.samspel.access.LogSearch;
import org.samspel.access.Message;
import org.samspel.access.Messages;
import org.samspel.access.law.Block;
import org.samspel.kernel.Actor;
import org.samspel.kernel.OpenTo;
import org.samspel.person.Person;
import org.samspel.shell.ConflictRow;
import org.samspel.shell.Definition;
import org.samspel.shell.NotFound;
import org.samspel.shell.Page;
import org.samspel.shell.PageContext;
import org.samspel.shell.Paging;
import org.samspel.shell.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Who has looked, for the person; their consents and blocks, ended at once. */
@Controller
@OpenTo(PERSON)
class MyAccessController {
    private static final int PAGE_SIZE = 20;
    private static final int SHOWN_AT_FIRST_MONTHS = 12;

    private final MyDesk desk;
    private final LogSearch log;
    private final Messages messages;
    private final Consents consents;
    private final Blocks blocks;
    private final MyLooks looks;
    private final AccessWords words;

    MyAccessController(
            MyDesk desk,
            LogSearch log,
            Messages messages,
            Consents consents,
            Blocks blocks,
            MyLooks looks,
            AccessWords words) {
        this.desk = desk;
        this.log = log;
        this.messages = messages;
        this.consents = consents;
        this.blocks = blocks;
        this.looks = looks;
        this.words = words;
    }

    @GetMapping("/my/access")
    Page access(PageContext page, Actor.Oneself actor, @RequestParam Map<String, String> filter) {
        return desk.at(
                actor,
                Action.READ,
                self ->
                        Page.of(
                                "access/my",
                                page(page, actor, self, new Typed(filter), List.of())));
    }

    private MyAccessPage page(
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
                        log.countOfOthers(actor, period));
        return new MyAccessPage(
                page,
                looks.of(log.ofOthers(actor, period, number, PAGE_SIZE), page),
                paging,
                from.toString(),
                until.toString(),
                messages.of(actor, self).stream().map(one -> message(one, page)).toList(),
                consents.of(actor, self).stream()
                        .map(one -> words.row(one, "/my/access/consents/" + one.id(), page))
                        .toList(),
                blocks.of(actor, self).stream()
                        .map(one -> words.row(one, "/my/access/blocks/" + one.id(), page))
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

    @PostMapping("/my/access/consents/{consent}")
    Page withdraw(
            PageContext page,
            Actor.Oneself actor,
            @PathVariable UUID consent,
            @RequestParam Map<String, String> sent) {
        var version = new Typed(sent).version();
        return desk.at(
                actor,
                Action.CHANGE,
                self ->
                        switch (consents.withdraw(actor, actor.person(), consent, version)) {
                            case ConsentOutcome.Done _ -> done();
                            case ConsentOutcome.Stale(var kept) ->
                                    stale(
                                            page,
                                            actor,
                                            self,
                                            words.ended(
                                                    kept.consent().from(),
                                                    words.state(kept.consent(), page),
                                                    kept.consent()
                                                            .withdrawnAt()
                                                            .orElse(kept.consent().from()),
                                                    page));
                            case ConsentOutcome.Missing _,
                                    ConsentOutcome.NothingToWithdraw _,
                                    ConsentOutcome.Past _,
                                    ConsentOutcome.EndsBeforeItBegins _,
                                    ConsentOutcome.SaysNothing _ ->
                                    throw new NotFound();
                        });
    }

    @PostMapping("/my/access/blocks/{block}")
    Page lift(
            PageContext page,
            Actor.Oneself actor,
            @PathVariable UUID block,
            @RequestParam Map<String, String> sent) {
        var version = new Typed(sent).version();
        return desk.at(
                actor,
                Action.CHANGE,
                self ->
                        switch (blocks.lift(
                                actor, actor.person(), block, version, Block.SetBy.PERSON)) {
                            case BlockOutcome.Done _ -> done();
                            case BlockOutcome.Stale(var kept) ->
                                    stale(
                                            page,
                                            actor,
                                            self,
                                            words.ended(
                                                    kept.block().from(),
                                                    words.state(kept.block(), page),
                                                    kept.block()
                                                            .liftedAt()
                                                            .orElse(kept.block().from()),
                                                    page));
                            case BlockOutcome.NotPermitted _,
                                    BlockOutcome.NotTheKeeper _,
                                    BlockOutcome.NoSuchUnit _,
                                    BlockOutcome.Missing _ ->
                                    throw new NotFound();
                        });
    }

    private Page stale(PageContext page, Actor.Oneself actor, Person self, List<ConflictRow> rows) {
        return Page.conflict("access/my", page(page, actor, self, Typed.nothing(), rows));
    }

    private static Page done() {
        return Page.redirect("/my/access#choices");
    }
}

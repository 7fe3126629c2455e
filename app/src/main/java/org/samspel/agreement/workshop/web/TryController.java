package org.samspel.agreement.workshop.web;

import org.samspel.agreement.FactDefinition;
import org.samspel.agreement.FactDefinition.FactKind;
import org.samspel.agreement.workshop.DraftTables;
import org.samspel.agreement.workshop.WorkshopLinks;
import org.samspel.agreement.workshop.web.TryPage.TriedAnswer;
import org.samspel.decision.Type;
import org.samspel.kernel.Actor;
import org.samspel.kernel.OpenTo;
import org.samspel.kernel.Role;
import org.samspel.shell.Choice;
import org.samspel.shell.Link;
import org.samspel.shell.Page;
import org.samspel.shell.PageContext;
import org.samspel.shell.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Tries a draft's table on a made-up person. What is typed is kept nowhere, and is sent in the body
 * of the request all the same: facts about health stand in no address.
 */
@Controller
@OpenTo(Role.SECRETARY)
class TryController {
    private static final String PATH = "/agreements/{slug}/revisions/{number}/tables/{table}/try";

    @GetMapping(PATH)
    Page form(PageContext page, Actor.Staff actor, DraftTables.View view) {
        return Page.of("agreement/try", page(page, view, Typed.nothing(), Optional.empty()));
    }

    @PostMapping(PATH)
    Page tried(PageContext page, Actor.Staff actor, DraftTables.View view, Typed typed) {
        var answer = new Trial(page, view).of(known(view, typed));
        return Page.of("agreement/try", page(page, view, typed, Optional.of(answer)));
    }

    private static TryPage page(
            PageContext page, DraftTables.View view, Typed typed, Optional<TriedAnswer> answer) {
        var href = WorkshopLinks.table(view.draft().revision().key(), view.text().id());
        return new TryPage(
                page,
                page.text("agreement.work.try.title", view.table().name()),
                new Link(href, page.text("agreement.work.table.back")),
                href + "/try",
                asked(view).stream().map(fact -> field(page, fact)).toList(),
                typed,
                answer);
    }

    private static List<FactDefinition> asked(DraftTables.View view) {
        return view.table().factNames().stream()
                .flatMap(name -> view.draft().base().fact(name).stream())
                .toList();
    }

    private static FormField field(PageContext page, FactDefinition fact) {
        var label = fact.label().in(page.locale());
        var unknown = Choice.of("", page.text("agreement.unknown"));
        if (fact.kind() instanceof FactKind.Choice(var options)) {
            return FormField.select(
                    fact.name(),
                    label,
                    Stream.concat(
                                    Stream.of(unknown),
                                    options.stream()
                                            .map(
                                                    option ->
                                                            Choice.of(
                                                                    option.value(),
                                                                    option.label()
                                                                            .in(page.locale()))))
                            .toList());
        }
        return fact.type() == Type.BOOLEAN
                ? FormField.select(
                        fact.name(),
                        label,
                        List.of(
                                unknown,
                                Choice.of("true", page.text("agreement.yes")),
                                Choice.of("false", page.text("agreement.no"))))
                : FormField.line(fact.name(), label)
                        .hint(page.text("agreement.work.try.number"))
                        .asOptional();
    }

    /** What was typed and fits; the rest counts as not assessed. */
    private static Map<String, String> known(DraftTables.View view, Typed typed) {
        var known = new LinkedHashMap<String, String>();
        for (var fact : asked(view)) {
            var text = typed.text(fact.name());
            var fits =
                    fact.type() == Type.NUMBER
                            ? text.matches("-?\\d{1,9}")
                            : !(fact.kind() instanceof FactKind.Choice(var options))
                                    ? text.equals("true") || text.equals("false")
                                    : options.stream().anyMatch(it -> it.value().equals(text));
            if (fits) {
                known.put(fact.name(), text);
            }
        }
        return known;
    }
}

package org.samspel.whatif.web;

import org.samspel.identity.Accounts;
import org.samspel.kernel.Actor;
import org.samspel.kernel.Role;
import org.samspel.kernel.UserId;
import org.samspel.organisation.Organisations;
import org.samspel.shell.Definition;
import org.samspel.shell.PageContext;
import org.samspel.shell.Pill;
import org.samspel.shell.Tone;
import org.samspel.shell.Typed;
import org.samspel.whatif.Assumptions;
import org.samspel.whatif.Compared;
import org.samspel.whatif.Counted;
import org.samspel.whatif.Estimate;
import org.samspel.whatif.FlowPicture;
import org.samspel.whatif.RunFault;
import org.samspel.whatif.RunOutcome;
import org.samspel.whatif.WhatIf;
import org.samspel.whatif.WhatIfLinks;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Puts a run into the words of its page. */
@Component
class RunViews {
    private final Organisations organisations;
    private final Accounts accounts;

    RunViews(Organisations organisations, Accounts accounts) {
        this.organisations = organisations;
        this.accounts = accounts;
    }

    /**
     * @param compared whose words and destinations the run is told in
     * @param digest of the rules as they are now
     */
    record Told(
            PageContext page,
            String address,
            WhatIf run,
            Compared compared,
            String digest,
            Assumptions assumptions) {}

    RunView of(Told told) {
        var page = told.page();
        var outcome = told.run().outcome();
        var running =
                outcome instanceof RunOutcome.UnderWay under
                        ? Optional.of(under)
                        : Optional.<RunOutcome.UnderWay>empty();
        return new RunView(
                WhatIfLinks.run(told.address(), told.run().id()),
                outcome,
                state(page, outcome.code()),
                about(told),
                running.map(
                                under ->
                                        page.text(
                                                "whatif.stage."
                                                        + under.stage()
                                                                .name()
                                                                .toLowerCase(Locale.ROOT)))
                        .orElse(""),
                running.map(under -> (int) Math.round(100 * under.share())).orElse(0),
                running.filter(_ -> mayRun(page))
                        .map(_ -> WhatIfLinks.cancel(told.address(), told.run().id())),
                outcome instanceof RunOutcome.Refused(var faults)
                        ? faults.stream().map(fault -> fault(page, told, fault)).toList()
                        : List.of(),
                outcome instanceof RunOutcome.Done(var counted)
                        ? Optional.of(result(told, counted))
                        : Optional.empty());
    }

    static boolean mayRun(PageContext page) {
        return page.actor() instanceof Actor.Staff staff && staff.role() == Role.SECRETARY;
    }

    static Pill state(PageContext page, String code) {
        var words = page.text("whatif.state." + code);
        return switch (code) {
            case "done" -> Pill.of(Tone.GOOD, words);
            case "begun" -> Pill.of(Tone.ACCENT, words);
            case "refused" -> Pill.of(Tone.OVERDUE, words);
            default -> Pill.of(Tone.NEUTRAL, words);
        };
    }

    static String basis(PageContext page, String code) {
        return page.text("whatif.basis." + code);
    }

    private List<Definition> about(Told told) {
        var page = told.page();
        var run = told.run();
        var names = accounts.displayNames(List.<UserId>of(run.by()));
        var lines = new ArrayList<Definition>();
        lines.add(Definition.of(page.text("whatif.about.basis"), basis(page, run.basis().code())));
        if (run.outcome() instanceof RunOutcome.Done(var counted)) {
            lines.add(
                    Definition.of(
                            page.text("whatif.about.population"),
                            run.basis().isMadeUp()
                                    ? page.text(
                                            "whatif.about.population.madeUp",
                                            counted.population(),
                                            counted.concerned())
                                    : page.text(
                                            "whatif.about.population.own",
                                            counted.population(),
                                            counted.providers())));
        }
        lines.add(
                Definition.of(
                        page.text("whatif.about.compared"),
                        FindingWords.isAlone(run)
                                ? page.text("whatif.about.compared.none")
                                : page.text(
                                        "whatif.about.compared.versions",
                                        run.of().number(),
                                        run.comparedWith())));
        lines.add(
                Definition.of(
                        page.text("whatif.about.by"),
                        page.text(
                                "whatif.about.by.at", names.getOrDefault(run.by(), ""), run.at())));
        return List.copyOf(lines);
    }

    private static RunView.Fault fault(PageContext page, Told told, RunFault fault) {
        var key = "whatif.fault." + fault.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return switch (fault.kind()) {
            case FACT -> new RunView.Fault(page.text(key, factName(told, fault.text())), "");
            case MUNICIPALITY, NO_POPULATION -> new RunView.Fault(page.text(key, fault.text()), "");
            case PARAMETERS, TABLE -> new RunView.Fault(page.text(key), fault.text());
            case BUSY, BROKEN -> new RunView.Fault(page.text(key), "");
        };
    }

    /** The fact as people call it, with its name in the tables. */
    private static String factName(Told told, String fact) {
        return told.compared()
                .tried()
                .fact(fact)
                .map(found -> found.label().in(told.page().locale()) + " (" + fact + ")")
                .orElse(fact);
    }

    private RunView.Result result(Told told, Counted counted) {
        var page = told.page();
        var run = told.run();
        var estimate = new Estimate(told.compared(), counted, run.basis(), run.assumptions());
        var names = new PlaceNames(page.texts(), estimate);
        var from = told.compared().tried().inForceFrom();
        var day = from.isAfter(page.today()) ? from : page.today();
        var payers =
                new PayerNames(
                        page.texts(), told.assumptions(), organisations, run.of().area(), day);
        var found = new FoundRun(page, run, estimate, names, payers, told.assumptions().currency());
        var grids = new ResultGrids(found);
        var matrix = estimate.matrix();
        var finding = FindingWords.finding(page, run, counted);
        return new RunView.Result(
                finding,
                FindingWords.notes(told, counted, grids),
                counted.concerned() == 0
                        ? Optional.empty()
                        : Optional.of(
                                FlowPicture.of(
                                        matrix,
                                        names::of,
                                        page.texts()::number,
                                        finding,
                                        FindingWords.summary(page, counted, names))),
                grids.matrix(),
                sections(page, grids, new EffectGrids(found)),
                new AssumptionFields(
                                page.texts(),
                                told.assumptions(),
                                told.compared().tried().destinations())
                        .parts(typed(told, run)));
    }

    private static Typed typed(Told told, WhatIf run) {
        return new Typed(
                new AssumptionFields(
                                told.page().texts(),
                                told.assumptions(),
                                told.compared().tried().destinations())
                        .typed(run.assumptions()));
    }

    private static List<RunView.Section> sections(
            PageContext page, ResultGrids grids, EffectGrids effects) {
        var sections = new ArrayList<RunView.Section>();
        sections.add(section(page, "expected", grids.offers(), grids.municipalities()));
        sections.add(section(page, "money", effects.work(), effects.parties()));
        sections.add(section(page, "potential", effects.gains(), Optional.empty()));
        return List.copyOf(sections);
    }

    private static RunView.Section section(
            PageContext page, String id, Grid first, Optional<Grid> second) {
        var grids = new ArrayList<Grid>();
        grids.add(first);
        second.ifPresent(grids::add);
        return new RunView.Section(
                id,
                page.text("whatif." + id + ".title"),
                page.text("whatif." + id + ".lead"),
                List.copyOf(grids));
    }
}

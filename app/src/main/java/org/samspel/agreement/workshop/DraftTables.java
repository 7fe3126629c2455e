package org.samspel.agreement.workshop;

import org.samspel.agreement.workshop.TableOutcome.CellFault;
import org.samspel.decision.DecisionTable;
import org.samspel.kernel.Actor;
import org.samspel.kernel.Ids;
import org.samspel.kernel.TransactionDoor;
import org.springframework.stereotype.Component;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Writes the decision tables of drafts. A table in a draft can always be read. */
@Component
public class DraftTables {
    private final RevisionStore revisions;
    private final DraftStore store;
    private final Drafts drafts;
    private final DraftWhole wholes;
    private final SecondPress presses;
    private final AreaClock clock;
    private final Ids ids;
    private final TransactionDoor door;

    DraftTables(
            RevisionStore revisions,
            DraftStore store,
            Drafts drafts,
            DraftWhole wholes,
            SecondPress presses,
            AreaClock clock,
            Ids ids,
            TransactionDoor door) {
        this.revisions = revisions;
        this.store = store;
        this.drafts = drafts;
        this.wholes = wholes;
        this.presses = presses;
        this.clock = clock;
        this.ids = ids;
        this.door = door;
    }

    /** A table of a draft. */
    public record View(Draft draft, DraftTable text, DecisionTable table) {

        /** What is wrong with a cell that someone is writing, before it is saved. */
        public Optional<CellFault> cell(int column, String entry) {
            return RuleRules.cell(table.inputs().get(column), entry, draft.base());
        }
    }

    /** The table, for those who may read the draft. */
    public Optional<View> view(Actor.Staff actor, RevisionKey key, String id) {
        return door.enter(
                actor,
                () ->
                        revisions
                                .find(key)
                                .filter(revision -> Revisions.mayRead(actor, revision))
                                .map(drafts::of)
                                .flatMap(draft -> view(draft, id)));
    }

    private static Optional<View> view(Draft draft, String id) {
        return draft.table(id).map(text -> new View(draft, text, TableTexts.table(text)));
    }

    /**
     * Saves a rule.
     *
     * @param version of the table that the form was read at
     * @param at where it stands, counted from 1
     * @param isNew whether it is put there before the one that stands there, and does not replace
     *     it
     */
    public TableOutcome save(
            Actor.Staff actor,
            RevisionKey key,
            String id,
            int version,
            int at,
            boolean isNew,
            RuleText rule) {
        return write(
                actor,
                key,
                id,
                version,
                view -> {
                    var faults = RuleRules.faults(view.table(), rule, view.draft());
                    if (!faults.isEmpty()) {
                        return new TableOutcome.Cells(faults);
                    }
                    var place = place(view.table(), at, isNew);
                    return put(
                            actor,
                            view,
                            RuleRules.with(
                                    view.table(), place, !isNew, rule, "rule-" + ids.next()));
                });
    }

    private static int place(DecisionTable table, int at, boolean isNew) {
        return Math.clamp(at, 1, table.rules().size() + (isNew ? 1 : 0));
    }

    public TableOutcome remove(
            Actor.Staff actor, RevisionKey key, String id, int version, int rule) {
        return change(actor, key, id, version, rule, RuleRules::without);
    }

    /** Puts a rule one place up, where it is asked earlier. */
    public TableOutcome moveUp(
            Actor.Staff actor, RevisionKey key, String id, int version, int rule) {
        return change(actor, key, id, version, rule, RuleRules::up);
    }

    private TableOutcome change(
            Actor.Staff actor, RevisionKey key, String id, int version, int rule, Changing change) {
        UnaryOperator<DecisionTable> changing =
                table -> has(table, rule) ? change.of(table, rule) : table;
        var outcome =
                write(
                        actor,
                        key,
                        id,
                        version,
                        view ->
                                has(view.table(), rule)
                                        ? put(actor, view, change.of(view.table(), rule))
                                        : new TableOutcome.Stale());
        return outcome instanceof TableOutcome.Stale
                        && presses.isDone(actor, key, id, version, changing)
                ? new TableOutcome.Saved()
                : outcome;
    }

    private static boolean has(DecisionTable table, int rule) {
        return rule >= 1 && rule <= table.rules().size();
    }

    @FunctionalInterface
    private interface Changing {
        DecisionTable of(DecisionTable table, int rule);
    }

    private TableOutcome put(Actor.Staff actor, View view, DecisionTable changed) {
        return store(actor, view, TableTexts.with(view.text().dmn(), changed));
    }

    private TableOutcome store(Actor.Staff actor, View view, String dmn) {
        if (dmn.equals(view.text().dmn())) {
            return new TableOutcome.Saved();
        }
        var next =
                new DraftTable(
                        view.text().id(),
                        view.text().version() + 1,
                        dmn,
                        Optional.of(actor.user()),
                        clock.now());
        return store.write(view.draft().revision().key(), next)
                ? new TableOutcome.Saved()
                : new TableOutcome.Stale();
    }

    /**
     * Takes a table in that another modeller wrote, whole or not at all.
     *
     * @param dmn its text, DMN 1.3 to 1.5 with S-FEEL in the cells
     */
    public TableOutcome take(
            Actor.Staff actor, RevisionKey key, String id, int version, String dmn) {
        return write(
                actor,
                key,
                id,
                version,
                view ->
                        switch (TableTexts.read(id + ".dmn", dmn)) {
                            case TableTexts.OneRead.Unreadable(var faults) ->
                                    new TableOutcome.Unreadable(faults);
                            case TableTexts.OneRead.Table _ -> {
                                var misfits = wholes.misfits(view, dmn);
                                yield misfits.isEmpty()
                                        ? store(actor, view, dmn)
                                        : new TableOutcome.Misfit(misfits);
                            }
                        });
    }

    private TableOutcome write(
            Actor.Staff actor,
            RevisionKey key,
            String id,
            int version,
            Function<View, TableOutcome> work) {
        return door.enter(
                actor,
                () -> {
                    var revision = revisions.toWrite(key).orElseThrow();
                    var refusal = LifeRules.refusal(revision, Step.WRITE, actor.role());
                    if (refusal.isPresent()) {
                        return new TableOutcome.Refused(refusal.get());
                    }
                    var view = view(drafts.of(revision), id).orElseThrow();
                    return view.text().version() == version
                            ? work.apply(view)
                            : new TableOutcome.Stale();
                });
    }
}

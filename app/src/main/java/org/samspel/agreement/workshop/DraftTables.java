package org.samspel.agreement.workshop;

import org.samspel.agreement.AgreementTexts;
import org.samspel.agreement.TextRead;
import org.samspel.decision.DecisionTable;
import org.samspel.kernel.Actor;
import org.samspel.kernel.Ids;
import org.samspel.kernel.TransactionDoor;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Writes the decision tables of drafts. A table in a draft can always be read. */
@Component
public class DraftTables {
    private final RevisionStore revisions;
    private final DraftStore store;
    private final Drafts drafts;
    private final AgreementTexts texts;
    private final AreaClock clock;
    private final Ids ids;
    private final TransactionDoor door;

    DraftTables(
            RevisionStore revisions,
            DraftStore store,
            Drafts drafts,
            AgreementTexts texts,
            AreaClock clock,
            Ids ids,
            TransactionDoor door) {
        this.revisions = revisions;
        this.store = store;
        this.drafts = drafts;
        this.texts = texts;
        this.clock = clock;
        this.ids = ids;
        this.door = door;
    }

    /** A table of a draft. */
    public record View(Draft draft, DraftTable text, DecisionTable table) {}

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
        return draft.table(id).map(text -> new View(draft, text, table(text)));
    }

    private static DecisionTable table(DraftTable text) {
        return switch (TableTexts.read(text.id(), text.dmn())) {
            case TableTexts.OneRead.Table(var table) -> table;
            case TableTexts.OneRead.Unreadable _ ->
                    throw new IllegalStateException("A table in a draft cannot be read");
        };
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
                        && isDone(actor, key, id, version, rule, change)
                ? new TableOutcome.Saved()
                : outcome;
    }

    /** The second press of a button: what it asked for has been done to what it saw. */
    private boolean isDone(
            Actor.Staff actor, RevisionKey key, String id, int version, int rule, Changing change) {
        return door.enter(
                actor,
                () ->
                        store.table(key, id, version + 1)
                                .filter(next -> next.writtenBy().equals(Optional.of(actor.user())))
                                .flatMap(
                                        next ->
                                                store.table(key, id, version)
                                                        .filter(seen -> has(table(seen), rule))
                                                        .map(
                                                                seen ->
                                                                        TableTexts.with(
                                                                                seen.dmn(),
                                                                                change.of(
                                                                                        table(seen),
                                                                                        rule)))
                                                        .map(next.dmn()::equals))
                                .orElse(false));
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
                                var misfits = misfits(view, dmn);
                                yield misfits.isEmpty()
                                        ? store(actor, view, dmn)
                                        : new TableOutcome.Misfit(misfits);
                            }
                        });
    }

    /** What the agreement as a whole has against the table. */
    private List<String> misfits(View view, String dmn) {
        var draft = view.draft();
        var tables =
                draft.tables().stream()
                        .map(
                                table ->
                                        table.id().equals(view.text().id())
                                                ? new DraftTable(
                                                        table.id(),
                                                        table.version(),
                                                        dmn,
                                                        table.writtenBy(),
                                                        table.writtenAt())
                                                : table)
                        .toList();
        var with = new Draft(draft.revision(), draft.base(), draft.clauses(), tables);
        var file = view.text().id() + ".dmn";
        return switch (texts.read(drafts.composed(with))) {
            case TextRead.Whole _ -> List.of();
            case TextRead.Faulty(var faults) ->
                    faults.stream()
                            .filter(fault -> fault.file().endsWith("/" + file))
                            .map(fault -> fault.line() + ": " + fault.message())
                            .toList();
        };
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

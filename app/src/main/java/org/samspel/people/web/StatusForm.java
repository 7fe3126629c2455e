package org.samspel.people.web;

import org.samspel.person.FactSource;
import org.samspel.person.PersonStatus;
import org.samspel.person.Protection;
import org.samspel.person.StatusChange;
import org.samspel.person.StatusOutcome.Fault;
import org.samspel.shell.Choice;
import org.samspel.shell.FormErrors;
import org.samspel.shell.PageContext;
import org.samspel.shell.Typed;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What was typed about a change of status.
 *
 * @param change nothing where something must be put right
 */
record StatusForm(Optional<StatusChange> change, FactSource source, FormErrors errors) {

    static StatusForm read(Typed typed, PageContext page) {
        var on = typed.date("on");
        var protection =
                Arrays.stream(Protection.values())
                        .filter(one -> one.name().equals(typed.text("protection")))
                        .findFirst();
        var source =
                Arrays.stream(FactSource.values())
                        .filter(one -> one.name().equals(typed.text("source")))
                        .findFirst();
        var errors = FormErrors.none();
        if (on.isEmpty()) {
            errors = errors.with("on", page.text("people.status.on.missing"));
        }
        if (source.isEmpty()) {
            errors = errors.with("source", page.text("people.status.source.missing"));
        }
        if (typed.text("what").equals("IDENTITY_PROTECTED") && protection.isEmpty()) {
            errors = errors.with("protection", page.text("people.status.protection.missing"));
        }
        var change = on.flatMap(day -> change(typed, day, protection));
        if (change.isEmpty() && errors.isEmpty()) {
            errors = errors.with("what", page.text("people.status.what.missing"));
        }
        return new StatusForm(
                errors.isEmpty() ? change : Optional.empty(),
                source.orElse(FactSource.CARE_PROVIDER),
                errors);
    }

    private static Optional<StatusChange> change(
            Typed typed, java.time.LocalDate on, Optional<Protection> protection) {
        return switch (typed.text("what")) {
            case "MOVED" -> Optional.of(new StatusChange.Moved(on, typed.text("municipality")));
            case "LEFT_AREA" -> Optional.of(new StatusChange.LeftArea(on));
            case "CAME_BACK" ->
                    Optional.of(new StatusChange.CameBack(on, typed.text("municipality")));
            case "DIED" -> Optional.of(new StatusChange.Died(on));
            case "DEATH_WITHDRAWN" -> Optional.of(new StatusChange.DeathWithdrawn(on));
            case "IDENTITY_PROTECTED" ->
                    protection.map(kind -> new StatusChange.IdentityProtected(on, kind));
            case "PROTECTION_ENDED" -> Optional.of(new StatusChange.ProtectionEnded(on));
            default -> Optional.empty();
        };
    }

    /** What can become of someone of that status. */
    static List<Choice> choices(PersonStatus status, PageContext page) {
        var kinds = new ArrayList<String>();
        kinds.addAll(
                status.leftAreaOn().isPresent()
                        ? List.of("CAME_BACK")
                        : List.of("MOVED", "LEFT_AREA"));
        kinds.add(status.diedOn().isPresent() ? "DEATH_WITHDRAWN" : "DIED");
        kinds.add(status.isProtected() ? "PROTECTION_ENDED" : "IDENTITY_PROTECTED");
        return kinds.stream()
                .map(kind -> Choice.of(kind, page.text("people.change." + kind)))
                .toList();
    }

    /** The field that a fault is put right in. */
    static String field(Fault fault) {
        return switch (fault) {
            case IN_THE_FUTURE, BEFORE_BIRTH, AFTER_DEATH -> "on";
            case NOT_A_MUNICIPALITY_HERE, LIVES_THERE_ALREADY -> "municipality";
            case NOT_OF_THIS_COUNTRY -> "protection";
            case ALREADY_DEAD, NOT_DEAD, LEFT_ALREADY, LIVES_HERE, NOT_PROTECTED -> "what";
        };
    }

    @Override
    public String toString() {
        return "StatusForm";
    }
}

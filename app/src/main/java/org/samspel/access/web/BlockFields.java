package org.samspel.access.web;

import org.samspel.access.SetBlock;
import org.samspel.access.law.Block;
import org.samspel.access.law.Ruling;
import org.samspel.kernel.PartyId;
import org.samspel.kernel.PersonId;
import org.samspel.kernel.UnitId;
import org.samspel.organisation.Country;
import org.samspel.organisation.Organisations;
import org.samspel.organisation.Unit;
import org.samspel.shell.Choice;
import org.samspel.shell.FormErrors;
import org.samspel.shell.PageContext;
import org.samspel.shell.Typed;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The fields in which a block is set: which kind, and whose data. */
@Component
class BlockFields {
    /** Whatever anybody keeps, one party’s data, or one unit’s. */
    private static final String ALL = "all";

    private static final String PARTY = "party.";
    private static final String UNIT = "unit.";

    private final Organisations organisations;

    BlockFields(Organisations organisations) {
        this.organisations = organisations;
    }

    List<Choice> kinds(PageContext page) {
        return Block.Kind.in(country(page)).stream()
                .map(
                        kind ->
                                new Choice(
                                        kind.name(),
                                        page.text("access.block.kind." + kind),
                                        page.text("access.block.kind.hint." + kind)))
                .toList();
    }

    /** The units and their parties, behind everything. */
    List<Choice> keepers(Collection<Unit> units, PageContext page) {
        var choices = new ArrayList<Choice>();
        choices.add(Choice.of(ALL, page.text("access.block.everyone")));
        units.stream()
                .map(unit -> Choice.of(PARTY + unit.party(), unit.partyName()))
                .distinct()
                .forEach(choices::add);
        units.forEach(unit -> choices.add(Choice.of(UNIT + unit.id(), unit.fullName())));
        return choices;
    }

    FormErrors errors(Typed typed, List<Choice> keepers, PageContext page) {
        var errors = FormErrors.none();
        if (kinds(page).stream().noneMatch(kind -> kind.value().equals(typed.text("kind")))) {
            errors = errors.with("kind", page.text("access.block.kind.missing"));
        }
        if (keepers.stream().noneMatch(one -> one.value().equals(typed.text("keeper")))) {
            errors = errors.with("keeper", page.text("access.block.keeper.missing"));
        }
        return errors;
    }

    /** What was chosen; {@link #errors} has found nothing. */
    SetBlock read(Typed typed, PersonId person, Block.SetBy by, PageContext page) {
        var chosen = typed.text("keeper");
        var unit =
                chosen.startsWith(UNIT)
                        ? organisations.unit(
                                page.actor().area(),
                                new UnitId(UUID.fromString(chosen.substring(UNIT.length()))))
                        : Optional.<Unit>empty();
        return new SetBlock(
                typed.id("id").orElseGet(UUID::randomUUID),
                person,
                Block.Kind.valueOf(typed.text("kind")),
                chosen.startsWith(PARTY)
                        ? Optional.of(
                                new PartyId(UUID.fromString(chosen.substring(PARTY.length()))))
                        : unit.map(Unit::party),
                unit.map(Unit::id),
                by);
    }

    /** The rule that forbids it, with the place where it stands. */
    static String refusal(Ruling ruling, PageContext page) {
        var words = page.text(ruling.rule().key());
        return ruling.citation().isEmpty() ? words : words + " (" + ruling.citation() + ")";
    }

    private Country country(PageContext page) {
        return organisations.area(page.actor().area()).country();
    }
}

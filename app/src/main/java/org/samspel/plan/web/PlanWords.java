package org.samspel.plan.web;

import org.samspel.kernel.PartyId;
import org.samspel.kernel.UnitId;
import org.samspel.organisation.Country;
import org.samspel.organisation.Organisations;
import org.samspel.organisation.Party;
import org.samspel.organisation.Unit;
import org.samspel.plan.PlanHead;
import org.samspel.plan.PlanLine;
import org.samspel.plan.PlanStatus;
import org.samspel.plan.PlanView;
import org.samspel.plan.Responsible;
import org.samspel.plan.Service;
import org.samspel.shell.PageContext;
import org.samspel.shell.Pill;
import org.samspel.shell.Tone;
import org.springframework.stereotype.Component;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a plan’s parts are called, in the reader’s language and the country’s terms. */
@Component
class PlanWords {
    private final Organisations organisations;

    PlanWords(Organisations organisations) {
        this.organisations = organisations;
    }

    Country country(PageContext page) {
        return organisations.area(page.actor().area()).country();
    }

    String view(PageContext page, PlanView view) {
        return page.text(view.key(country(page)));
    }

    /** What the plan is called first: as the joint plan where it is one. */
    String title(PageContext page, PlanHead head) {
        return views(page, head).getFirst();
    }

    /** Everything that it is read as, the joint plan first. */
    List<String> views(PageContext page, PlanHead head) {
        return Arrays.stream(PlanView.values())
                .filter(head::isShownAs)
                .map(view -> view(page, view))
                .toList();
    }

    Pill status(PageContext page, PlanStatus status) {
        var tone =
                switch (status) {
                    case ACTIVE -> Tone.GOOD;
                    case CLOSED, DECLINED -> Tone.NEUTRAL;
                    default -> Tone.ACCENT;
                };
        return Pill.of(tone, page.text("plan.status." + status));
    }

    String party(PageContext page, PartyId id) {
        return Optional.ofNullable(organisations.partiesById(page.actor().area()).get(id))
                .map(Party::name)
                .orElse("");
    }

    String unit(PageContext page, UnitId id) {
        return organisations.unit(page.actor().area(), id).map(Unit::fullName).orElse("");
    }

    /** Who gives a service: the unit, its party where no unit is named, or somebody outside. */
    String responsible(PageContext page, Service service) {
        return switch (service.responsible()) {
            case Responsible.Principal(var party, var unit) ->
                    unit.map(id -> unit(page, id)).orElseGet(() -> party(page, party));
            case Responsible.Outside(var name) -> name;
        };
    }

    String owner(PageContext page, PlanLine line) {
        return line.service()
                .map(service -> responsible(page, service))
                .orElseGet(() -> unit(page, line.owner().unit()));
    }
}

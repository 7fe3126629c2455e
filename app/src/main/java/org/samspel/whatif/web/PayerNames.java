package org.samspel.whatif.web;

import org.samspel.kernel.AreaId;
import org.samspel.organisation.Organisations;
import org.samspel.organisation.Party;
import org.samspel.organisation.PartyKind;
import org.samspel.organisation.Responsibilities;
import org.samspel.organisation.Service;
import org.samspel.organisation.Unit;
import org.samspel.shell.Texts;
import org.samspel.whatif.Assumptions;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who pays for an offer in a municipality on a day, by name. */
final class PayerNames {
    private final Texts texts;
    private final Assumptions assumptions;
    private final LocalDate day;
    private final List<Party> parties;
    private final Map<String, Responsibilities> services = new HashMap<>();
    private final Map<String, Service> bySlug = new HashMap<>();

    PayerNames(
            Texts texts,
            Assumptions assumptions,
            Organisations organisations,
            AreaId area,
            LocalDate day) {
        this.texts = texts;
        this.assumptions = assumptions;
        this.day = day;
        this.parties = organisations.parties(area);
        organisations
                .catalogue(area)
                .forEach(
                        (service, responsibilities) -> {
                            services.put(service.slug(), responsibilities);
                            bySlug.put(service.slug(), service);
                        });
    }

    Optional<Service> service(String offer) {
        return Optional.ofNullable(bySlug.get(offer));
    }

    String municipality(String code) {
        return parties.stream()
                .filter(party -> party.municipalityCode().filter(code::equals).isPresent())
                .map(Party::name)
                .findFirst()
                .orElse(code);
    }

    String of(String offer, String municipality) {
        return switch (assumptions.payer(offer)) {
            case REGION -> region();
            case MUNICIPALITY -> municipality(municipality);
            case PERSON -> texts.get("whatif.payer.person");
            case ANSWERING -> answering(offer, municipality);
        };
    }

    private String region() {
        return parties.stream()
                .filter(party -> party.kind() == PartyKind.REGION)
                .map(Party::name)
                .findFirst()
                .orElseGet(() -> texts.get("whatif.payer.unknown"));
    }

    private String answering(String offer, String municipality) {
        return Optional.ofNullable(services.get(offer))
                .map(service -> service.in(municipality, day).receivers())
                .flatMap(units -> units.stream().map(Unit::partyName).findFirst())
                .orElseGet(() -> texts.get("whatif.payer.unknown"));
    }
}

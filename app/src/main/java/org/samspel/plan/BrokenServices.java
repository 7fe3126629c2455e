package org.samspel.plan;

import org.samspel.kernel.Actor;
import org.samspel.kernel.PersonId;
import org.samspel.organisation.Area;
import org.samspel.organisation.Organisations;
import org.samspel.person.Person;
import org.samspel.plan.Waiting.Broken;
import org.samspel.plan.Waiting.Why;
import org.samspel.referral.ReferralId;
import org.samspel.referral.ReferralReading;
import org.samspel.referral.ReferralStatus;
import org.samspel.referral.ReferralTerms;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Services of plans that nobody gives as they stand there. */
@Component
class BrokenServices {
    private final ReferralReading referrals;
    private final Organisations organisations;

    BrokenServices(ReferralReading referrals, Organisations organisations) {
        this.referrals = referrals;
        this.organisations = organisations;
    }

    List<Broken> of(
            Actor.Staff actor,
            Area area,
            List<WaitingStore.OfUnit> plans,
            Map<PersonId, Person> known,
            LocalDate today) {
        var asked =
                referrals.terms(
                        actor,
                        plans.stream()
                                .flatMap(of -> of.service().stream())
                                .flatMap(line -> line.service().stream())
                                .flatMap(service -> service.referral().stream())
                                .distinct()
                                .toList());
        var answering = new Answering(organisations, area, today);
        var broken = new ArrayList<Broken>();
        for (var of : plans) {
            of.service()
                    .filter(line -> line.goesOnAfter(today.minusDays(1)))
                    .ifPresent(
                            line -> {
                                var person = Optional.ofNullable(known.get(of.person()));
                                var why = why(line, person, asked, answering);
                                if (!why.isEmpty() && broken.size() < WaitingPlans.SHOWN_MAX) {
                                    broken.add(new Broken(of.person(), line, why));
                                }
                            });
        }
        return broken;
    }

    private static Set<Why> why(
            PlanLine line,
            Optional<Person> person,
            Map<ReferralId, ReferralTerms> asked,
            Answering answering) {
        var why = EnumSet.noneOf(Why.class);
        if (answering.isClosed(line)) {
            why.add(Why.UNIT_CLOSED);
        } else if (person.filter(of -> answering.isAnotherIn(of.municipalityCode(), line))
                .isPresent()) {
            why.add(Why.RESPONSIBILITY_MOVED);
        }
        line.service()
                .flatMap(Service::referral)
                .flatMap(id -> Optional.ofNullable(asked.get(id)))
                .map(ReferralTerms::status)
                .ifPresent(
                        status -> {
                            if (status == ReferralStatus.DECLINED) {
                                why.add(Why.REFERRAL_DECLINED);
                            } else if (status == ReferralStatus.WITHDRAWN) {
                                why.add(Why.REFERRAL_WITHDRAWN);
                            }
                        });
        return why;
    }
}

package org.samspel.referral;

import org.samspel.agreement.Agreements;
import org.samspel.kernel.Actor;
import org.samspel.organisation.Organisations;
import org.samspel.organisation.Unit;
import org.samspel.shell.PageContext;
import org.samspel.shell.TimelineText;
import org.samspel.shell.TimelineWords;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** In the timeline of a person: where they were recommended to go without a referral. */
@Component
class RecommendationTimeline implements TimelineWords {
    private final ReferralReading reading;
    private final Agreements agreements;
    private final Organisations organisations;

    RecommendationTimeline(
            ReferralReading reading, Agreements agreements, Organisations organisations) {
        this.reading = reading;
        this.agreements = agreements;
        this.organisations = organisations;
    }

    @Override
    public Set<String> kinds() {
        return Set.of("recommended");
    }

    @Override
    public Map<UUID, TimelineText> words(
            String kind, Collection<UUID> subjectIds, PageContext page) {
        var actor = page.actor();
        var lines = new HashMap<UUID, TimelineText>();
        if (actor instanceof Actor.Staff staff && !staff.role().treatsPersons()) {
            return lines;
        }
        for (var made : reading.recommendations(actor, subjectIds)) {
            var destination =
                    agreements
                            .version(actor.area(), made.agreement(), made.agreementVersion())
                            .flatMap(version -> version.destination(made.destination()))
                            .map(to -> AgreedWords.name(to, page))
                            .orElse(made.destination());
            lines.put(
                    made.id().value(),
                    new TimelineText(
                            page.text("referral.line.recommended", destination),
                            page.text("referral.line.after", made.clause()),
                            Optional.empty(),
                            organisations
                                    .unit(actor.area(), made.unit())
                                    .map(Unit::fullName)
                                    .orElse(""),
                            Optional.empty()));
        }
        return lines;
    }
}

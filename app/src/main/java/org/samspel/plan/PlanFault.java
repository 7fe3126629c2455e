package org.samspel.plan;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What must be put right before a plan can be kept, called for, agreed or closed. */
public enum PlanFault {
    /** A row without words says nothing. */
    WORDS_MISSING("words"),
    WORDS_TOO_LONG("words"),
    UNTIL_BEFORE_FROM("until"),
    UNTIL_NO_DAY("until"),
    FROM_NO_DAY("from"),
    /** Each service has exactly one responsible principal or actor (SFS 2009:981: content 2–3). */
    RESPONSIBLE_MISSING("responsible"),
    RESPONSIBLE_TWICE("outside"),
    UNIT_CLOSED("responsible"),
    SCALE_MISSING("scale"),
    SCALE_NO_NUMBER("before"),

    VIEW_MISSING("views"),
    /** A plan always has a next follow-up. */
    FOLLOW_UP_MISSING("followUpOn"),
    FOLLOW_UP_PAST("followUpOn"),
    FOLLOW_UP_UNIT_CLOSED("followUpBy"),
    CONTACT_TOO_LONG("contactName"),
    PHONE_WRONG("contactPhone"),
    NOT_A_PRINCIPAL("overall"),

    ORGANISATION_MISSING("organisations"),
    HOW_MISSING("how"),
    ANSWER_MISSING("answer"),
    CONSENT_UNTIL_PAST("until"),
    REASON_MISSING("reason"),

    /** No call without a consent that holds (OSL 10 kap. 1 §; HSL 16 kap. 4 §). */
    CALL_WITHOUT_CONSENT("units"),
    CALL_TO_NOBODY("units"),
    CALL_TO_CLOSED_UNIT("units"),
    MEETING_MISSING("day"),
    MEETING_PAST("day"),
    /** An hour or a day on which nobody works: asked, not refused. */
    MEETING_UNUSUAL("unusual"),
    PLACE_MISSING("place"),
    LINK_WRONG("link"),
    PRESENT_MISSING("present"),

    /** SFS 2009:981: which services are needed. */
    NO_SERVICE("agree"),
    /** SFS 2009:981: which principal has overall responsibility. */
    NO_OVERALL_PRINCIPAL("agree"),
    /** The consent that a joint plan rests on holds no more. */
    CONSENT_GONE("agree"),
    /** Skånes målbild, 1 a: a named, available contact. */
    NO_CONTACT("agree"),
    FOLLOW_UP_NOT_AHEAD("agree"),
    /** The person approves the plan that is theirs. */
    PERSON_HAS_NOT_APPROVED("approved"),
    SERVICE_NOT_CONFIRMED("agree"),

    /** Services that go on when nobody follows them any more. */
    OPEN_SERVICES("open"),
    CLOSING_MISSING("words");

    private final String field;

    PlanFault(String field) {
        this.field = field;
    }

    /** The field of the form beside which it is said. */
    public String field() {
        return field;
    }

    /** The key of its sentence. */
    public String key() {
        return "plan.fault." + name();
    }

    static Optional<PlanFault> when(boolean wrong, PlanFault fault) {
        return wrong ? Optional.of(fault) : Optional.empty();
    }

    static Collection<PlanFault> all(List<Optional<PlanFault>> faults) {
        return faults.stream().flatMap(Optional::stream).toList();
    }
}

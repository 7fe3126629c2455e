package org.samspel.access.law;

import static org.samspel.access.law.GateName.BETWEEN_PROVIDERS;
import static org.samspel.access.law.GateName.BLOCKING;
import static org.samspel.access.law.GateName.HOUSE;
import static org.samspel.access.law.GateName.INSIDE_PROVIDER;
import static org.samspel.access.law.GateName.LOOK_UP;
import static org.samspel.access.law.GateName.OTHER_PURPOSES;
import static org.samspel.access.law.GateName.OWN_ACCESS;
import static org.samspel.access.law.GateName.SECRECY;
import static org.samspel.access.law.GateName.TREATMENT_DISCLOSURE;

import org.samspel.organisation.Country;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Every rule there is, as it stands in the log. Names are for good: an old line must stay readable.
 * The citation and the days on which a rule holds are in the country’s law book.
 */
public enum RuleId {
    /** No rule is known for the question, or none that holds on the day. In no law book. */
    NO_RULE(HOUSE),
    OTHER_AREA(HOUSE),
    COUNTS_ONLY(HOUSE),
    PROTECTED_EXPORT(HOUSE),
    /** Who looks into the log of who has looked. */
    LOG_REVIEW(HOUSE),
    /** Somebody was looked for by an exact number or a code, and there is nobody. */
    NOBODY_FOUND(HOUSE),

    SE_OWN_DATA(OWN_ACCESS),
    SE_BEYOND_ASSIGNMENT(INSIDE_PROVIDER),
    SE_INNER_BLOCK_FACT(INSIDE_PROVIDER),
    SE_BLOCK_LIFTED_BY_PERSON(INSIDE_PROVIDER),
    SE_BLOCK_LIFTED_FOR_CARE(INSIDE_PROVIDER),
    SE_INNER_BLOCK(INSIDE_PROVIDER),
    SE_PART_IN_CARE(INSIDE_PROVIDER),
    SE_NEEDED_FOR_WORK(INSIDE_PROVIDER),
    SE_NO_PART_IN_CARE(INSIDE_PROVIDER),
    SE_OWN_SERVICES(INSIDE_PROVIDER),
    SE_OWN_CASE(INSIDE_PROVIDER),
    SE_DANGER_BLOCKED(BETWEEN_PROVIDERS),
    SE_OBJECTION(BETWEEN_PROVIDERS),
    SE_CARE_PROVIDER(BETWEEN_PROVIDERS),
    SE_SOCIAL_CARE_PROVIDER(BETWEEN_PROVIDERS),
    SE_UNABLE_CARE(BETWEEN_PROVIDERS),
    SE_UNABLE_SOCIAL_CARE(BETWEEN_PROVIDERS),
    SE_DANGER(BETWEEN_PROVIDERS),
    SE_UNBLOCKED_EXIST(BETWEEN_PROVIDERS),
    SE_EXHAUSTIVE(BETWEEN_PROVIDERS),
    SE_DISCLOSURE_OBJECTION(SECRECY),
    SE_PLAN_CONSENT(SECRECY),
    SE_DISCLOSURE_CONSENT(SECRECY),
    SE_DISCHARGE_NOTICE(SECRECY),
    SE_SECRECY(SECRECY),
    SE_MAY_BLOCK_INSIDE(BLOCKING),
    SE_MAY_BLOCK_BETWEEN(BLOCKING),
    SE_GUARDIAN_MAY_NOT_BLOCK(BLOCKING),
    SE_NOT_ASKED_TO_BLOCK(BLOCKING),

    DK_OWN_DATA(OWN_ACCESS),
    DK_BEYOND_NEED(LOOK_UP),
    DK_WEIGHTY_LOOK_UP(LOOK_UP),
    DK_LOOK_UP_DECLINED(LOOK_UP),
    DK_CURRENT_TREATMENT(LOOK_UP),
    DK_OWN_RECORD(LOOK_UP),
    DK_OWN_CASE(LOOK_UP),
    DK_WEIGHTY_DISCLOSURE(TREATMENT_DISCLOSURE),
    DK_DECLINED(TREATMENT_DISCLOSURE),
    DK_DISCLOSURE_CONSENT(TREATMENT_DISCLOSURE),
    DK_CURRENT_COURSE(TREATMENT_DISCLOSURE),
    DK_DISCHARGE_LETTER(TREATMENT_DISCLOSURE),
    DK_OTHER_LOOK_UP_CONSENT(OTHER_PURPOSES),
    DK_OWN_FOLLOW_UP(OTHER_PURPOSES),
    DK_QUALITY(OTHER_PURPOSES),
    DK_OTHER_DISCLOSURE_CONSENT(OTHER_PURPOSES),
    DK_SECRECY(OTHER_PURPOSES),
    DK_MAY_DECLINE(BLOCKING),
    DK_GUARDIAN_MAY_NOT_DECLINE(BLOCKING),
    DK_NOT_ASKED_TO_DECLINE(BLOCKING);

    private final GateName gate;

    RuleId(GateName gate) {
        this.gate = gate;
    }

    /** By the name that stands in the log. */
    public static Optional<RuleId> named(String name) {
        return Arrays.stream(values()).filter(rule -> rule.name().equals(name)).findFirst();
    }

    public GateName gate() {
        return gate;
    }

    /** Whose law it belongs to; empty for what holds in every country. */
    public Optional<Country> country() {
        return name().startsWith("SE_")
                ? Optional.of(Country.SE)
                : name().startsWith("DK_") ? Optional.of(Country.DK) : Optional.empty();
    }

    /** Whether a law book must say where it stands and since when. */
    boolean isWritten(Country of) {
        return this != NO_RULE && country().filter(one -> one != of).isEmpty();
    }

    /** As law books write it: {@code se-part-in-care}. */
    String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The key of the sentence that explains it. */
    public String key() {
        return "access.law.rule." + name();
    }
}

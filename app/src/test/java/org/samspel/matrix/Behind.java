package org.samspel.matrix;

import org.samspel.kernel.Role;

import java.util.Locale;

/** What is behind a route, and so who is let in. */
enum Behind {
    START,
    OPEN,
    PERSON,
    DESK,
    OWN_RECORD,
    RECORD,
    OWN,
    SENT,
    COORDINATED,
    LATER,
    LINK,
    NOTHING;

    /** What a route answers: let in, refused and told why, or as if nothing were there. */
    enum Answer {
        IN,
        TOLD,
        ABSENT;

        static Answer of(int status) {
            return switch (status) {
                case 403 -> TOLD;
                case 404 -> ABSENT;
                default -> IN;
            };
        }
    }

    static Behind named(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /**
     * @param open whether the route is the role’s at all
     */
    Answer expected(Role role, boolean open, Situation situation) {
        if (this == START) {
            return Answer.IN;
        }
        if (!open) {
            return Answer.TOLD;
        }
        if (this == OPEN) {
            return Answer.IN;
        }
        // Who steers is told so, whether there is such a person or not.
        if (role != Role.PERSON && !role.meetsPersons()) {
            return Answer.TOLD;
        }
        if (role == Role.PERSON
                || situation == Situation.OTHER_AREA
                || situation == Situation.NO_RELATION) {
            return Answer.ABSENT;
        }
        return switch (this) {
            case START, OPEN, PERSON, OWN_RECORD -> Answer.IN;
            case DESK -> situation == Situation.PROTECTED ? Answer.TOLD : Answer.IN;
            case LINK -> situation == Situation.PROTECTED ? Answer.TOLD : Answer.ABSENT;
            case NOTHING -> Answer.ABSENT;
            case RECORD -> byLaw(situation);
            case OWN -> isOwn(situation) ? Answer.IN : Answer.ABSENT;
            // Who is let see what a unit has written is not thereby let see what it has sent.
            case SENT -> isOwn(situation) ? Answer.IN : atMostTold(situation);
            // The person's own practice keeps the whole together, and reads what the law lets it.
            case COORDINATED ->
                    role == Role.GP ? byLaw(situation) : SENT.expected(role, open, situation);
            case LATER -> atMostTold(situation);
        };
    }

    private static boolean isOwn(Situation situation) {
        return situation == Situation.OWN_UNIT || situation == Situation.PROTECTED;
    }

    private static Answer atMostTold(Situation situation) {
        return byLaw(situation) == Answer.IN ? Answer.ABSENT : byLaw(situation);
    }

    private static Answer byLaw(Situation situation) {
        return switch (situation) {
            case OWN_UNIT, SAME_PROVIDER, OTHER_WITH_CONSENT, PROTECTED -> Answer.IN;
            case OTHER_WITHOUT, BLOCKED -> Answer.TOLD;
            case NO_RELATION, OTHER_AREA -> Answer.ABSENT;
        };
    }
}

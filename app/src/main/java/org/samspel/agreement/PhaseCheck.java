package org.samspel.agreement;

import org.samspel.content.ContentNode;

/** Phases follow each other from the onset on, without a gap, and the last has no end. */
final class PhaseCheck {
    private PhaseCheck() {}

    /**
     * Gives back how many phases there are.
     *
     * @throws org.samspel.content.BadContent when some number of weeks has no phase
     */
    static int check(ContentNode phases) {
        var items = phases.items();
        if (items.isEmpty()) {
            return 0; // An agreement of words alone guides no referral.
        }
        var weeksBefore = -1;
        for (var phase : items.subList(0, items.size() - 1)) {
            var weeks =
                    phase.optionalNumber("weeks-max")
                            .orElseThrow(
                                    () -> phase.bad("only the last phase is without “weeks-max”"));
            if (weeks <= weeksBefore) {
                throw phase.child("weeks-max")
                        .bad("each phase ends later than the one before, and not before the onset");
            }
            weeksBefore = weeks;
        }
        var last = items.getLast();
        if (last.optional("weeks-max").isPresent()) {
            throw last.child("weeks-max").bad("the last phase has no end: leave out “weeks-max”");
        }
        return items.size();
    }
}

package org.samspel.access;

import org.samspel.access.law.Purpose;
import org.samspel.access.law.RuleId;
import org.samspel.access.law.Ruling;

/**
 * What was answered.
 *
 * @param purpose that was asked for
 * @param looksAbsent whether a refusal must look as if the person were not there: persons of other
 *     areas, and those with whom the asker’s unit has nothing to do
 */
public record Decision(Ruling ruling, Matter matter, Purpose purpose, boolean looksAbsent) {
    public boolean permitted() {
        return ruling.permitted();
    }

    public RuleId rule() {
        return ruling.rule();
    }
}

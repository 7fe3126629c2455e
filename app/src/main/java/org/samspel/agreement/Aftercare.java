package org.samspel.agreement;

import java.util.List;

/**
 * What the agreement wants done when a course has ended well.
 *
 * @param phase id of the phase in which the course ended
 * @param exits ids of the reasons for which it holds
 * @param destination id of where the person is then referred
 */
public record Aftercare(String phase, List<String> exits, String destination, String clause) {
    boolean fits(String phaseAtEnd, String exit) {
        return phase.equals(phaseAtEnd) && exits.contains(exit);
    }
}

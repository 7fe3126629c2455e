package org.samspel.pathway;

import org.samspel.agreement.AgreementVersion;
import org.samspel.agreement.Destination;

import java.util.Optional;

/**
 * What an agreement wants done after a course that ended well.
 *
 * @param agreed the version in force today
 * @param destination where the person is then referred
 * @param clause that says so
 * @param latest the course's last assessment, from which the referral takes its facts
 * @param decided what was decided already
 */
public record Prevention(
        AgreementVersion agreed,
        Destination destination,
        String clause,
        Assessment latest,
        Optional<Routing> decided) {
    /** Without what was found: it must never reach a log. */
    @Override
    public String toString() {
        return "Prevention";
    }
}

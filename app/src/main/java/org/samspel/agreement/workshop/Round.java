package org.samspel.agreement.workshop;

import org.samspel.agreement.AgreementFiles;
import org.samspel.agreement.AgreementVersion;
import org.samspel.kernel.PartyId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What went out in a round, and what came back.
 *
 * @param answersUntil none when it went straight to the bodies
 * @param invited in the order of their names' ids
 */
public record Round(
        Revision revision,
        AgreementFiles text,
        AgreementVersion version,
        Optional<LocalDate> answersUntil,
        Instant sentAt,
        List<PartyId> invited,
        List<Answer> answers) {

    public long silentParties() {
        return invited.stream()
                .filter(party -> answers.stream().noneMatch(answer -> answer.party().equals(party)))
                .count();
    }

    public long withoutReply() {
        return answers.stream().filter(Answer::awaitsReply).count();
    }

    public Optional<Answer> answer(PartyId party, String clause) {
        return answers.stream()
                .filter(answer -> answer.party().equals(party) && answer.clause().equals(clause))
                .findFirst();
    }
}

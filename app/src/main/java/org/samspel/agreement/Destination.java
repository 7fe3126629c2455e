package org.samspel.agreement;

import org.samspel.content.LanguageTexts;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Where a rule can lead.
 *
 * @param sentence what to do, in one sentence
 * @param service what is referred to; without one nothing is sent, and the clinician goes on alone
 * @param consent whether the person must have consented to just this (job centre)
 * @param handOver what the receiver is asked to do, unless the sender chooses another kind
 * @param handOverAlso the other kinds that the sender may choose
 * @param expiry how long an open referral can be taken up; there if any of the kinds is open
 * @param discloses the names of the facts that the receiver gets to know; empty for all of them
 * @param directAccess whether the person goes there without a referral: it is recommended, and
 *     nothing is sent
 */
public record Destination(
        String id,
        LanguageTexts name,
        LanguageTexts sentence,
        Optional<String> service,
        String clause,
        Optional<ReplyDeadline> reply,
        boolean consent,
        HandOver handOver,
        Set<HandOver> handOverAlso,
        Optional<Expiry> expiry,
        Optional<Set<String>> discloses,
        boolean directAccess) {

    /** The kinds that a referral to here can have, the usual one first. */
    public List<HandOver> kinds() {
        return Stream.concat(Stream.of(handOver), handOverAlso.stream().sorted())
                .distinct()
                .toList();
    }
}

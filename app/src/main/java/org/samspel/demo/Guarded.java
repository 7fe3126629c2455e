package org.samspel.demo;

import org.samspel.access.BlockOutcome;
import org.samspel.access.EmergencyOutcome;
import org.samspel.access.OpenEmergency;
import org.samspel.access.SetBlock;
import org.samspel.access.law.Block;
import org.samspel.access.law.EmergencyReason;

import java.util.Optional;

/**
 * A person has what the practice keeps closed to others, and was once opened in an emergency: so
 * that staff and the log reviewer meet both.
 */
final class Guarded {
    private Guarded() {}

    /**
     * @param why in the doctor’s words
     */
    static void tell(Teller teller, String why) {
        var doctor = teller.doctor();
        var blocked =
                teller.doors()
                        .blocks()
                        .set(
                                doctor,
                                new SetBlock(
                                        teller.token(),
                                        teller.person(),
                                        Block.Kind.in(teller.stage().country()).getFirst(),
                                        Optional.of(doctor.party()),
                                        Optional.of(doctor.unit()),
                                        Block.SetBy.STAFF_AT_REQUEST));
        if (!(blocked instanceof BlockOutcome.Done)) {
            throw new Stuck(blocked);
        }
        var opened =
                teller.doors()
                        .emergencies()
                        .open(
                                doctor,
                                new OpenEmergency(
                                        teller.token(),
                                        teller.person(),
                                        EmergencyReason.SERIOUS_RISK,
                                        why));
        if (!(opened instanceof EmergencyOutcome.Opened)) {
            throw new Stuck(opened);
        }
    }
}

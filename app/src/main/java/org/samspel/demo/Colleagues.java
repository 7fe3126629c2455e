package org.samspel.demo;

import org.samspel.identity.Profession;
import org.samspel.identity.StaffRegister;
import org.samspel.kernel.UserId;
import org.samspel.organisation.Unit;
import org.springframework.stereotype.Component;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Those in the told history who have no account; nobody signs in as one of them. */
@Component
class Colleagues implements StaffRegister {
    private final Map<UserId, Profession> known = new ConcurrentHashMap<>();

    /** Somebody who works at the unit, with the training that most have there. */
    void meet(UserId colleague, Unit at) {
        known.put(colleague, training(at));
    }

    @Override
    public Optional<Profession> professionOf(UserId user) {
        return Optional.ofNullable(known.get(user));
    }

    private static Profession training(Unit unit) {
        return switch (unit.kind()) {
            case GENERAL_PRACTICE, PRIMARY_CARE, HOSPITAL_CLINIC, WARD -> Profession.DOCTOR;
            case CHIROPRACTIC -> Profession.CHIROPRACTOR;
            case PHYSIOTHERAPY, REHABILITATION_TEAM, PROCURED_PROVIDER, MUNICIPAL_TRAINING ->
                    Profession.PHYSIOTHERAPIST;
            case JOB_CENTRE, SOCIAL_SERVICES -> Profession.SOCIAL_WORKER;
            default -> Profession.NURSE;
        };
    }
}

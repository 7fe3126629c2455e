package org.samspel.plan;

import org.samspel.organisation.Country;

import java.util.Arrays;
import java.util.Optional;

/** What a plan is read as. They are one plan: nothing is copied from one to the other. */
public enum PlanView {
    /**
     * Samordnad individuell plan (HSL 16 kap. 4 §; SoL (2025:400) 10 kap. 8–9 §§). Denmark has no
     * direct counterpart; the nearest is the koordinerende indsatsplan.
     */
    SIP,
    /** Patientkontrakt (SKR); in Denmark the nearest is the forløbsplan. */
    PATIENT_CONTRACT,
    /** Rehabiliteringsplan (Socialstyrelsen). */
    REHABILITATION,
    /** SFS 2017:612 4 kap.; in Denmark the genoptræningsplan. */
    DISCHARGE;

    /** The key of its name in a country. */
    public String key(Country country) {
        return "plan.view." + name() + "." + country;
    }

    public static Optional<PlanView> named(String name) {
        return Arrays.stream(values()).filter(view -> view.name().equals(name)).findFirst();
    }
}

package org.samspel.plan;

/**
 * The person’s contact for the plan, who holds it together: named, and within reach.
 *
 * @param substitute whom to turn to when the contact is away
 */
public record PlanContact(String name, String unit, String phone, String substitute) {
    public static final PlanContact NOBODY = new PlanContact("", "", "", "");

    /** Whether the person can turn to somebody by name (Skånes målbild, 1 a). */
    public boolean isNamedAndReachable() {
        return !name.isBlank() && !phone.isBlank();
    }

    /** Without the name: it must never reach a log. */
    @Override
    public String toString() {
        return "PlanContact";
    }
}

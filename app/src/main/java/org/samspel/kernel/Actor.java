package org.samspel.kernel;

/**
 * Who acts: staff in an assignment at a unit, a person about themselves, or the system on its own.
 */
public sealed interface Actor {
    AreaId area();

    /** How the actor is named in the audit trail: stable, and without the actor's own name. */
    String auditName();

    /** The role that the access log names: a {@link Role}, or {@code SYSTEM}. */
    String roleName();

    record Staff(AreaId area, UserId user, Role role, UnitId unit, PartyId party) implements Actor {
        @Override
        public String auditName() {
            return "user:" + user;
        }

        @Override
        public String roleName() {
            return role.name();
        }
    }

    record Oneself(AreaId area, UserId user, PersonId person) implements Actor {
        @Override
        public String auditName() {
            return "user:" + user;
        }

        @Override
        public String roleName() {
            return Role.PERSON.name();
        }
    }

    /**
     * @param task what the system does, in one word: {@code content}, {@code demo}
     */
    record TheSystem(AreaId area, String task) implements Actor {
        @Override
        public String auditName() {
            return "system:" + task;
        }

        @Override
        public String roleName() {
            return "SYSTEM";
        }
    }
}

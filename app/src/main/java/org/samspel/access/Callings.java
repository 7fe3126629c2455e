package org.samspel.access;

import org.samspel.access.law.Assignment;
import org.samspel.access.law.Calling;
import org.samspel.access.law.DataCategory;
import org.samspel.access.law.Purpose;
import org.samspel.access.law.Relation;
import org.samspel.organisation.UnitKind;

import java.util.Set;

/** What units are before the law, by what they do. */
final class Callings {
    private Callings() {}

    static Calling of(UnitKind kind) {
        return switch (kind) {
            case SOCIAL_SERVICES -> Calling.SOCIAL_CARE;
            case JOB_CENTRE -> Calling.AUTHORITY;
            case SECRETARIAT, ASSOCIATION, ADMINISTRATION, LOG_REVIEW -> Calling.NO_PERSONS;
            case GENERAL_PRACTICE,
                    PRIMARY_CARE,
                    PHYSIOTHERAPY,
                    CHIROPRACTIC,
                    REHABILITATION_TEAM,
                    PROCURED_PROVIDER,
                    HOSPITAL_CLINIC,
                    WARD,
                    REGIONAL_PREVENTION,
                    MUNICIPAL_TRAINING,
                    MUNICIPAL_HEALTH_CARE,
                    SCHOOL_HEALTH ->
                    Calling.HEALTH_CARE;
        };
    }

    /** What such a unit asks for when it says nothing else. */
    static Purpose purpose(Calling calling) {
        return switch (calling) {
            case HEALTH_CARE -> Purpose.CARE;
            case SOCIAL_CARE -> Purpose.SOCIAL_SERVICES;
            case AUTHORITY -> Purpose.EMPLOYMENT;
            case NO_PERSONS -> Purpose.FOLLOW_UP;
        };
    }

    /** As the law calls a relation of such a unit. */
    static Relation.Kind relation(RelationKind kind, Calling calling) {
        return switch (calling) {
            case HEALTH_CARE ->
                    kind == RelationKind.OWN_GP ? Relation.Kind.OWN_GP : Relation.Kind.CARE;
            case SOCIAL_CARE -> Relation.Kind.SERVICES;
            case AUTHORITY, NO_PERSONS -> Relation.Kind.CASE;
        };
    }

    /** What an assignment at such a unit reaches, as long as no sign-in says less. */
    static Assignment assignment(Calling calling) {
        return switch (calling) {
            case HEALTH_CARE ->
                    new Assignment(
                            calling.name(),
                            Set.of(
                                    Purpose.CARE,
                                    Purpose.PLANNING,
                                    Purpose.CERTIFICATE,
                                    Purpose.SICK_LEAVE_COORDINATION,
                                    Purpose.DISCHARGE),
                            Set.of(
                                    DataCategory.ADMINISTRATIVE,
                                    DataCategory.GENERAL_CARE,
                                    DataCategory.REHABILITATION,
                                    DataCategory.WORK_ABILITY,
                                    DataCategory.COORDINATED_PLAN));
            case SOCIAL_CARE ->
                    new Assignment(
                            calling.name(),
                            Set.of(Purpose.SOCIAL_SERVICES, Purpose.PLANNING),
                            Set.of(
                                    DataCategory.ADMINISTRATIVE,
                                    DataCategory.SOCIAL_SERVICES,
                                    DataCategory.REHABILITATION,
                                    DataCategory.COORDINATED_PLAN));
            case AUTHORITY ->
                    new Assignment(
                            calling.name(),
                            Set.of(Purpose.EMPLOYMENT, Purpose.PLANNING),
                            Set.of(
                                    DataCategory.ADMINISTRATIVE,
                                    DataCategory.WORK_ABILITY,
                                    DataCategory.COORDINATED_PLAN));
            case NO_PERSONS -> new Assignment(calling.name(), Set.of(), Set.of());
        };
    }
}

package org.samspel.access.law;

import java.util.Set;

/**
 * What a user has been given to do (medarbetaruppdrag): the limits of what they need to know,
 * whoever the person is (PDL 4 kap. 2 §).
 *
 * @param code as the sign-in gave it
 * @param purposes what for; management's permission to quality work is that it stands here
 * @param categories which data
 */
public record Assignment(String code, Set<Purpose> purposes, Set<DataCategory> categories) {
    public Assignment {
        purposes = Set.copyOf(purposes);
        categories = Set.copyOf(categories);
    }

    boolean reaches(Purpose purpose, DataCategory category) {
        return purposes.contains(purpose) && categories.contains(category);
    }
}

package org.samspel.person;

/** Who said it. */
public enum FactSource {
    POPULATION_REGISTER,
    THE_PERSON,
    RELATIVE,
    CARE_PROVIDER
}

package org.samspel.person;

import org.samspel.organisation.Country;

import java.util.List;

/** What a named contact is to a person, as the country's law and practice call it. */
public enum ContactKind {
    /** Patientlagen (2014:821) 6 kap. 2 §. */
    FAST_VARDKONTAKT(Country.SE),
    /** Patientlagen (2014:821) 6 kap. 3 §. */
    FAST_LAKARKONTAKT(Country.SE),
    KONTAKTPERSON(Country.SE),
    /** The general practitioner who keeps the threads together. */
    TOVHOLDER(Country.DK),
    OWN_GP(Country.DK),
    KONTAKTPERSON_DK(Country.DK);

    private final Country country;

    ContactKind(Country country) {
        this.country = country;
    }

    public static List<ContactKind> in(Country country) {
        return List.of(values()).stream().filter(kind -> kind.country == country).toList();
    }
}

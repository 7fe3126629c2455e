package org.samspel.person;

import org.samspel.organisation.Country;

import java.util.List;

/** Why a person's identity is protected, in the words of the country's population register. */
public enum Protection {
    /** Offentlighets- och sekretesslagen (2009:400) 22 kap. 1 §. */
    SEKRETESSMARKERING(Country.SE),
    /** Folkbokföringslagen (1991:481) 16 §. */
    SKYDDAD_FOLKBOKFORING(Country.SE),
    /** CPR-loven § 28. */
    NAVNE_OG_ADRESSEBESKYTTELSE(Country.DK);

    private final Country country;

    Protection(Country country) {
        this.country = country;
    }

    public static List<Protection> in(Country country) {
        return List.of(values()).stream().filter(one -> one.country == country).toList();
    }
}

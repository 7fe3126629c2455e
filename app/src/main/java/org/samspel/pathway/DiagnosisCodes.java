package org.samspel.pathway;

import org.samspel.content.ContentFaults;
import org.samspel.content.ContentFiles;
import org.samspel.kernel.AreaId;
import org.samspel.organisation.Country;
import org.samspel.organisation.Organisations;
import org.springframework.stereotype.Component;

import java.util.EnumMap;
import java.util.Map;

/** The lists of diagnoses of the content files, read once at start; one for each country. */
@Component
public class DiagnosisCodes {
    private final Map<Country, DiagnosisList> byCountry = new EnumMap<>(Country.class);
    private final Organisations organisations;

    DiagnosisCodes(ContentFiles files, ContentFaults faults, Organisations organisations) {
        this.organisations = organisations;
        for (var file : files.matching("codes/*.yaml")) {
            faults.gather(
                    file.path(),
                    () -> {
                        var root = file.yaml();
                        var country = DiagnosisList.country(root);
                        if (byCountry.putIfAbsent(country, DiagnosisList.read(root)) != null) {
                            throw root.child("country").bad("another file has this country");
                        }
                    });
        }
    }

    /** The list of the area's country; empty when there is none. */
    public DiagnosisList of(AreaId area) {
        return byCountry.getOrDefault(organisations.area(area).country(), DiagnosisList.EMPTY);
    }
}

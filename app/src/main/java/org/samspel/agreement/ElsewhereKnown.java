package org.samspel.agreement;

import org.samspel.content.ContentFiles;
import org.samspel.content.ContentNode;
import org.samspel.kernel.AreaId;
import org.samspel.organisation.Organisations;
import org.samspel.organisation.Party;
import org.samspel.organisation.Service;
import org.springframework.stereotype.Component;

import java.util.stream.Collectors;

/** What is there today for a new version to refer to. */
@Component
class ElsewhereKnown {
    private final ContentFiles files;
    private final Organisations organisations;

    ElsewhereKnown(ContentFiles files, Organisations organisations) {
        this.files = files;
        this.organisations = organisations;
    }

    /**
     * @throws org.samspel.content.BadContent when the agreement's area has no parties
     */
    KnownElsewhere of(ContentNode root) {
        AreaId area = AgreementReading.area(root);
        var parties =
                organisations.parties(area).stream().map(Party::slug).collect(Collectors.toSet());
        if (parties.isEmpty()) {
            throw root.child("area").bad("the area “" + area + "” has no parties, or is not there");
        }
        var services =
                organisations.catalogue(area).keySet().stream()
                        .map(Service::slug)
                        .collect(Collectors.toSet());
        return new KnownElsewhere(
                parties::contains,
                services::contains,
                instrument ->
                        instrument.matches("[a-z0-9-]+")
                                && files.at("instruments/" + instrument + ".yaml").isPresent());
    }
}

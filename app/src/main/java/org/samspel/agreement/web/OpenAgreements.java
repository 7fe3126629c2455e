package org.samspel.agreement.web;

import org.samspel.agreement.AgreementVersion;
import org.samspel.agreement.Agreements;
import org.samspel.agreement.Agreements.Kept;
import org.samspel.agreement.Term;
import org.samspel.agreement.VersionState;
import org.samspel.kernel.AreaId;
import org.samspel.organisation.Area;
import org.samspel.organisation.Organisations;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What everybody may know of an area’s agreements: versions that were adopted, never drafts. */
@Component
class OpenAgreements {
    private final Agreements agreements;
    private final Organisations organisations;

    OpenAgreements(Agreements agreements, Organisations organisations) {
        this.agreements = agreements;
        this.organisations = organisations;
    }

    /**
     * @param versions the newest first
     */
    record OpenAgreement(String slug, List<OpenVersion> versions) {
        /** The version that holds, else the newest there is. */
        OpenVersion present() {
            return versions.stream()
                    .filter(one -> one.state() == VersionState.IN_FORCE)
                    .findFirst()
                    .orElseGet(versions::getFirst);
        }
    }

    /**
     * @param term the days on which it holds, if it ever does
     */
    record OpenVersion(
            AgreementVersion version, VersionState state, Optional<Term> term, Kept kept) {}

    /** The area of an address, if there is such a one. */
    Optional<Area> area(String code) {
        return organisations.areas().stream()
                .filter(area -> area.code().equals(code))
                .findFirst()
                .map(organisations::area);
    }

    /** All agreements, by title in the area’s language. */
    List<OpenAgreement> of(AreaId area, LocalDate day) {
        var bySlug =
                agreements.all(area).stream()
                        .collect(Collectors.groupingBy(AgreementVersion::slug));
        return bySlug.entrySet().stream()
                .map(entry -> agreement(entry.getKey(), entry.getValue(), day))
                .sorted(Comparator.comparing(one -> one.present().version().title()))
                .toList();
    }

    private OpenAgreement agreement(String slug, List<AgreementVersion> all, LocalDate day) {
        var area = all.getFirst().area();
        var inForce = agreements.inForce(area, slug, day);
        return new OpenAgreement(
                slug,
                all.stream()
                        .map(
                                version ->
                                        new OpenVersion(
                                                version,
                                                VersionState.of(version, inForce, day),
                                                agreements.term(area, slug, version.number()),
                                                agreements
                                                        .kept(area, slug, version.number())
                                                        .orElseThrow()))
                        .toList());
    }
}

package org.samspel.agreement.web;

import org.samspel.agreement.Term;
import org.samspel.agreement.VersionState;
import org.samspel.agreement.web.OpenAgreements.OpenAgreement;
import org.samspel.agreement.web.OpenAgreements.OpenVersion;
import org.samspel.organisation.Area;
import org.samspel.organisation.Party;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The area’s agreements for programs. Names of fields stay as they are; what comes new is added
 * beside them. Described in {@code docs/open-agreements.md}.
 *
 * @param form of this list; one that breaks its readers has another name
 */
record OpenList(
        String form,
        String area,
        String name,
        String address,
        String feed,
        List<Agreement> agreements) {
    private static final String FORM = "samspel-open-agreements/1";

    record Agreement(String id, String title, String language, List<Version> versions) {}

    /**
     * @param state {@code coming}, {@code in-force} or {@code past}
     * @param validUntil the first day on which it no longer holds
     * @param digest SHA-256 of its texts
     */
    record Version(
            int number,
            String title,
            String summary,
            String state,
            LocalDate validFrom,
            Optional<LocalDate> validUntil,
            Optional<String> changes,
            List<Signatory> parties,
            String digest,
            List<Document> editions) {}

    record Signatory(String id, String name, String kind) {}

    /**
     * @param edition {@code full}, {@code pixi}, {@code changes} or {@code plain}
     */
    record Document(String edition, String language, List<File> files) {}

    record File(String type, String address) {}

    static OpenList of(Area area, List<OpenAgreement> agreements, List<Party> parties) {
        var known = parties.stream().collect(Collectors.toMap(Party::slug, one -> one));
        var list = EditionLinks.openList(area.id());
        return new OpenList(
                FORM,
                area.id().code(),
                area.name(),
                EditionFiles.whole(list),
                EditionFiles.whole(list + "/feed.atom"),
                agreements.stream().map(one -> agreement(one, known)).toList());
    }

    private static Agreement agreement(OpenAgreement agreement, Map<String, Party> known) {
        var present = agreement.present().version();
        return new Agreement(
                agreement.slug(),
                present.title(),
                present.language().getLanguage(),
                agreement.versions().stream().map(one -> version(one, known)).toList());
    }

    private static Version version(OpenVersion one, Map<String, Party> known) {
        var version = one.version();
        return new Version(
                version.number(),
                version.title(),
                version.summary(),
                state(one.state()),
                version.inForceFrom(),
                one.term().flatMap(Term::until).or(version::inForceUntil),
                version.changedSince().map(since -> since.summary()),
                version.parties().stream()
                        .flatMap(slug -> Optional.ofNullable(known.get(slug)).stream())
                        .map(OpenList::signatory)
                        .toList(),
                one.kept().digest(),
                Arrays.stream(Edition.values()).map(edition -> document(one, edition)).toList());
    }

    private static Signatory signatory(Party party) {
        return new Signatory(party.slug(), party.name(), party.kind().code());
    }

    static String state(VersionState state) {
        return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Document document(OpenVersion one, Edition edition) {
        var version = one.version();
        var links = EditionLinks.open(version.area(), version.slug(), version.number());
        return new Document(
                edition.code(),
                version.language().getLanguage(),
                List.of(
                        new File("text/html", EditionFiles.whole(links.page(edition))),
                        file(links, edition, EditionFiles.PDF.toString(), "pdf"),
                        file(links, edition, EditionFiles.DOCX.toString(), "docx")));
    }

    private static File file(EditionLinks links, Edition edition, String type, String ending) {
        return new File(type, EditionFiles.whole(links.file(edition, Optional.empty(), ending)));
    }
}

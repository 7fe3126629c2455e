package org.samspel.agreement.web;

import org.samspel.agreement.Addressee;
import org.samspel.document.Archive;
import org.samspel.document.Paper;
import org.samspel.organisation.Party;
import org.samspel.organisation.PartyKind;

import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The short edition as a party’s guideline portal takes it in: fragments of HTML under names that
 * never change, and beside them what they are. A region’s goes to its guidelines for general
 * practice and hospitals (in North Denmark the PRI), a municipality’s to its own.
 *
 * @param address under which the editions stand, whole
 */
record PortalPackage(EditionPress press, EditionWords words, Party recipient, String address) {
    private static final String FORM = "samspel-portal-package/1";
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /**
     * What the package is, for the program that takes it in.
     *
     * @param form of this description; another one has another name
     * @param adopted false while the version is no more than a draft, which a portal must not show
     * @param digest SHA-256 of the agreement’s texts: another one, another text
     */
    record Metadata(
            String form,
            String agreement,
            int version,
            String title,
            String summary,
            String language,
            boolean adopted,
            LocalDate validFrom,
            Optional<LocalDate> validUntil,
            Recipient recipient,
            List<String> parties,
            String address,
            String digest,
            List<Fragment> fragments) {}

    record Recipient(String id, String name, String kind) {}

    /**
     * @param audience whom it is for; none for all
     * @param digest SHA-256 of the words in it
     */
    record Fragment(String file, Optional<String> audience, String title, String digest) {}

    /** Whether the party runs a portal that others look things up in. */
    static boolean hasPortal(Party party) {
        return party.kind() == PartyKind.REGION || party.kind() == PartyKind.MUNICIPALITY;
    }

    Archive archive() {
        var archive = new Archive();
        var fragments = new ArrayList<Fragment>();
        add(archive, fragments, Optional.empty());
        audiences().forEach(audience -> add(archive, fragments, Optional.of(audience)));
        return archive.with("metadata.json", JSON.writeValueAsString(metadata(fragments)) + "\n");
    }

    private List<Addressee> audiences() {
        return recipient.kind() == PartyKind.MUNICIPALITY
                ? List.of(Addressee.MUNICIPALITY)
                : List.of(Addressee.PRIMARY_CARE, Addressee.SPECIALIST_CARE);
    }

    private void add(Archive archive, List<Fragment> fragments, Optional<Addressee> audience) {
        var paper = EditionPress.paper(words, Edition.PIXI, audience);
        var file = EditionPress.fileName(Edition.PIXI, audience) + ".html";
        archive.with(file, fragment(paper));
        fragments.add(
                new Fragment(
                        file,
                        audience.map(Addressee::code),
                        words.name(Edition.PIXI, audience),
                        press.papers().digest(paper)));
    }

    /** Without a head and a style: the portal has its own. */
    private String fragment(Paper paper) {
        return "<article lang=\"%s\" data-agreement=\"%s\" data-version=\"%d\">%s</article>\n"
                .formatted(
                        paper.language().toLanguageTag(),
                        words.version().slug(),
                        words.version().number(),
                        press.papers().html(paper));
    }

    private Metadata metadata(List<Fragment> fragments) {
        var version = words.version();
        return new Metadata(
                FORM,
                version.slug(),
                version.number(),
                version.title(),
                version.summary(),
                version.language().getLanguage(),
                words.source().adopted(),
                version.inForceFrom(),
                version.inForceUntil(),
                new Recipient(recipient.slug(), recipient.name(), recipient.kind().code()),
                words.parties().stream().map(Party::name).toList(),
                address,
                words.source().digest(),
                fragments);
    }
}

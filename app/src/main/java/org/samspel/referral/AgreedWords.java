package org.samspel.referral;

import org.samspel.agreement.AgreementLinks;
import org.samspel.agreement.AgreementVersion;
import org.samspel.agreement.Agreements;
import org.samspel.agreement.Destination;
import org.samspel.agreement.FactDefinition;
import org.samspel.agreement.FactValues;
import org.samspel.agreement.FactWords;
import org.samspel.kernel.AreaId;
import org.samspel.shell.Cited;
import org.samspel.shell.Definition;
import org.samspel.shell.Link;
import org.samspel.shell.PageContext;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What the agreement calls things that a referral keeps by their names. */
@Component
public class AgreedWords {
    private final Agreements agreements;

    AgreedWords(Agreements agreements) {
        this.agreements = agreements;
    }

    /** The name of where a referral goes, in the reader's language. */
    public String destination(AreaId area, ReferralTerms referral, PageContext page) {
        return version(area, referral)
                .flatMap(version -> version.destination(referral.destination()))
                .map(destination -> name(destination, page))
                .orElse(referral.destination());
    }

    public static String name(Destination destination, PageContext page) {
        return destination.name().in(page.locale());
    }

    /** A clause as a link to its words in the version relied on: § 4.3. */
    public static Link clause(String agreement, int version, String clause) {
        return new Link(AgreementLinks.clause(agreement, version, clause), Cited.clause(clause));
    }

    public Optional<AgreementVersion> version(AreaId area, ReferralTerms referral) {
        return agreements.version(area, referral.agreement(), referral.agreementVersion());
    }

    /**
     * The disclosed facts in words, in the order of the agreement. To those who treat the person it
     * also says which red flags nobody has assessed: silence would read as a no.
     */
    public static List<Definition> facts(
            AgreementVersion version,
            Map<String, String> disclosed,
            boolean consentNeeded,
            PageContext page) {
        var words = new FactWords(page.texts());
        return version.facts().stream()
                .flatMap(fact -> fact(fact, disclosed, consentNeeded, words))
                .toList();
    }

    private static Stream<Definition> fact(
            FactDefinition fact,
            Map<String, String> disclosed,
            boolean consentNeeded,
            FactWords words) {
        var value = disclosed.get(fact.name());
        if (value != null) {
            return Stream.of(
                    Definition.of(
                            words.label(fact), words.value(fact, FactValues.value(fact, value))));
        }
        return fact.isRedFlag() && !consentNeeded
                ? Stream.of(Definition.of(words.label(fact), words.unknown()))
                : Stream.of();
    }
}

package org.samspel.agreement.workshop;

import org.samspel.agreement.AgreementTexts;
import org.samspel.agreement.TextRead;
import org.springframework.stereotype.Component;

import java.util.Optional;

/** What has gone out, read whole. Works inside the caller's transaction. */
@Component
class Rounds {
    private final ConsultationStore store;
    private final AgreementTexts texts;

    Rounds(ConsultationStore store, AgreementTexts texts) {
        this.store = store;
        this.texts = texts;
    }

    /** What went out last, if anything did. */
    Optional<Round> last(Revision revision) {
        for (var number = revision.round(); number > 0; number--) {
            var found = of(revision, number);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** What went out in the revision's present round. */
    Optional<Round> current(Revision revision) {
        return of(revision, revision.round());
    }

    private Optional<Round> of(Revision revision, int number) {
        var key = revision.key();
        var path = key.area().code() + "/" + key.slug() + "/agreement.yaml";
        return store.sent(key, number, path).map(sent -> round(revision, number, sent));
    }

    private Round round(Revision revision, int number, ConsultationStore.Sent sent) {
        return switch (texts.readAsItWas(sent.text())) {
            case TextRead.Whole(var version) ->
                    new Round(
                            revision,
                            sent.text(),
                            version,
                            sent.answersUntil(),
                            sent.at(),
                            store.invited(revision.key(), number),
                            store.answers(revision.key(), number));
            case TextRead.Faulty _ ->
                    throw new IllegalStateException("What went out cannot be read any more");
        };
    }
}

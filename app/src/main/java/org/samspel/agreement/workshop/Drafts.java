package org.samspel.agreement.workshop;

import org.samspel.agreement.AgreementFiles;
import org.samspel.agreement.AgreementTexts;
import org.samspel.agreement.Agreements;
import org.samspel.agreement.TextRead;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;

/** Drafts as they stand, and whether they are whole. Works inside the caller's transaction. */
@Component
class Drafts {
    private final DraftStore store;
    private final Agreements agreements;
    private final AgreementTexts texts;

    Drafts(DraftStore store, Agreements agreements, AgreementTexts texts) {
        this.store = store;
        this.agreements = agreements;
        this.texts = texts;
    }

    Draft of(Revision revision) {
        var key = revision.key();
        var base = agreements.version(key.area(), key.slug(), revision.drawnFrom()).orElseThrow();
        return new Draft(revision, base, store.clauses(key), store.tables(key));
    }

    /**
     * What keeps it from going out: first what its parts say of each other, and when that is well,
     * what reading the whole finds.
     */
    List<DraftFault> faults(Draft draft) {
        var parts = DraftCheck.of(draft, TableTexts.readable(draft.tables()));
        if (!parts.isEmpty()) {
            return parts;
        }
        return switch (texts.read(composed(draft))) {
            case TextRead.Whole _ -> List.of();
            case TextRead.Faulty(var faults) ->
                    faults.stream()
                            .<DraftFault>map(fault -> new DraftFault.Unreadable(fault.message()))
                            .toList();
        };
    }

    /** The draft as the one text that goes out. */
    AgreementFiles composed(Draft draft) {
        var from = draft.revision().about().inForceFrom().orElse(draft.base().inForceFrom());
        return ComposedText.of(draft, base(draft), from);
    }

    private AgreementFiles base(Draft draft) {
        var key = draft.revision().key();
        return Optional.of(draft.revision().drawnFrom())
                .flatMap(number -> texts.of(key.area(), key.slug(), number))
                .orElseThrow();
    }
}

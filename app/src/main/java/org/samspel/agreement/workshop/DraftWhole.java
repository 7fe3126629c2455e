package org.samspel.agreement.workshop;

import org.samspel.agreement.AgreementTexts;
import org.samspel.agreement.TextRead;
import org.springframework.stereotype.Component;

import java.util.List;

/** The agreement that a draft would be with one of its tables changed. */
@Component
class DraftWhole {
    private final Drafts drafts;
    private final AgreementTexts texts;

    DraftWhole(Drafts drafts, AgreementTexts texts) {
        this.drafts = drafts;
        this.texts = texts;
    }

    /** What the agreement as a whole has against the table, in words, each with its line. */
    List<String> misfits(DraftTables.View view, String dmn) {
        var file = "/" + view.text().id() + ".dmn";
        return switch (texts.read(drafts.composed(with(view, dmn)))) {
            case TextRead.Whole _ -> List.of();
            case TextRead.Faulty(var faults) ->
                    faults.stream()
                            .filter(fault -> fault.file().endsWith(file))
                            .map(fault -> fault.line() + ": " + fault.message())
                            .toList();
        };
    }

    private static Draft with(DraftTables.View view, String dmn) {
        var draft = view.draft();
        var tables =
                draft.tables().stream()
                        .map(table -> table.id().equals(view.text().id()) ? table.as(dmn) : table)
                        .toList();
        return new Draft(draft.revision(), draft.base(), draft.clauses(), tables);
    }
}

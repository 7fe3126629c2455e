package org.samspel.agreement.workshop;

import org.samspel.agreement.AgreementVersion;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A draft with all that is written in it.
 *
 * @param base the version that it was drawn from
 * @param clauses by their numbers
 */
public record Draft(
        Revision revision,
        AgreementVersion base,
        List<DraftClause> clauses,
        List<DraftTable> tables) {

    public Optional<DraftClause> clause(UUID id) {
        return clauses.stream().filter(clause -> clause.id().equals(id)).findFirst();
    }

    public Optional<DraftClause> numbered(String number) {
        return clauses.stream().filter(clause -> clause.text().number().equals(number)).findFirst();
    }

    public Optional<DraftTable> table(String id) {
        return tables.stream().filter(table -> table.id().equals(id)).findFirst();
    }
}

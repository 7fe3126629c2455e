package org.samspel.pathway.web;

import org.samspel.agreement.AgreementVersion;
import org.samspel.identity.Accounts;
import org.samspel.kernel.UnitId;
import org.samspel.kernel.UserId;
import org.samspel.organisation.Organisations;
import org.samspel.organisation.Unit;
import org.samspel.pathway.DiagnosisCodes;
import org.samspel.pathway.PathwayLinks;
import org.samspel.pathway.Stated;
import org.samspel.pathway.Statement;
import org.samspel.shell.Link;
import org.samspel.shell.PageContext;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Statements in the reader's language. */
@Component
class StatementWords {
    private final DiagnosisCodes codes;
    private final Accounts accounts;
    private final Organisations organisations;

    StatementWords(DiagnosisCodes codes, Accounts accounts, Organisations organisations) {
        this.codes = codes;
        this.accounts = accounts;
        this.organisations = organisations;
    }

    /**
     * @param mayWithdraw whether the reader may withdraw it
     */
    List<StatementLine> lines(
            PageContext page,
            AgreementVersion agreed,
            Collection<Statement> statements,
            Predicate<Statement> mayWithdraw) {
        var names =
                accounts.displayNames(
                        statements.stream()
                                .flatMap(
                                        one ->
                                                Stream.concat(
                                                        Stream.of(one.by()),
                                                        one.withdrawal().stream()
                                                                .map(Statement.Withdrawal::by)))
                                .distinct()
                                .toList());
        var units =
                organisations.units(
                        page.actor().area(),
                        statements.stream().map(Statement::unit).collect(Collectors.toSet()));
        return statements.stream()
                .map(
                        one ->
                                new StatementLine(
                                        what(page, agreed, one.stated()),
                                        page.date(one.heldOn()),
                                        one.words(),
                                        by(names, units, one),
                                        one.withdrawal().map(it -> withdrawn(page, names, it)),
                                        Optional.of(one)
                                                .filter(Statement::stands)
                                                .filter(mayWithdraw)
                                                .map(it -> withdraw(page, it))))
                .toList();
    }

    /**
     * "R52.2A Långvarig smärta, nociceptiv", "Primär orsak färdigutredd: ja", "A plan is agreed".
     */
    String what(PageContext page, AgreementVersion agreed, Stated stated) {
        return switch (stated) {
            case Stated.Milestone(var fact) -> page.text("pathway.state." + fact.code() + ".title");
            case Stated.Diagnosis(var system, var code) ->
                    codes.of(page.actor().area())
                            .find(system, code)
                            .map(known -> code + " " + known.label().in(page.locale()))
                            .orElse(code);
            case Stated.ByDoctor(var fact, var holds) ->
                    agreed.fact(fact).map(it -> it.label().in(page.locale())).orElse(fact)
                            + ": "
                            + page.text(holds ? "pathway.doctor.yes" : "pathway.doctor.no");
        };
    }

    private static String by(
            Map<UserId, String> names, Map<UnitId, Unit> units, Statement statement) {
        return Stream.of(
                        Optional.ofNullable(names.get(statement.by())),
                        Optional.ofNullable(units.get(statement.unit())).map(Unit::fullName))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }

    private static String withdrawn(
            PageContext page, Map<UserId, String> names, Statement.Withdrawal it) {
        return page.text("pathway.withdrawn", it.at(), names.getOrDefault(it.by(), ""), it.why());
    }

    private static Link withdraw(PageContext page, Statement statement) {
        return new Link(PathwayLinks.withdraw(statement.id()), page.text("pathway.withdraw.way"));
    }
}

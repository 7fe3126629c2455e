package org.samspel.pathway;

import org.samspel.agreement.AgreementVersion;
import org.samspel.agreement.FactDefinition;
import org.samspel.agreement.FactDefinition.FactKind;
import org.samspel.identity.Profession;
import org.samspel.kernel.Role;
import org.samspel.pathway.StatementOutcome.StatementFault;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** What may be stated of a course, by whom. Each fact that only a doctor may state has a clause. */
final class StatementRules {
    static final int WORDS_MAX = 2000;

    private StatementRules() {}

    static Set<StatementFault> faults(
            StateOfCourse wish,
            Course course,
            AgreementVersion agreed,
            DiagnosisList diagnoses,
            LocalDate birth,
            LocalDate today) {
        var faults = EnumSet.noneOf(StatementFault.class);
        day(wish, course, birth, today).ifPresent(faults::add);
        switch (wish.stated()) {
            case Stated.Milestone(var fact) -> {
                if (agreed.course().stages().stream()
                        .noneMatch(stage -> stage.asked().contains(fact))) {
                    faults.add(StatementFault.NOT_ASKED);
                }
            }
            case Stated.Diagnosis(var system, var code) -> {
                if (diagnoses.find(system, code).isEmpty()) {
                    faults.add(StatementFault.UNKNOWN_CODE);
                }
            }
            case Stated.ByDoctor(var fact, var _) -> {
                if (byDoctor(agreed, fact).isEmpty()) {
                    faults.add(StatementFault.NOT_ASKED);
                }
                // What others shall rely on says what has been done.
                if (wish.words().isBlank()) {
                    faults.add(StatementFault.WORDS_MISSING);
                }
            }
        }
        if (wish.words().length() > WORDS_MAX) {
            faults.add(StatementFault.WORDS_TOO_LONG);
        }
        return faults;
    }

    /** A diagnosis may be older than the course; what happened in the course may not. */
    private static Optional<StatementFault> day(
            StateOfCourse wish, Course course, LocalDate birth, LocalDate today) {
        if (wish.heldOn().isAfter(today)) {
            return Optional.of(StatementFault.DAY_IN_FUTURE);
        }
        if (wish.heldOn().isBefore(birth)) {
            return Optional.of(StatementFault.DAY_BEFORE_BIRTH);
        }
        return wish.stated() instanceof Stated.Milestone && wish.heldOn().isBefore(course.onset())
                ? Optional.of(StatementFault.DAY_BEFORE_ONSET)
                : Optional.empty();
    }

    /**
     * Whether somebody may state or withdraw it. What only a doctor may asks for a doctor by
     * training, in an assignment that the agreement names: a role alone makes nobody a doctor.
     *
     * @param training asked only where it matters
     */
    static boolean mayState(
            Role role,
            Supplier<Optional<Profession>> training,
            Stated stated,
            AgreementVersion agreed) {
        return !(stated instanceof Stated.ByDoctor(var fact, var _))
                || byDoctor(agreed, fact)
                        .map(FactKind.DoctorsStatement::statedBy)
                        .map(roles -> roles.contains(role) && isDoctor(training.get()))
                        .orElse(true);
    }

    private static boolean isDoctor(Optional<Profession> training) {
        return training.filter(Profession.DOCTOR::equals).isPresent();
    }

    static Optional<FactKind.DoctorsStatement> byDoctor(AgreementVersion agreed, String fact) {
        return agreed.fact(fact)
                .map(FactDefinition::kind)
                .filter(FactKind.DoctorsStatement.class::isInstance)
                .map(FactKind.DoctorsStatement.class::cast);
    }

    /**
     * What doctors say that still stands, as the tables take it: the latest of each fact. What no
     * doctor has stated is not there, and never reads as no.
     */
    static Map<String, String> known(AgreementVersion agreed, Collection<Statement> statements) {
        var known = new LinkedHashMap<String, String>();
        statements.stream()
                .filter(Statement::stands)
                .sorted(Comparator.comparing(Statement::statedAt))
                .forEach(
                        statement -> {
                            if (statement.stated() instanceof Stated.ByDoctor(var fact, var holds)
                                    && byDoctor(agreed, fact).isPresent()) {
                                known.put(fact, Boolean.toString(holds));
                            }
                        });
        return known;
    }
}

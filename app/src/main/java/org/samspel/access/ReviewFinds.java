package org.samspel.access;

import org.samspel.access.law.ReviewSettings;
import org.samspel.identity.Account;
import org.samspel.identity.Accounts;
import org.samspel.kernel.Actor;
import org.samspel.kernel.PersonId;
import org.samspel.person.Person;
import org.samspel.person.Persons;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Goes through the log for each kind of check. Names are compared, and not shown: an account has no
 * number of the person behind it, so who is a colleague or a relative can only be guessed from
 * them.
 */
@Component
class ReviewFinds {
    private final ReviewersLog log;
    private final Persons persons;
    private final Accounts accounts;

    ReviewFinds(ReviewersLog log, Persons persons, Accounts accounts) {
        this.log = log;
        this.persons = persons;
        this.accounts = accounts;
    }

    /**
     * @param seed draws the sample
     */
    List<Find> of(
            Actor reviewer, ReviewKind kind, LogPeriod period, UUID seed, ReviewSettings settings) {
        return switch (kind) {
            case SAMPLE ->
                    log.sample(reviewer, period, seed, settings.sampleLines()).stream()
                            .map(Find::of)
                            .toList();
            case MANY_PERSONS ->
                    finds(
                            log.ofMany(
                                    reviewer,
                                    period,
                                    settings.manyPersons(),
                                    settings.manyWithin()));
            case COLLEAGUES -> byNames(reviewer, period, Names::ofColleague);
            case SAME_NAME -> byNames(reviewer, period, Names::ofOwnFamily);
            case RELATIVES ->
                    finds(
                            log.ofRelatives(
                                    reviewer,
                                    period,
                                    users(reviewer)
                                            .collect(
                                                    Collectors.toMap(
                                                            ReviewFinds::inLog,
                                                            Account::displayName))));
            case EMERGENCY, MESSAGE -> List.of();
        };
    }

    private static List<Find> finds(List<Looks> looks) {
        return looks.stream().map(Find::of).toList();
    }

    /** The area’s users who are not there as the persons themselves. */
    private Stream<Account> users(Actor reviewer) {
        return accounts.all().stream()
                .filter(one -> one.area().equals(reviewer.area()) && one.person().isEmpty());
    }

    private static String inLog(Account user) {
        return "user:" + user.id();
    }

    private interface Suspicion {
        boolean holds(Names names, Account user, Person person);
    }

    private List<Find> byNames(Actor reviewer, LogPeriod period, Suspicion suspicion) {
        var users = users(reviewer).toList();
        var names = new Names(users);
        var known = users.stream().collect(Collectors.toMap(ReviewFinds::inLog, user -> user));
        var called = users.stream().map(Account::displayName).distinct().toList();
        var looks = log.atNamesakes(reviewer, period, called);
        var people = people(reviewer, looks);
        return looks.stream()
                .filter(
                        one ->
                                one.person()
                                        .map(people::get)
                                        .filter(
                                                person ->
                                                        known.containsKey(one.actor())
                                                                && suspicion.holds(
                                                                        names,
                                                                        known.get(one.actor()),
                                                                        person))
                                        .isPresent())
                .map(Find::of)
                .toList();
    }

    private Map<PersonId, Person> people(Actor reviewer, Collection<Looks> looks) {
        return persons.findAll(
                reviewer, looks.stream().flatMap(one -> one.person().stream()).distinct().toList());
    }

    /** The names of an area’s users. */
    private record Names(List<Account> users) {
        boolean ofColleague(Account user, Person person) {
            return users.stream()
                    .filter(other -> !other.id().equals(user.id()))
                    .filter(other -> other.unit().equals(user.unit()))
                    .anyMatch(other -> other.displayName().equalsIgnoreCase(person.name()));
        }

        boolean ofOwnFamily(Account user, Person person) {
            return user.displayName()
                    .toLowerCase(Locale.ROOT)
                    .endsWith(" " + person.familyName().toLowerCase(Locale.ROOT));
        }
    }
}

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
                    log
                            .ofMany(reviewer, period, settings.manyPersons(), settings.manyWithin())
                            .stream()
                            .map(Find::of)
                            .toList();
            case COLLEAGUES -> byNames(reviewer, period, Names::ofColleague);
            case SAME_NAME -> byNames(reviewer, period, Names::ofOwnFamily);
            case EMERGENCY, MESSAGE -> List.of();
        };
    }

    private interface Suspicion {
        boolean holds(Names names, Account user, Person person);
    }

    private List<Find> byNames(Actor reviewer, LogPeriod period, Suspicion suspicion) {
        var looks = log.byPerson(reviewer, period);
        var users =
                accounts.all().stream().filter(of -> of.area().equals(reviewer.area())).toList();
        var names = new Names(users);
        var known =
                users.stream().collect(Collectors.toMap(user -> "user:" + user.id(), user -> user));
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
                    .filter(other -> !other.id().equals(user.id()) && other.person().isEmpty())
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

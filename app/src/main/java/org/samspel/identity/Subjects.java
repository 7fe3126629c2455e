package org.samspel.identity;

import org.samspel.content.LanguageTexts;
import org.samspel.kernel.Ids;
import org.samspel.kernel.Role;
import org.samspel.kernel.UserId;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The accounts of those who come by an identity provider: one for each assignment. */
@Component
public class Subjects {
    private final AccountStore accounts;
    private final SubjectStore store;
    private final Ids ids;

    Subjects(AccountStore accounts, SubjectStore store, Ids ids) {
        this.accounts = accounts;
        this.store = store;
        this.ids = ids;
    }

    /**
     * Someone who signs in.
     *
     * @param username of an account of the content files that is theirs, where the provider says
     */
    public record Newcomer(Subject subject, String displayName, Optional<String> username) {
        @Override
        public String toString() {
            return "a newcomer";
        }
    }

    /** The id of a subject here, the same at each sign-in. */
    public UUID user(Subject subject) {
        return store.idOf(subject, ids.next());
    }

    /** The id of a subject that has signed in here before. */
    public Optional<UUID> known(Subject subject) {
        return store.find(subject);
    }

    /**
     * The accounts that someone may use today. An assignment that the provider no longer names is
     * not among them, whatever was used before.
     *
     * @param maySetUp whether an assignment that is new here gets an account
     */
    public List<Account> offered(
            Newcomer newcomer, List<ClaimedAssignment> claimed, boolean maySetUp) {
        var user = user(newcomer.subject());
        newcomer.username()
                .flatMap(accounts::named)
                .filter(account -> holds(account, claimed))
                .ifPresent(account -> store.link(account.id(), user));
        if (maySetUp) {
            claimed.forEach(assignment -> setUp(newcomer, user, assignment));
        }
        return accounts.ofSubject(user).stream()
                .filter(account -> holds(account, claimed))
                .toList();
    }

    /** A person's own account rests on no assignment. */
    private static boolean holds(Account account, List<ClaimedAssignment> claimed) {
        return account.role() == Role.PERSON
                || claimed.stream().anyMatch(assignment -> assignment.isThatOf(account));
    }

    /** Whom the provider names otherwise than last time is called so from now on. */
    private void setUp(Newcomer newcomer, UUID user, ClaimedAssignment assignment) {
        var known = accounts.ofSubject(user).stream().filter(assignment::isThatOf).findFirst();
        if (known.filter(Subjects::isOfContentFiles).isPresent()) {
            return;
        }
        var id = known.map(account -> account.id().value()).orElseGet(ids::next);
        accounts.upsert(
                id,
                new Account(
                        new UserId(id),
                        assignment.area(),
                        id.toString(),
                        newcomer.displayName(),
                        assignment.role(),
                        Optional.of(assignment.unit().id()),
                        Optional.empty(),
                        assignment.profession(),
                        title(assignment)));
        store.link(new UserId(id), user);
    }

    private static boolean isOfContentFiles(Account account) {
        return !account.username().equals(account.id().value().toString());
    }

    /** The provider has no title in three languages; the unit's name says where it is. */
    private static LanguageTexts title(ClaimedAssignment assignment) {
        var name = assignment.unit().name();
        return new LanguageTexts(Map.of("sv", name, "da", name, "en", name));
    }
}

package org.samspel.person;

import org.samspel.kernel.PersonId;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * The persons that a transaction has read: each of its steps asks for the same one. Whoever changes
 * a person reads it afresh, and all who ask later in the transaction get that.
 */
final class PersonsRead implements TransactionSynchronization {
    private final Map<PersonId, Person> known = new HashMap<>();

    private PersonsRead() {}

    /** Those of the caller’s transaction; none outside of one. */
    static PersonsRead here() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            return new PersonsRead();
        }
        for (var one : TransactionSynchronizationManager.getSynchronizations()) {
            if (one instanceof PersonsRead read) {
                return read;
            }
        }
        var read = new PersonsRead();
        TransactionSynchronizationManager.registerSynchronization(read);
        return read;
    }

    /** Them and all others that are known; whoever is not there is asked for again next time. */
    Map<PersonId, Person> all(
            Collection<PersonId> wanted,
            Function<Collection<PersonId>, Map<PersonId, Person>> reading) {
        var unread = wanted.stream().filter(id -> !known.containsKey(id)).distinct().toList();
        if (!unread.isEmpty()) {
            known.putAll(reading.apply(unread));
        }
        return Collections.unmodifiableMap(known);
    }

    Map<PersonId, Person> afresh(Map<PersonId, Person> read) {
        known.putAll(read);
        return read;
    }
}

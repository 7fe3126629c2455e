package org.samspel.kernel;

import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * While a page is shown, what one room has read no other reads again: many parts of a page ask for
 * the same person. It holds only while something is shown and nothing changed, for one reader;
 * otherwise each question is read anew.
 */
public final class ReadOnce {
    private static final ScopedValue<Map<Object, Object>> KNOWN = ScopedValue.newInstance();

    private ReadOnce() {}

    /** Does work that shows something to one reader and changes nothing that it reads. */
    public static <T extends @Nullable Object, X extends Throwable> T whileShowing(
            ScopedValue.CallableOp<T, X> work) throws X {
        return ScopedValue.where(KNOWN, new HashMap<>()).call(work);
    }

    /**
     * The answer to a question, read the first time.
     *
     * @param question what is asked and of whom; of types that are equal when they mean the same
     */
    @SuppressWarnings("unchecked") // Whoever asks the same question waits for the same answer.
    public static <T> T once(Object question, Supplier<T> reading) {
        if (!KNOWN.isBound()) {
            return reading.get();
        }
        var known = KNOWN.get().get(question);
        if (known == null) {
            known = reading.get();
            KNOWN.get().put(question, known);
        }
        return (T) known;
    }

    /**
     * The wanted ones of a kind by their ids, reading those that are not known yet; what is not
     * there is missing, and not looked for again.
     *
     * @param reading may bring others along, which are known from then on
     */
    public static <K, V> Map<K, V> all(
            Class<V> kind, Collection<K> wanted, Function<Collection<K>, Map<K, V>> reading) {
        Map<K, V> known = KNOWN.isBound() ? once(kind, HashMap::new) : new HashMap<>();
        Set<K> asked =
                KNOWN.isBound() ? once(List.of(ReadOnce.class, kind), HashSet::new) : Set.of();
        var unread =
                wanted.stream()
                        .filter(id -> !known.containsKey(id) && !asked.contains(id))
                        .distinct()
                        .toList();
        if (!unread.isEmpty()) {
            known.putAll(reading.apply(unread));
            if (KNOWN.isBound()) {
                asked.addAll(unread);
            }
        }
        var found = new HashMap<K, V>();
        for (var id : wanted) {
            var one = known.get(id);
            if (one != null) {
                found.put(id, one);
            }
        }
        return found;
    }

    /** What is known already, without reading. */
    public static <K, V> Optional<V> known(Class<V> kind, K id) {
        if (!KNOWN.isBound()) {
            return Optional.empty();
        }
        Map<K, V> known = once(kind, HashMap::new);
        return Optional.ofNullable(known.get(id));
    }

    /** What another question has brought along is known from now on. */
    public static <K, V> List<V> learned(Class<V> kind, List<V> read, Function<V, K> id) {
        if (KNOWN.isBound()) {
            Map<K, V> known = once(kind, HashMap::new);
            read.forEach(one -> known.put(id.apply(one), one));
        }
        return read;
    }
}

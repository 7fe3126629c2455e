package org.samspel.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Sets of ids and of words, as columns of arrays. */
final class SqlArrays {
    private SqlArrays() {}

    static <T> UUID[] uuids(Collection<T> ids, Function<T, UUID> value) {
        return ids.stream().map(value).sorted().toArray(UUID[]::new);
    }

    static <T> Set<T> uuids(ResultSet row, String column, Function<UUID, T> id)
            throws SQLException {
        return Arrays.stream((UUID[]) row.getArray(column).getArray())
                .map(id)
                .collect(Collectors.toUnmodifiableSet());
    }

    static <E extends Enum<E>> String[] names(Collection<E> words) {
        return words.stream().map(Enum::name).sorted().toArray(String[]::new);
    }

    static <E extends Enum<E>> Set<E> names(ResultSet row, String column, Class<E> type)
            throws SQLException {
        return Arrays.stream((String[]) row.getArray(column).getArray())
                .map(word -> Enum.valueOf(type, word))
                .collect(Collectors.toUnmodifiableSet());
    }
}

package org.samspel.person;

import org.samspel.kernel.AreaId;
import org.samspel.kernel.RowFilter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Finds persons by the beginnings of their names, in the order of an alphabet. Nothing beyond what
 * the reader's filter lets through is counted or shown.
 */
@Component
class PersonSearch {
    private static final String BETWEEN_PARTS = "[\\s'’.-]+";

    private static final String KEPT =
            " from (select id as person_id, * from person.person where replaced_by is null) p";

    private final JdbcClient jdbc;

    PersonSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All that the filter lets through. */
    PersonPage all(AreaId area, RowFilter visible, Locale alphabet, int page, int pageSize) {
        var total =
                jdbc.sql("select count(*)" + KEPT + " where " + visible.predicate())
                        .params(visible.parameters())
                        .query(Integer.class)
                        .single();
        // The order's index begins with the area; told so, PostgreSQL walks along it.
        var persons =
                jdbc.sql(
                                shown(
                                        "select p.id, 0 as total",
                                        visible.predicate() + " and p.area = :area",
                                        order(alphabet)))
                        .params(visible.parameters())
                        .param("area", area.code())
                        .param("size", pageSize)
                        .param("skip", (page - 1) * pageSize)
                        .query(PersonRow::person)
                        .list();
        return new PersonPage(persons, total);
    }

    /** Those among them with the number, or with parts of their names that begin so. */
    PersonPage matching(
            String typed,
            Optional<Identifier> number,
            RowFilter visible,
            Locale alphabet,
            int page,
            int pageSize) {
        var parameters = new HashMap<String, Object>(visible.parameters());
        var matches =
                number.map(it -> byNumber(it, parameters))
                        .orElseGet(() -> byName(typed, parameters));
        record Found(Person person, int total) {}
        var found =
                jdbc.sql(
                                shown(
                                        "select p.id, count(*) over () as total",
                                        visible.predicate() + matches,
                                        order(alphabet)))
                        .params(parameters)
                        .param("size", pageSize)
                        .param("skip", (page - 1) * pageSize)
                        .query((row, n) -> new Found(PersonRow.person(row, n), row.getInt("total")))
                        .list();
        return new PersonPage(
                found.stream().map(Found::person).toList(),
                found.isEmpty() ? 0 : found.getFirst().total());
    }

    /** One page of the persons that are found, with what belongs to each of them alone. */
    private static String shown(String found, String conditions, String order) {
        return """
        select %s, f.total from (%s %s where %s %s limit :size offset :skip) f
        join person.person p on p.id = f.id %s %s
        """
                .formatted(
                        PersonRow.COLUMNS, found, KEPT, conditions, order, PersonRow.NEEDS, order);
    }

    /** Every number finds its person, also those of records that another one has replaced. */
    private static String byNumber(Identifier number, Map<String, Object> parameters) {
        parameters.put("system", number.system());
        parameters.put("value", number.value());
        return """
         and p.id in (select coalesce(r.replaced_by, r.id) from person.person r
            join person.identifier i on i.person_id = r.id
            where i.system = :system and i.value = :value)
        """;
    }

    private static String byName(String typed, Map<String, Object> parameters) {
        var conditions = new StringBuilder();
        for (var word : words(typed)) {
            var name = "word" + parameters.size();
            parameters.put(name, word);
            conditions.append(
                    """
                     and p.id in (select part.person_id from person.name_part part
                         where part.word >= person.folded(:%1$s)
                           and part.word < person.folded(:%1$s) || chr(1114111))
                    """
                            .formatted(name));
        }
        return conditions.toString();
    }

    private static List<String> words(String typed) {
        return Arrays.stream(typed.split(BETWEEN_PARTS)).filter(word -> !word.isEmpty()).toList();
    }

    private static String order(Locale alphabet) {
        var collation =
                switch (alphabet.getLanguage()) {
                    case "sv" -> "sv-x-icu";
                    case "da" -> "da-x-icu";
                    default -> "und-x-icu";
                };
        return " order by p.family_name collate \"%1$s\", p.given_name collate \"%1$s\", p.id"
                .formatted(collation);
    }
}

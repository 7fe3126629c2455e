package org.samspel.person;

import org.samspel.kernel.AreaId;
import org.samspel.kernel.RowFilter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Finds persons by the beginnings of their names, in the order of an alphabet. Nothing beyond what
 * the reader's filter lets through is counted or shown. The area is named beside the rows' own
 * check of it, so that PostgreSQL compares with a constant.
 */
@Component
class PersonSearch {
    private static final String BETWEEN_PARTS = "[\\s'’.-]+";

    private static final String KEPT =
            " from (select id as person_id, * from person.person where replaced_by is null) p";

    /** As far as a search is paged through; who looks for somebody types more of the name. */
    private static final int FOUND_MAX = 500;

    private final JdbcClient jdbc;

    PersonSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All that the filter lets through. */
    PersonPage all(AreaId area, RowFilter visible, Locale alphabet, int page, int pageSize) {
        var total =
                jdbc.sql(visible.persons().map(PersonSearch::counted).orElse(counted(visible)))
                        .params(visible.parameters())
                        .param("area", area.code())
                        .query(Integer.class)
                        .single();
        var persons =
                jdbc.sql(
                                shown(
                                        "select p.id, 0 as total",
                                        " p.area = :area and " + visible.predicate(),
                                        order(alphabet)))
                        .params(visible.parameters())
                        .param("area", area.code())
                        .param("size", pageSize)
                        .param("skip", (page - 1) * pageSize)
                        .query(PersonRow::person)
                        .list();
        return new PersonPage(persons, total);
    }

    private static String counted(RowFilter visible) {
        return "select count(*)" + KEPT + " where p.area = :area and " + visible.predicate();
    }

    /** The same from the persons that the filter selects, without a look at every person's row. */
    private static String counted(String persons) {
        return """
        select count(distinct v.person_id) from (%s) v
        where v.person_id not in (select r.id from person.person r
            where r.area = :area and r.replaced_by is not null)
        """
                .formatted(persons);
    }

    /** The one among them with the number, or those whose names have parts that begin so. */
    PersonPage matching(
            AreaId area,
            String typed,
            Optional<Identifier> number,
            RowFilter visible,
            Locale alphabet,
            int page,
            int pageSize) {
        var words = words(typed);
        if (number.isEmpty() && words.isEmpty()) {
            return all(area, visible, alphabet, page, pageSize);
        }
        var parameters = new HashMap<String, Object>(visible.parameters());
        parameters.put("area", area.code());
        parameters.put("size", pageSize);
        parameters.put("skip", (page - 1) * pageSize);
        var statement =
                number.map(
                                it ->
                                        shown(
                                                "select p.id, count(*) over () as total",
                                                " p.area = :area and "
                                                        + visible.predicate()
                                                        + byNumber(it, parameters),
                                                order(alphabet)))
                        .orElseGet(() -> byName(words, visible, order(alphabet), parameters));
        record Found(Person person, int total) {}
        var found =
                jdbc.sql(statement)
                        .params(parameters)
                        .query((row, n) -> new Found(PersonRow.person(row, n), row.getInt("total")))
                        .list();
        var total = found.isEmpty() ? 0 : found.getFirst().total();
        return new PersonPage(
                found.stream().map(Found::person).toList(),
                Math.min(total, FOUND_MAX),
                total > FOUND_MAX);
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
         and p.id in (select r.kept from person.person r
            join person.identifier i on i.person_id = r.id
            where i.system = :system and i.value = :value)
        """;
    }

    /**
     * Few are put in order; of many, the order of all persons is followed until a page is full,
     * since putting thousands in an alphabet's order takes longest.
     */
    private static String byName(
            List<String> words, RowFilter visible, String order, Map<String, Object> parameters) {
        parameters.put("found_max", FOUND_MAX);
        return """
        with named as materialized (%1$s), found as materialized (
          select person_id from named where %2$s limit :found_max + 1
        ), number as materialized (select count(*)::int as total from found)
        select %3$s, (select total from number) as total from (
          (select p.id from person.person p
            where (select total from number) <= :found_max and p.id = any (array(select person_id from found))
            %4$s limit :size offset :skip)
          union all
          (select p.id %5$s
            where (select total from number) > :found_max and p.area = :area
              and case when p.id in (select person_id from named) then %6$s end
            %4$s limit greatest(0, least(:size, :found_max - :skip)) offset :skip)
        ) f join person.person p on p.id = f.id %7$s %4$s
        """
                .formatted(
                        named(words, parameters),
                        visible.each("named"),
                        PersonRow.COLUMNS,
                        order,
                        KEPT,
                        visible.each("p"),
                        PersonRow.NEEDS);
    }

    /** Everybody with such a name, of whom the reader may see some. */
    private static String named(List<String> words, Map<String, Object> parameters) {
        var parts = new ArrayList<String>();
        for (var word : words) {
            var name = "word" + parameters.size();
            parameters.put(name, word);
            parts.add(
                    """
                    select distinct part.person_id from person.name_part part
                    where part.area = :area and part.word >= person.folded(:%1$s)
                      and part.word < person.folded(:%1$s) || chr(1114111)
                    """
                            .formatted(name));
        }
        return String.join(" intersect ", parts);
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

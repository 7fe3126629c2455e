package org.samspel.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samspel.InTheHouse;
import org.samspel.identity.Accounts;
import org.samspel.kernel.Actor;
import org.samspel.kernel.PersonId;
import org.samspel.kernel.RowFilter;
import org.samspel.kernel.TransactionDoor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A name that hundreds have: shown in order, as far as it is paged through, and only whom one may
 * see.
 */
@InTheHouse
class PersonSearchOfManyTest {
    private static final int PERSONS = 1_300;
    private static final int PAGE_SIZE = 25;

    /** Every second one. */
    private static final RowFilter HALF = among("municipality_code = '9997'");

    private static final RowFilter EIGHTH = among("municipality_code = '9997' and version = 7");

    @Autowired private PersonSearch search;
    @Autowired private Accounts accounts;
    @Autowired private TransactionDoor door;
    @Autowired private JdbcClient jdbc;
    private Actor.Staff gp;

    private static RowFilter among(String condition) {
        return RowFilter.among(
                "select id as person_id from person.person where " + condition, Map.of());
    }

    @BeforeEach
    void manyOfOneName() {
        gp = accounts.staff("gp.nj");
        door.enter(
                gp,
                () ->
                        jdbc.sql(
                                        """
                                        insert into person.person (id, area, version, owner_provider, owner_unit,
                                            given_name, family_name, birth_date, municipality_code, gp_unit)
                                        select overlay(md5('many' || n) placing '7' from 13)::uuid, :area,
                                            case n % 8 when 0 then 7 else 1 end, :party, :unit,
                                            'Prøve' || chr(97 + n % 23), 'Mangfold' || chr(97 + n % 19) || 'sen',
                                            date '1950-01-01' + n, case n % 2 when 0 then '9997' else '9996' end, :unit
                                        from generate_series(1, :persons) n
                                        on conflict do nothing
                                        """)
                                .param("area", gp.area().code())
                                .param("party", gp.party().value())
                                .param("unit", gp.unit().value())
                                .param("persons", PERSONS)
                                .update());
    }

    private PersonPage page(RowFilter visible, int number) {
        return door.enter(
                gp,
                () ->
                        search.matching(
                                gp.area(),
                                "mangfold prøve",
                                Optional.empty(),
                                visible,
                                Locale.of("da"),
                                number,
                                PAGE_SIZE));
    }

    private List<Person> pages(RowFilter visible, int last) {
        var all = new ArrayList<Person>();
        for (var number = 1; number <= last; number++) {
            all.addAll(page(visible, number).persons());
        }
        return all;
    }

    /** The same list in the order of the database, without a search. */
    private List<PersonId> inOrder(RowFilter visible) {
        return door
                .enter(gp, () -> search.all(gp.area(), visible, Locale.of("da"), 1, PERSONS))
                .persons()
                .stream()
                .map(Person::id)
                .toList();
    }

    private static List<PersonId> ids(Collection<Person> persons) {
        return persons.stream().map(Person::id).toList();
    }

    @Test
    void ofMoreThanFiveHundredTheFirstFiveHundredAreShownAndItIsSaid() {
        var first = page(HALF, 1);

        assertThat(first.more()).isTrue();
        assertThat(first.total()).isEqualTo(500);
        assertThat(ids(pages(HALF, 21))).isEqualTo(inOrder(HALF).subList(0, 500));
    }

    @Test
    void fewerAreCountedAndShownToTheLast() {
        var some = page(EIGHTH, 1);

        assertThat(some.more()).isFalse();
        assertThat(some.total()).isEqualTo(PERSONS / 8);
        assertThat(ids(pages(EIGHTH, 7))).isEqualTo(inOrder(EIGHTH));
    }
}

package org.samspel.visit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samspel.demo.DemoProgress;
import org.samspel.identity.Account;
import org.samspel.identity.Accounts;
import org.samspel.kernel.Actor;
import org.samspel.person.Identifier;
import org.samspel.person.Persons;
import org.samspel.person.RegisterPerson;
import org.samspel.shell.Bundles;
import org.samspel.storage.Database;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Tries to learn of persons whom the user may not see, by what is answered and by what answering
 * takes. Times are told by the statements that were sent: where they are the same ones, in the same
 * order, a stopwatch learns nothing that the answer does not say.
 */
@ToldDemo
class InferenceTest {
    private static final String STRANGER = "private.nj";
    private static final int ADDRESSES_MIN = 2;
    private static final int ADDRESSES_MAX = 6;

    /** A family name that nobody has but those whom a test registers. */
    private static final String NAME = "Ångbåtsprøve";

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern TOKEN =
            Pattern.compile("(name=\"_?csrf\" (?:value|content)=\")[^\"]+");

    @LocalServerPort private int port;
    @Autowired private Accounts accounts;
    @Autowired private Persons persons;
    @Autowired private DemoProgress progress;
    @Autowired private Bundles bundles;
    @Autowired private Database database;

    private final Routes routes = Routes.agreed();
    private Caller stranger = new Caller(0);

    @BeforeEach
    void await() throws InterruptedException {
        DemoUsers.awaitTold(progress, bundles);
        stranger = Caller.signedIn(port, STRANGER);
    }

    /** Whoever may open neither is answered the same, at the same cost: never a 403 for one. */
    @Test
    void whatIsHiddenIsAsAbsentAsWhatIsNotThere() {
        var alike = new ArrayList<String>();
        var differing = new TreeSet<String>();
        for (var address : addressesOfOthers()) {
            var hidden = stranger.get(address);
            if (hidden.status() != 404) {
                continue;
            }
            var absent =
                    stranger.get(ID.matcher(address).replaceFirst(UUID.randomUUID().toString()));
            var route = routes.of("GET", address).orElseThrow().path();
            alike.add(route);
            if (!told(hidden).equals(told(absent))) {
                differing.add(route + " answers " + hidden.status() + " and " + absent.status());
            }
            if (!asked(hidden).equals(asked(absent))) {
                differing.add(route + " asks the database " + difference(hidden, absent));
            }
        }
        assertThat(differing).isEmpty();
        assertThat(alike)
                .contains("/people/{id}", "/courses/{id}", "/referrals/{id}", "/assessments/{id}");
    }

    /** Of persons, courses, referrals and so on, that others of the area can open. */
    private Set<String> addressesOfOthers() {
        var all = new TreeSet<String>();
        for (var user : List.of("gp.nj", "municipality.nj", "hospital.nj")) {
            var role = accounts.named(user).map(Account::role).orElseThrow();
            new Crawl(routes, Caller.signedIn(port, user), role, ADDRESSES_MIN, ADDRESSES_MAX)
                    .from("/")
                    .met()
                    .values()
                    .forEach(
                            answers ->
                                    answers.stream()
                                            .map(Answer::address)
                                            .filter(address -> ID.matcher(address).find())
                                            .forEach(all::add));
        }
        return all;
    }

    /** Some persons have several records, and are asked about with as many parameters. */
    private static List<String> asked(Answer answer) {
        return answer.cost().pageStatements().stream()
                .map(sql -> sql.replaceAll("\\((\\?, )+\\?\\)", "(?)"))
                .toList();
    }

    private static String difference(Answer hidden, Answer absent) {
        return hidden.cost().ofPage() + " times and " + absent.cost().ofPage();
    }

    /** What is on the page, but for its token and the ids that were asked for. */
    private static List<Object> told(Answer answer) {
        var body = TOKEN.matcher(answer.body()).replaceAll("$1");
        return List.of(answer.status(), answer.type(), ID.matcher(body).replaceAll("ID"));
    }

    @Test
    void aSearchForSomebodyHiddenFindsAndCostsWhatOneForNobodyDoes() {
        hide("Aase");
        var page = stranger.get("/people");
        var hidden = stranger.post("/people/search", page, Map.of("query", "Aase " + NAME));
        var absent = stranger.post("/people/search", page, Map.of("query", "Aase Ingensteds"));

        assertThat(told(hidden).toString().replace(NAME, "NAME"))
                .isEqualTo(told(absent).toString().replace("Ingensteds", "NAME"));
        assertThat(asked(hidden)).isEqualTo(asked(absent));
    }

    /** The hidden would stand first and last, and on a page of their own. */
    @Test
    void listsTheirTotalsAndTheirOrderDoNotChangeWithTheHidden() {
        var addresses =
                List.of("/people", "/people?page=2", "/people?page=999", "/", "/worklist/week");
        var before = addresses.stream().map(stranger::get).map(InferenceTest::told).toList();
        for (var n = 0; n < 60; n++) {
            hide(n % 2 == 0 ? "Aaa" : "Ååå");
        }
        var after = addresses.stream().map(stranger::get).map(InferenceTest::told).toList();

        assertThat(after).isEqualTo(before);
    }

    @Test
    void noFieldSuggestsWhatOthersHaveTyped() {
        for (var address : List.of("/people", "/", "/open-referrals")) {
            assertThat(stranger.get(address).body()).doesNotContain("<datalist", " list=\"");
        }
        assertThat(routes.shown())
                .noneMatch(route -> route.path().matches(".*(suggest|complete).*"));
    }

    @Test
    void aLineOfSomebodyElsesLogIsAsAbsentAsNone() {
        var self = Caller.signedIn(port, "person.nj");
        var others =
                log().sql(
                                "select max(id) from looks.line where area = 'sk' and person_id is"
                                        + " not null")
                        .query(Long.class)
                        .single();
        var hidden = self.get("/my/access/lines/" + others);
        var absent = self.get("/my/access/lines/" + Long.MAX_VALUE);

        assertThat(hidden.status()).isEqualTo(404);
        assertThat(told(hidden).toString().replace(String.valueOf(others), "LINE"))
                .isEqualTo(told(absent).toString().replace(String.valueOf(Long.MAX_VALUE), "LINE"));
        assertThat(asked(hidden)).isEqualTo(asked(absent));
    }

    /** An exact number does tell whether somebody has it; that it was tried is known each time. */
    @Test
    void anExactNumberLeavesALineWhetherSomebodyHasItOrNot() {
        var number = "6101701271";
        var page = stranger.get("/people");
        var before = searches();
        assertThat(stranger.post("/people/search", page, Map.of("query", number)).status())
                .isEqualTo(200);
        assertThat(searches() - before).as("nobody has it").isEqualTo(1);

        var gp = staff("gp.nj");
        persons.register(
                gp,
                new RegisterPerson(
                        new Identifier("urn:oid:1.2.208.176.1.2", number),
                        "Anders",
                        NAME,
                        LocalDate.of(1970, 1, 1),
                        "0851",
                        gp.unit()));
        assertThat(stranger.post("/people/search", page, Map.of("query", number)).status())
                .isEqualTo(200);
        assertThat(searches() - before).as("somebody has it").isEqualTo(2);
    }

    private long searches() {
        return log().sql("select count(*) from looks.line where action = 'SEARCH' and actor = ?")
                .param(staff(STRANGER).auditName())
                .query(Long.class)
                .single();
    }

    private JdbcClient log() {
        var owner = database.owner();
        return JdbcClient.create(
                new DriverManagerDataSource(database.url(), owner.username(), owner.password()));
    }

    /** Somebody of the area with whom no unit has anything to do. */
    private void hide(String givenName) {
        var gp = staff("gp.nj");
        persons.register(
                gp,
                new RegisterPerson(
                        new Identifier("urn:inference", UUID.randomUUID().toString()),
                        givenName,
                        NAME,
                        LocalDate.of(1970, 1, 1),
                        "0851",
                        gp.unit()));
    }

    private Actor.Staff staff(String user) {
        return (Actor.Staff) accounts.named(user).flatMap(accounts::actor).orElseThrow();
    }
}

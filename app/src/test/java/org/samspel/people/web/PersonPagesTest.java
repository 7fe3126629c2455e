package org.samspel.people.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samspel.access.AccessLog;
import org.samspel.access.Action;
import org.samspel.identity.Accounts;
import org.samspel.identity.web.SignedInAs;
import org.samspel.kernel.Actor;
import org.samspel.kernel.PersonId;
import org.samspel.people.Meetings;
import org.samspel.people.Met;
import org.samspel.people.NewPerson;
import org.samspel.person.CprNumber;
import org.samspel.person.FactSource;
import org.samspel.person.PersonStatuses;
import org.samspel.person.Persons;
import org.samspel.person.Protection;
import org.samspel.person.Relatives;
import org.samspel.person.StatusChange;
import org.samspel.questionnaire.AtAPractice;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** The pages about a person: asked once, changed with care, hidden where that is decided. */
@SpringBootTest
@Import(AtAPractice.class)
@ActiveProfiles("demo")
class PersonPagesTest {
    private static final AtomicInteger SERIAL = new AtomicInteger(100);
    private static final LocalDate BORN = LocalDate.of(1968, 8, 2);

    @Autowired private WebApplicationContext context;
    @Autowired private Accounts accounts;
    @Autowired private Meetings meetings;
    @Autowired private Persons persons;
    @Autowired private PersonStatuses statuses;
    @Autowired private Relatives relatives;
    @Autowired private AccessLog log;
    private MockMvc browser = MockMvcBuilders.standaloneSetup().build();
    private Actor.Staff gp;
    private String number = "";
    private PersonId person = new PersonId(UUID.randomUUID());
    private String family = "";
    private String at = "";
    private String user = "gp.nj";

    @BeforeEach
    void aPersonOfThePractice() {
        browser = MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build();
        gp = accounts.staff("gp.nj");
        number = CprNumber.synthetic(BORN, SERIAL.incrementAndGet());
        family = "Beskyttesen" + Character.toString('a' + SERIAL.get() % 26) + "vik";
        var met = meetings.register(gp, new NewPerson(number, "Máret", family, "0851", gp.unit()));
        person = ((Met.Known) met).person();
        at = "/people/" + person;
    }

    private ResultActions show(String path) throws Exception {
        return browser.perform(get(path).with(SignedInAs.user(accounts, user)));
    }

    private ResultActions send(String path, Map<String, String> fields) throws Exception {
        var request = post(path).with(SignedInAs.user(accounts, user)).with(csrf());
        fields.forEach(request::param);
        return browser.perform(request);
    }

    private void become(StatusChange change) {
        var version = persons.find(gp, person).orElseThrow().version();
        statuses.record(gp, person, version, change, FactSource.POPULATION_REGISTER);
    }

    private void protect() {
        become(
                new StatusChange.IdentityProtected(
                        LocalDate.of(2026, 1, 1), Protection.NAVNE_OG_ADRESSEBESKYTTELSE));
    }

    @Test
    void needsAreAskedOnceAndStandInTheHead() throws Exception {
        send(
                        at + "/needs",
                        Map.of(
                                "version", "0",
                                "language", "so",
                                "interpreter", "yes",
                                "HARD_OF_HEARING", "yes"))
                .andExpect(status().isSeeOther());

        show(at).andExpect(content().string(containsString("tolk: somali")))
                .andExpect(content().string(containsString("nedsat hørelse")));
        show(at + "/status").andExpect(content().string(containsString("tolk: somali")));
    }

    @Test
    void staleNeedsShowBothVersions() throws Exception {
        send(at + "/needs", Map.of("version", "0", "language", "so"))
                .andExpect(status().isSeeOther());

        send(at + "/needs", Map.of("version", "0", "language", "ar", "words", "langsomt"))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("taler arabisk")))
                .andExpect(content().string(containsString("taler somali")))
                .andExpect(content().string(containsString("name=\"version\" value=\"1\"")));
    }

    @Test
    void whoIsRegisteredInSwedenCanBeListedAtAPrimaryCareUnit() throws Exception {
        user = "gp.jh";

        send("/people/new", Map.of())
                .andExpect(content().string(containsString("Hälsocentralen Alsängen")))
                .andExpect(content().string(containsString("Åre hälsocentral")))
                .andExpect(content().string(not(containsString("MMR-team"))));
    }

    @Test
    void aRelativeIsNamedOnceEvenWhenSentTwice() throws Exception {
        var form = at + "/relatives/" + UUID.randomUUID();
        var fields =
                Map.of(
                        "version", "0",
                        "name", "Čálli Prøvesen",
                        "relation", "datter",
                        "phone", "00 00 01 01",
                        "mayBeContacted", "yes",
                        "from", "2026-01-01");
        send(form, fields).andExpect(status().isSeeOther());
        send(form, fields).andExpect(status().isSeeOther());

        assertThat(relatives.of(gp, persons.find(gp, person).orElseThrow())).hasSize(1);
        show(at).andExpect(content().string(containsString("Čálli Prøvesen, 00 00 01 01")))
                .andExpect(content().string(containsString("Må ikke få noget at vide")));
    }

    @Test
    void aRelativeWithFaultsIsSentBackWithAMessageAtEachField() throws Exception {
        send(
                        at + "/relatives/" + UUID.randomUUID(),
                        Map.of(
                                "version", "0",
                                "relation", "nabo",
                                "mayBeContacted", "yes",
                                "from", "2026-03-01",
                                "until", "2026-02-01"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("id=\"name-error\"")))
                .andExpect(content().string(containsString("id=\"phone-error\"")))
                .andExpect(content().string(containsString("id=\"until-error\"")))
                .andExpect(content().string(containsString("value=\"nabo\"")));
        assertThat(relatives.of(gp, persons.find(gp, person).orElseThrow())).isEmpty();
    }

    @Test
    void aRelativeOfSomebodyElseIsNotThere() throws Exception {
        var other =
                meetings.register(
                        gp,
                        new NewPerson(
                                CprNumber.synthetic(BORN, SERIAL.incrementAndGet()),
                                "En",
                                "Anden",
                                "0851",
                                gp.unit()));
        var form = "/relatives/" + UUID.randomUUID();
        send(at + form, Map.of("version", "0", "name", "Min", "from", "2026-01-01"));

        var elsewhere = "/people/" + ((Met.Known) other).person() + form;
        show(elsewhere).andExpect(status().isNotFound());
        send(elsewhere, Map.of("version", "1", "name", "Ny", "from", "2026-01-01"))
                .andExpect(status().isNotFound());
    }

    @Test
    void aStaleContactShowsBothVersions() throws Exception {
        var form = at + "/contacts/" + UUID.randomUUID();
        var fields =
                new HashMap<>(
                        Map.of(
                                "version", "0",
                                "kind", "TOVHOLDER",
                                "name", "Ida Kontaktsen",
                                "unit", "Lægehuset",
                                "phone", "00 00 00 01",
                                "substitute", "Bo",
                                "from", "2026-01-01"));
        send(form, fields).andExpect(status().isSeeOther());
        show(at).andExpect(content().string(containsString("Ida Kontaktsen, Lægehuset")));
        fields.put("version", "1");
        fields.put("name", "Ida Ny");
        send(form, fields).andExpect(status().isSeeOther());

        fields.put("name", "Ida Gammel");
        send(form, fields)
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Ida Gammel")))
                .andExpect(content().string(containsString("Ida Ny")));
    }

    @Test
    void aContactIsOfAKindThatTheCountryHas() throws Exception {
        send(
                        at + "/contacts/" + UUID.randomUUID(),
                        Map.of(
                                "version", "0",
                                "kind", "FAST_VARDKONTAKT",
                                "name", "Ida",
                                "from", "2026-01-01"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("id=\"kind-error\"")));
    }

    @Test
    void aDeathStandsInTheHeadAndCanBeMended() throws Exception {
        send(
                        at + "/status",
                        Map.of(
                                "version", version(),
                                "what", "DIED",
                                "on", "2026-10-01",
                                "source", "RELATIVE"))
                .andExpect(status().isSeeOther());
        show(at).andExpect(content().string(containsString("Død 01.10.2026")));

        send(
                        at + "/status",
                        Map.of(
                                "version", version(),
                                "what", "DEATH_WITHDRAWN",
                                "on", "2026-10-02",
                                "source", "CARE_PROVIDER"))
                .andExpect(status().isSeeOther());
        show(at).andExpect(content().string(not(containsString("Død 01.10.2026"))));
        show(at + "/about").andExpect(content().string(containsString("noteret ved en fejl")));
    }

    private String version() {
        return String.valueOf(persons.find(gp, person).orElseThrow().version());
    }

    @Test
    void aChangeThatCannotBeIsSentBackAndAStaleOneShowsWhatIsStored() throws Exception {
        send(
                        at + "/status",
                        Map.of(
                                "version", version(),
                                "what", "MOVED",
                                "on", "2099-01-01",
                                "municipality", "0860",
                                "source", "THE_PERSON"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("id=\"on-error\"")));
        send(at + "/status", Map.of("version", version(), "on", "2026-01-01"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("id=\"source-error\"")));
        send(
                        at + "/status",
                        Map.of(
                                "version", "77",
                                "what", "LEFT_AREA",
                                "on", "2026-01-01",
                                "source", "THE_PERSON"))
                .andExpect(status().isConflict());
        assertThat(persons.find(gp, person).orElseThrow().status().stopsNewThings()).isFalse();
    }

    @Test
    void aProtectedIdentityIsHiddenInTheListTheHeadAndThePages() throws Exception {
        protect();

        send("/people/search", Map.of("query", "máret"))
                .andExpect(content().string(not(containsString(family))))
                .andExpect(content().string(containsString("Navne- og adressebeskyttet")));
        show(at).andExpect(content().string(containsString("M. B.")))
                .andExpect(content().string(not(containsString(family))))
                .andExpect(content().string(not(containsString("Aalborg Kommune ·"))))
                .andExpect(content().string(not(containsString(number.substring(6)))));
        for (var page :
                new String[] {"/about", "/needs", "/status", "/numbers", "/relatives/new"}) {
            show(at + page)
                    .andExpect(status().isForbidden())
                    .andExpect(content().string(not(containsString(family))));
        }
    }

    @Test
    void aProtectedIdentityIsOpenedWithAReasonForOneUserAndLogged() throws Exception {
        protect();
        send(at + "/open", Map.of("reason", " "))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("id=\"reason-error\"")))
                .andExpect(content().string(not(containsString(family))));

        send(at + "/open", Map.of("reason", "ringer om tiden"))
                .andExpect(status().isSeeOther())
                .andExpect(header().string("Location", at));

        show(at).andExpect(content().string(containsString("Máret " + family)))
                .andExpect(content().string(containsString("Navne- og adressebeskyttet")));
        send("/people/search", Map.of("query", "máret"))
                .andExpect(content().string(not(containsString(family))));
        assertThat(log.page(accounts.staff("reviewer.nj"), 1, 20))
                .anySatisfy(
                        line -> {
                            assertThat(line.action()).isEqualTo(Action.OPEN_PROTECTED);
                            assertThat(line.person()).contains(person);
                        });
    }

    @Test
    void whoHasNoRelationOpensNothing() throws Exception {
        protect();
        user = "hospital.nj";

        send(at + "/open", Map.of("reason", "nysgerrig")).andExpect(status().isNotFound());
        show(at).andExpect(status().isNotFound());
    }

    @Test
    void linkingIsCheckedFirstAndLeadsToOnePage() throws Exception {
        var reserve = number.substring(0, 6) + "1AB" + number.charAt(9);
        var met =
                meetings.register(
                        gp, new NewPerson(reserve, "Maret", "Beskyttesen", "0851", gp.unit()));
        var arrived = ((Met.Known) met).person();
        var theirs = "/people/" + arrived;

        send(theirs + "/numbers", Map.of("number", number, "since", "2026-01-01"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Er det samme borger?")))
                .andExpect(content().string(containsString("Máret " + family)))
                .andExpect(content().string(containsString("Maret Beskyttesen")));
        send(theirs + "/links", Map.of("other", person.toString(), "reason", ""))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("id=\"reason-error\"")));
        send(theirs + "/links", Map.of("other", person.toString(), "reason", "pas vist"))
                .andExpect(status().isSeeOther())
                .andExpect(header().string("Location", at + "/about"));

        show(theirs).andExpect(status().isSeeOther()).andExpect(header().string("Location", at));
        show(at).andExpect(status().isOk());
        show(at + "/about").andExpect(content().string(containsString(at + "/links/" + arrived)));
        show(at + "/links/" + arrived).andExpect(status().isOk());
        send(at + "/links/" + arrived, Map.of("reason", "to søstre"))
                .andExpect(status().isSeeOther());
        show(theirs).andExpect(status().isOk());
        send(at + "/links/" + arrived, Map.of("reason", "igen")).andExpect(status().isNotFound());
    }

    @Test
    void aWrongNumberSaysHowToMendItBesideTheField() throws Exception {
        send(at + "/numbers", Map.of("number", "123", "since", "2026-01-01"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("id=\"number-error\"")))
                .andExpect(content().string(containsString("DDMMÅÅ-XXXX")))
                .andExpect(content().string(containsString("value=\"123\"")));
        send(at + "/numbers", Map.of("number", "123", "since", "2099-01-01"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("id=\"number-error\"")))
                .andExpect(content().string(containsString("id=\"since-error\"")));
    }
}

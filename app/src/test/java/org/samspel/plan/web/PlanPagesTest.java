package org.samspel.plan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samspel.InTheHouse;
import org.samspel.identity.Accounts;
import org.samspel.identity.web.SignedInAs;
import org.samspel.kernel.Actor;
import org.samspel.kernel.PersonId;
import org.samspel.people.Meetings;
import org.samspel.people.Met;
import org.samspel.people.NewPerson;
import org.samspel.person.CprNumber;
import org.samspel.person.Persons;
import org.samspel.plan.PlanFound;
import org.samspel.plan.PlanSheet;
import org.samspel.plan.Plans;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** The pages of a plan: nothing typed twice, what is wrong said beside its field, nothing lost. */
@InTheHouse
class PlanPagesTest {
    private static final AtomicInteger SERIAL = new AtomicInteger(700);
    private static final LocalDate BORN = LocalDate.of(1966, 5, 3);

    @Autowired private WebApplicationContext context;
    @Autowired private Accounts accounts;
    @Autowired private Meetings meetings;
    @Autowired private Persons persons;
    @Autowired private Plans plans;
    private MockMvc browser = MockMvcBuilders.standaloneSetup().build();
    private Actor.Staff gp;
    private PersonId person = new PersonId(UUID.randomUUID());
    private String at = "";

    @BeforeEach
    void aPersonOfThePractice() {
        browser = MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build();
        gp = accounts.staff("gp.nj");
        var number = CprNumber.synthetic(BORN, SERIAL.incrementAndGet());
        var met = meetings.register(gp, new NewPerson(number, "Ása", "Planvik", "0851", gp.unit()));
        person = ((Met.Known) met).person();
        at = "/people/" + person + "/plan";
    }

    private ResultActions show(String user, String path) throws Exception {
        return browser.perform(get(path).with(SignedInAs.user(accounts, user)));
    }

    private ResultActions send(String path, Map<String, String> fields) throws Exception {
        var request = post(path).with(SignedInAs.user(accounts, "gp.nj")).with(csrf());
        fields.forEach(request::param);
        return browser.perform(request);
    }

    private void begin() throws Exception {
        send(
                        at,
                        Map.of(
                                "view.SIP", "yes",
                                "foundBy", "PERSON",
                                "followUpOn",
                                        LocalDate.now(ZoneOffset.UTC).plusDays(60).toString()))
                .andExpect(status().isSeeOther());
    }

    private PlanSheet sheet() {
        var found = plans.of(gp, persons.find(gp, person).orElseThrow());
        return ((PlanFound.Shown) found).sheet();
    }

    @Test
    void beginsInTheWordsOfTheCountry() throws Exception {
        show("gp.nj", at)
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Koordinerende indsatsplan")));

        begin();

        show("gp.nj", at)
                .andExpect(content().string(containsString("Koordinerende indsatsplan")))
                .andExpect(content().string(containsString("behov fundet")))
                .andExpect(content().string(not(containsString("Patientkontrakt"))));
    }

    @Test
    void aPlanWithoutAFollowUpIsNotBegun() throws Exception {
        send(at, Map.of("view.SIP", "yes", "foundBy", "STAFF", "followUpOn", ""))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("id=\"followUpOn-error\"")));
        send(at, Map.of("view.SIP", "yes", "foundBy", "STAFF", "followUpOn", "2020-01-01"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("value=\"2020-01-01\"")));
    }

    @Test
    void aServiceHasExactlyOneWhoAnswersForIt() throws Exception {
        begin();
        var row = at + "/lines/" + UUID.randomUUID();
        var fields = new HashMap<>(Map.of("version", "0", "kind", "service", "words", "Træning"));
        send(row, fields)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("id=\"responsible-error\"")))
                .andExpect(content().string(containsString("Træning")));

        fields.put("outside", "Idrætsforeningen");
        send(row, fields).andExpect(status().isSeeOther());
        send(row, fields).andExpect(status().isSeeOther());
        show("gp.nj", at).andExpect(content().string(containsString("Idrætsforeningen")));
        assertThat(sheet().lines()).hasSize(1);
    }

    @Test
    void aStaleRowShowsBothFieldByField() throws Exception {
        begin();
        var row = at + "/lines/" + UUID.randomUUID();
        send(row, Map.of("version", "0", "kind", "goal", "words", "Sove", "whose", "mit"))
                .andExpect(status().isSeeOther());
        send(row, Map.of("version", "1", "kind", "goal", "words", "Sove godt"))
                .andExpect(status().isSeeOther());

        send(row, Map.of("version", "1", "kind", "goal", "words", "Sove længe"))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Sove godt")))
                .andExpect(content().string(containsString("Sove længe")))
                .andExpect(content().string(containsString("name=\"version\" value=\"2\"")));
    }

    @Test
    void nobodyIsCalledBeforeThePersonHasAnswered() throws Exception {
        begin();
        var version = String.valueOf(sheet().plan().version());

        send(
                        at + "/call",
                        Map.of(
                                "version",
                                version,
                                "day",
                                "2027-03-01",
                                "time",
                                "10:00",
                                "place",
                                "Storegade 1",
                                "unit." + accounts.staff("municipality.nj").unit(),
                                "yes"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("id=\"units-error\"")));
    }

    @Test
    void everyFormOpens() throws Exception {
        begin();
        for (var path :
                new String[] {
                    "/about",
                    "/meeting",
                    "/consent",
                    "/call",
                    "/end",
                    "/new/goal",
                    "/new/service",
                    "/new/action"
                }) {
            show("gp.nj", at + path).andExpect(status().isOk());
        }
        show("gp.nj", at + "/versions/1").andExpect(status().isNotFound());
        show("gp.nj", at + "/meeting.ics").andExpect(status().isNotFound());
    }

    @Test
    void aRowThatIsAddedAtTheMeetingLeadsBackToIt() throws Exception {
        begin();

        send(
                        at + "/lines/" + UUID.randomUUID(),
                        Map.of(
                                "version", "0",
                                "kind", "action",
                                "words", "Går en tur",
                                "from-meeting", "yes"))
                .andExpect(status().isSeeOther())
                .andExpect(
                        result ->
                                assertThat(result.getResponse().getRedirectedUrl())
                                        .endsWith("/plan/meeting#action"));
        show("gp.nj", at + "/meeting").andExpect(content().string(containsString("Går en tur")));
    }

    @Test
    void whatWaitsIsListedForTheUnit() throws Exception {
        show("gp.nj", "/plans/overdue")
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Planer der venter")));
    }

    @Test
    void isNotThereForWhoHasNothingToDoWithThePerson() throws Exception {
        begin();

        show("municipality.nj", at).andExpect(status().isNotFound());
        show("gp.sk", at).andExpect(status().isNotFound());
    }
}

package org.samspel.pathway.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samspel.InTheHouse;
import org.samspel.kernel.Actor;
import org.samspel.kernel.PersonId;
import org.samspel.pathway.CourseFacts;
import org.samspel.pathway.CourseId;
import org.samspel.pathway.Courses;
import org.samspel.pathway.StartOutcome;
import org.samspel.pathway.StatementId;
import org.samspel.pathway.StatementReading;
import org.samspel.questionnaire.AtAPractice;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

@InTheHouse
class CoursePagesTest {
    private static final String FACT = "/statements/primaryCauseInvestigated";

    @Autowired private WebApplicationContext context;
    @Autowired private AtAPractice practice;
    @Autowired private Courses courses;
    @Autowired private StatementReading statements;

    private MockMvc browser = MockMvcBuilders.standaloneSetup().build();
    private MockHttpSession session = new MockHttpSession();
    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Copenhagen"));

    @BeforeEach
    void aBrowser() {
        browser = MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build();
    }

    @Test
    void showsWhereTheCourseStandsAndAsksOnlyWhatNothingElseTells() throws Exception {
        var course = aCourse("gp.nj", "low-back-pain", 8);

        page(course, "")
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("aria-current=\"step\"")))
                .andExpect(content().string(containsString("opdaget")))
                .andExpect(content().string(containsString("forløbet begyndte")))
                .andExpect(content().string(containsString("/statements/plan-agreed")))
                .andExpect(content().string(containsString("/statements/followed-up")))
                .andExpect(content().string(not(containsString("/statements/closing-note"))));
        send(course, "/statements/plan-agreed", Map.of("day", today.toString(), "words", ""))
                .andExpect(status().isSeeOther())
                .andExpect(header().string("Location", "/courses/" + course.value()))
                .andExpect(flash().attribute("receipt", "pathway.receipt.stated"));
        page(course, "")
                .andExpect(content().string(containsString("plan aftalt")))
                .andExpect(content().string(containsString("<strong>En plan er aftalt</strong>")));
    }

    @Test
    void refusesADayInTheFutureAndKeepsWhatWasTyped() throws Exception {
        var course = aCourse("gp.nj", "low-back-pain", 8);
        var tomorrow = today.plusDays(1).toString();

        send(course, "/statements/plan-agreed", Map.of("day", tomorrow, "words", "Gå ture"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("ikke ligge i fremtiden")))
                .andExpect(content().string(containsString("Gå ture")))
                .andExpect(content().string(containsString("value=\"" + tomorrow + "\"")));
        send(course, "/statements/plan-agreed", Map.of("day", "soon"))
                .andExpect(status().isUnprocessableContent());
    }

    @Test
    void isNotThereForWhatTheAgreementDoesNotAsk() throws Exception {
        var course = aCourse("gp.nj", "low-back-pain", 8);

        page(course, "/statements/closing-note").andExpect(status().isNotFound());
        page(course, FACT).andExpect(status().isNotFound());
        send(course, FACT, Map.of("day", today.toString(), "choice", "yes", "words", "MR"))
                .andExpect(status().isNotFound());
    }

    @Test
    void statesADiagnosisOfTheCountrysList() throws Exception {
        var course = aCourse("gp.nj", "low-back-pain", 8);

        page(course, "/statements/diagnosis")
                .andExpect(content().string(containsString("DM545 Lænderygsmerter")))
                .andExpect(content().string(not(containsString("R52.2A"))));
        send(course, "/statements/diagnosis", Map.of("day", today.toString(), "choice", ""))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Vælg en af mulighederne")));
        send(course, "/statements/diagnosis", Map.of("day", today.toString(), "choice", "X1"))
                .andExpect(status().isUnprocessableContent());
        send(course, "/statements/diagnosis", Map.of("day", today.toString(), "choice", "DM545"))
                .andExpect(status().isSeeOther());
        page(course, "").andExpect(content().string(containsString("DM545 Lænderygsmerter")));
    }

    @Test
    void leadsFromTheStatementBackToTheAssessmentThatWaitedForIt() throws Exception {
        var course = aCourse("gp.jh", "long-term-pain", 30);
        var waiting = UUID.randomUUID().toString();
        page(course, FACT + "?assessment=" + waiting)
                .andExpect(content().string(containsString("href=\"/assessments/" + waiting)));
        send(
                        course,
                        FACT,
                        Map.of(
                                "day",
                                today.toString(),
                                "choice",
                                "yes",
                                "words",
                                "MR 2026",
                                "assessment",
                                waiting))
                .andExpect(header().string("Location", "/assessments/" + waiting));
    }

    @Test
    void letsADoctorStateTheCauseAndTakeItBackWithAReason() throws Exception {
        var course = aCourse("gp.jh", "long-term-pain", 30);

        page(course, "")
                .andExpect(content().string(containsString("Ingen läkare har sagt något")))
                .andExpect(content().string(containsString(FACT)));
        send(course, FACT, Map.of("day", today.toString(), "choice", "yes", "words", " "))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Skriv vad som är gjort.")));
        send(course, FACT, Map.of("day", today.toString(), "choice", "yes", "words", "MR 2026"))
                .andExpect(status().isSeeOther());
        page(course, "").andExpect(content().string(containsString("MR 2026")));
        var way = withdraw(course);
        var token = Map.of("version", "1", "why", "");
        post(way, token).andExpect(status().isUnprocessableContent());
        post(way, Map.of("version", "1", "why", "Fel person")).andExpect(status().isSeeOther());
        post(way, Map.of("version", "1", "why", "Igen"))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Fel person")));
        page(course, "")
                .andExpect(content().string(containsString("Ingen läkare har sagt något")))
                .andExpect(content().string(containsString("Fel person")));
    }

    @Test
    void checksTheEndBeforeItIsDoneAndShowsWhatFollows() throws Exception {
        var course = aCourse("gp.nj", "low-back-pain", 8);
        var typed = Map.of("version", "1", "ended", today.toString(), "words", "");

        send(course, "/exit", typed)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Vælg, hvorfor forløbet sluttes.")));
        var chosen =
                Map.of(
                        "version", "1",
                        "ended", today.toString(),
                        "reason", "goal-reached",
                        "words", "Godt");
        send(course, "/exit", chosen)
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Målet er nået")))
                .andExpect(content().string(not(containsString("§\u00a03.6"))));
        assess(course);
        send(course, "/exit", chosen)
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Målet er nået")))
                .andExpect(content().string(containsString("forebygge nye rygsmerter")))
                .andExpect(content().string(containsString("§\u00a03.6")));
        page(course, "").andExpect(content().string(containsString("Afslut forløbet")));
        send(course, "/exit", with(chosen, "step", "change"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Godt")));
        send(course, "/exit", with(chosen, "step", "done")).andExpect(status().isSeeOther());
        send(course, "/exit", with(chosen, "step", "done")).andExpect(status().isSeeOther());
        page(course, "")
                .andExpect(content().string(containsString("Målet er nået")))
                .andExpect(content().string(not(containsString("/statements/plan-agreed"))));
        var declines = Map.of("version", "1", "ended", today.toString(), "reason", "declines");
        send(course, "/exit", with(declines, "step", "done"))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Siger nej")));
    }

    @Test
    void goesFromAnEndedCourseOnToThePreventionsReferral() throws Exception {
        var course = aCourse("gp.nj", "low-back-pain", 8);
        assess(course);
        var end =
                Map.of(
                        "version", "1",
                        "ended", today.toString(),
                        "reason", "manages-without",
                        "step", "done");
        send(course, "/exit", end).andExpect(status().isSeeOther());

        page(course, "")
                .andExpect(content().string(containsString("Henvis til tilbuddet om at forebygge")))
                .andExpect(content().string(containsString("#clause-3-6")));
        send(course, "/prevention", Map.of("choice", "otherwise", "destination", "self-care"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Vælg den begrundelse")));
        send(course, "/prevention", Map.of("choice", "follow"))
                .andExpect(status().isSeeOther())
                .andExpect(header().string("Location", startsWith("/referrals/new/")));
    }

    @Test
    void saysOnTheDecisionPageWhoMayStateTheCause() throws Exception {
        var course = aCourse("gp.jh", "long-term-pain", 30);
        var decision =
                Objects.requireNonNull(
                        post(
                                        "/courses/" + course.value() + "/assessments",
                                        Map.of(
                                                "token", UUID.randomUUID().toString(),
                                                "red-flags", "none",
                                                "primaryResources", "no",
                                                "mainNeed", "behaviour",
                                                "hinderingCondition", "no"))
                                .andReturn()
                                .getResponse()
                                .getHeader("Location"));

        show(decision)
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Primär orsak färdigutredd")))
                .andExpect(content().string(containsString("Bara en läkare får säga det")))
                .andExpect(content().string(containsString(FACT)));
    }

    @Test
    void refusesToAssessAPersonWhoHasDiedAndOffersToCloseTheCourse() throws Exception {
        var gp = practice.gp();
        var person = practice.person();
        var course = started(gp, person, "low-back-pain", 8);
        practice.died(gp, person, today);
        session = signIn("gp.nj");

        page(course, "/assessments/new")
                .andExpect(status().isForbidden())
                .andExpect(content().string(containsString("Intet nyt kan begynde")));
        send(course, "/assessments", Map.of("red-flags", "none")).andExpect(status().isForbidden());
        show("/people/" + person + "/courses/new")
                .andExpect(status().isSeeOther())
                .andExpect(header().string("Location", "/courses/" + course.value() + "/exit"));
        page(course, "").andExpect(content().string(containsString("Borgeren døde")));
        page(course, "/exit").andExpect(content().string(containsString("value=\"died\" checked")));
    }

    @Test
    void isNotThereForAUnitWithoutARelation() throws Exception {
        var course = aCourse("gp.nj", "low-back-pain", 8);
        session = signIn("private.nj");

        page(course, "").andExpect(status().isNotFound());
        page(course, "/exit").andExpect(status().isNotFound());
        page(course, "/statements/diagnosis").andExpect(status().isNotFound());
        send(course, "/exit", Map.of("version", "1", "ended", today.toString()))
                .andExpect(status().isNotFound());
        send(course, "/prevention", Map.of("choice", "follow")).andExpect(status().isNotFound());
        show("/statements/" + UUID.randomUUID() + "/withdraw").andExpect(status().isNotFound());
    }

    @Test
    void showsThePersonWhereTheyStand() throws Exception {
        var gp = practice.gp();
        var person = practice.person();
        started(gp, person, "low-back-pain", 8);
        session = signIn("gp.nj");

        show("/people/" + person)
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("class=\"stages\"")))
                .andExpect(content().string(containsString("opdaget")));
    }

    private void assess(CourseId course) throws Exception {
        post(
                        "/courses/" + course.value() + "/assessments",
                        Map.of("token", UUID.randomUUID().toString(), "red-flags", "none"))
                .andExpect(status().isSeeOther());
    }

    private CourseId aCourse(String user, String agreement, int weeks) throws Exception {
        var gp = practice.staff(user);
        var municipality = user.endsWith("jh") ? "2380" : "0851";
        var person = practice.personOf(gp, municipality, LocalDate.of(1972, 3, 1));
        session = signIn(user);
        return started(gp, person, agreement, weeks);
    }

    private CourseId started(Actor.Staff gp, PersonId person, String agreement, int weeks) {
        var facts = new CourseFacts(today.minusWeeks(weeks), Optional.empty(), "");
        return ((StartOutcome.Started) courses.start(gp, person, agreement, facts)).course();
    }

    private String withdraw(CourseId course) {
        var gp = practice.staff("gp.jh");
        var found = courses.findAll(gp, List.of(course)).getFirst();
        StatementId id = statements.ofCourse(gp, found).getFirst().id();
        return "/statements/" + id.value() + "/withdraw";
    }

    private static Map<String, String> with(Map<String, String> some, String name, String value) {
        var more = new HashMap<>(some);
        more.put(name, value);
        return more;
    }

    private ResultActions page(CourseId course, String below) throws Exception {
        return show("/courses/" + course.value() + below);
    }

    private ResultActions show(String address) throws Exception {
        return browser.perform(get(address).session(session));
    }

    private ResultActions send(CourseId course, String below, Map<String, String> fields)
            throws Exception {
        return post(
                "/courses/" + course.value() + below,
                with(fields, "token", UUID.randomUUID().toString()));
    }

    private ResultActions post(String address, Map<String, String> fields) throws Exception {
        var request = MockMvcRequestBuilders.post(address).session(session).with(csrf());
        fields.forEach(request::param);
        return browser.perform(request);
    }

    private MockHttpSession signIn(String user) throws Exception {
        var fresh = new MockHttpSession();
        var request = MockMvcRequestBuilders.post("/demo/sign-in").param("user", user);
        browser.perform(request.session(fresh).with(csrf())).andExpect(status().is3xxRedirection());
        return fresh;
    }
}

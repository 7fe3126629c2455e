package org.samspel.pathway.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samspel.InTheHouse;
import org.samspel.kernel.PersonId;
import org.samspel.pathway.PathwayPractice;
import org.samspel.questionnaire.AtAPractice;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

@InTheHouse
class PathwayPagesTest {
    @Autowired private WebApplicationContext context;
    @Autowired private AtAPractice practice;
    @Autowired private PathwayPractice pathway;

    private MockMvc browser = MockMvcBuilders.standaloneSetup().build();
    private MockHttpSession session = new MockHttpSession();
    private PersonId person = new PersonId(UUID.randomUUID());
    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Copenhagen"));

    @BeforeEach
    void theGpIsSignedIn() throws Exception {
        browser = MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build();
        person = practice.person();
        session = signIn("gp.nj");
    }

    @Test
    void startsACourseWithOneNumberAndGoesOnToTheQuestionnaire() throws Exception {
        show("/people/" + person + "/courses/new")
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Hvornår begyndte det?")));

        send("/people/" + person + "/courses", Map.of("agreement", "low-back-pain", "weeks", "14"))
                .andExpect(status().isSeeOther())
                .andExpect(
                        header().string(
                                        "Location",
                                        "/people/" + person + "/questionnaires/ompsq-sf"));
    }

    @Test
    void goesStraightToTheAssessmentWhenTheAnswersAreFresh() throws Exception {
        pathway.answersOmpsq(person);

        assertThat(started()).matches("/courses/[0-9a-f-]+/assessments/new");
    }

    @Test
    void refusesAFutureOnsetAndKeepsWhatWasTyped() throws Exception {
        var tomorrow = today.plusDays(1).toString();

        send(
                        "/people/" + person + "/courses",
                        Map.of("agreement", "low-back-pain", "onset", tomorrow))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("ikke ligge i fremtiden")))
                .andExpect(content().string(containsString("value=\"" + tomorrow + "\"")));
    }

    @Test
    void refusesAContradictingPhaseWithoutAReason() throws Exception {
        send(
                        "/people/" + person + "/courses",
                        Map.of(
                                "agreement", "low-back-pain",
                                "weeks", "8",
                                "phase", "persistent"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Efter 8 uger er fasen nyopståede")));
    }

    @Test
    void refusesBothOrNeitherOfDateAndWeeks() throws Exception {
        send("/people/" + person + "/courses", Map.of("agreement", "low-back-pain"))
                .andExpect(status().isUnprocessableContent());
        send(
                        "/people/" + person + "/courses",
                        Map.of(
                                "agreement", "low-back-pain",
                                "weeks", "8",
                                "onset", today.toString()))
                .andExpect(status().isUnprocessableContent());
    }

    @Test
    void showsBothVersionsOfAStaleCourse() throws Exception {
        pathway.answersOmpsq(person);
        var edit = started().replace("/assessments/new", "/edit");
        var first = Map.of("version", "1", "onset", today.minusWeeks(10).toString(), "phase", "");
        send(edit, first).andExpect(status().isSeeOther());

        send(edit, Map.of("version", "1", "onset", today.minusWeeks(20).toString()))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("value=\"2\"")))
                .andExpect(
                        content().string(containsString("value=\"" + today.minusWeeks(20) + "\"")));
    }

    @Test
    void assessesDecidesAndGoesOnToTheCheckPage() throws Exception {
        pathway.answersOmpsq(person);
        var form = started();
        show(form)
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("61 af 100")))
                .andExpect(content().string(containsString("Skala 1–100, grænse 50")))
                .andExpect(content().string(containsString("14 uger, siden")));

        var decision =
                assessed(form, Map.of("red-flags", "none", "earlierTraining", "noClearEffect"));
        show(decision)
                .andExpect(status().isOk())
                .andExpect(
                        content()
                                .string(
                                        containsString(
                                                "Henvis til kommunens tilbud for vedvarende"
                                                        + " lænderygsmerter.")))
                .andExpect(content().string(containsString("#clause-4-3")))
                .andExpect(
                        content().string(containsString("href=\"/services/municipal-persistent\"")))
                .andExpect(content().string(containsString("5 af 5 vurderet")))
                .andExpect(content().string(containsString("svar senest om 5 hverdage")))
                .andExpect(content().string(containsString("De andre 23 regler")));

        send(decision + "/routing", Map.of("choice", "follow"))
                .andExpect(status().isSeeOther())
                .andExpect(header().string("Location", startsWith("/referrals/new/")));
        send(
                        decision + "/routing",
                        Map.of(
                                "choice", "otherwise",
                                "destination", "self-care",
                                "reason", "person-wish"))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Aftalen blev fulgt")));
    }

    @Test
    void namesTheFlagsToAssessFirstWhenNoneWas() throws Exception {
        pathway.answersOmpsq(person);
        var decision = assessed(started(), Map.of("earlierTraining", "noClearEffect"));

        show(decision)
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Aftalen kan ikke svare endnu")))
                .andExpect(content().string(containsString("<li>Tegn på cauda equina</li>")));
        send(decision + "/routing", Map.of("choice", "follow"))
                .andExpect(status().isUnprocessableContent());
    }

    @Test
    void asksWhyWhenTheClinicianChoosesOtherwise() throws Exception {
        pathway.answersOmpsq(person);
        var decision = assessed(started(), Map.of("red-flags", "none", "earlierTraining", "none"));

        send(decision + "/routing", Map.of("choice", "otherwise", "destination", "self-care"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Vælg den begrundelse")));
        send(
                        decision + "/routing",
                        Map.of(
                                "choice", "otherwise",
                                "destination", "self-care",
                                "reason", "person-wish"))
                .andExpect(status().isSeeOther())
                .andExpect(header().string("Location", "/people/" + person))
                .andExpect(flash().attribute("receipt", "pathway.receipt.kept"));
    }

    @Test
    void refusesANumberOutOfRangeAndAFlagThatContradicts() throws Exception {
        pathway.answersOmpsq(person);
        var address = started().replace("/new", "");

        send(
                        address,
                        Map.of(
                                "token", UUID.randomUUID().toString(),
                                "red-flags", "none",
                                "paresis", "yes",
                                "sickLeaveWeeks", "600"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("skriv et helt tal fra 0 til 520")))
                .andExpect(content().string(containsString("ingen røde flag er til stede")))
                .andExpect(content().string(containsString("value=\"600\"")));
    }

    @Test
    void isNotThereForAUnitWithoutARelation() throws Exception {
        pathway.answersOmpsq(person);
        var form = started();
        session = signIn("private.nj");

        show(form).andExpect(status().isNotFound());
        show("/people/" + person + "/courses/new").andExpect(status().isNotFound());
        show("/assessments/" + UUID.randomUUID()).andExpect(status().isNotFound());
        session = signIn("council.nj");
        show(form).andExpect(status().isForbidden());
    }

    private String started() throws Exception {
        var course = Map.of("agreement", "low-back-pain", "weeks", "14");
        return location(send("/people/" + person + "/courses", course));
    }

    private String assessed(String form, Map<String, String> answers) throws Exception {
        var sent = new HashMap<>(answers);
        sent.put("token", UUID.randomUUID().toString());
        return location(send(form.replace("/new", ""), sent));
    }

    private static String location(ResultActions answer) throws Exception {
        return Objects.requireNonNull(
                answer.andExpect(status().isSeeOther())
                        .andReturn()
                        .getResponse()
                        .getHeader("Location"));
    }

    private ResultActions show(String address) throws Exception {
        return browser.perform(get(address).session(session));
    }

    private ResultActions send(String address, Map<String, String> fields) throws Exception {
        var request = post(address).session(session).with(csrf());
        fields.forEach(request::param);
        return browser.perform(request);
    }

    private MockHttpSession signIn(String user) throws Exception {
        var fresh = new MockHttpSession();
        browser.perform(post("/demo/sign-in").param("user", user).session(fresh).with(csrf()))
                .andExpect(status().is3xxRedirection());
        return fresh;
    }
}

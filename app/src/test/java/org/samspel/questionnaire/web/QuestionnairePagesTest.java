package org.samspel.questionnaire.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.samspel.questionnaire.InstrumentFixtures.OMPSQ;
import static org.samspel.questionnaire.InstrumentFixtures.answers;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import gg.jte.output.StringOutput;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samspel.InTheHouse;
import org.samspel.kernel.Actor;
import org.samspel.kernel.PersonId;
import org.samspel.questionnaire.AtAPractice;
import org.samspel.questionnaire.KnownAnswers;
import org.samspel.questionnaire.NextStep;
import org.samspel.questionnaire.Questionnaires;
import org.samspel.shell.Bundles;
import org.samspel.shell.Csrf;
import org.samspel.shell.Language;
import org.samspel.shell.PageContext;
import org.samspel.shell.PersonWord;
import org.samspel.shell.Signed;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
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
class QuestionnairePagesTest {
    private static final String FIFTY_FOUR = "5,6,4,3,7,4,8,6,5,2";

    /** Stands for the room that knows a course of each person, begun 14 weeks ago. */
    @TestConfiguration
    static class Neighbours {
        @Bean
        @Order(Ordered.HIGHEST_PRECEDENCE)
        NextStep nextStep() {
            return (_, person, _) -> Optional.of("/next/" + person);
        }

        @Bean
        @Order(Ordered.LOWEST_PRECEDENCE)
        KnownAnswers knownAnswers() {
            return (_, _) -> Map.of("weeks-since-onset", 14L);
        }
    }

    @Autowired private WebApplicationContext context;
    @Autowired private AtAPractice practice;
    @Autowired private Questionnaires questionnaires;
    @Autowired private QuestionnairePanel panel;
    @Autowired private AnsweredWords words;
    @Autowired private Bundles bundles;

    private MockMvc browser = MockMvcBuilders.standaloneSetup().build();
    private MockHttpSession session = new MockHttpSession();
    private PersonId person = new PersonId(UUID.randomUUID());

    @BeforeEach
    void theGpIsSignedIn() throws Exception {
        browser = MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build();
        person = practice.person();
        session = signIn("gp.nj");
    }

    @Test
    void asksTenQuestionsAndTakesTheDurationFromTheOnset() throws Exception {
        var shown =
                browser.perform(get(address()).session(session))
                        .andExpect(status().isOk())
                        .andReturn()
                        .getResponse()
                        .getContentAsString();

        assertThat(shown.split("<fieldset", -1)).hasSize(11);
        assertThat(shown).containsOnlyOnce(" checked");
        assertThat(shown).containsPattern("value=\"7\" checked><span>3–6 måneder");
        assertThat(shown)
                .contains("Fra forløbets begyndelse. Ret det, hvis borgeren siger noget andet.");
        assertThat(shown).contains("Teksterne er vores egne korte omskrivninger");
        assertThat(shown).contains("Kilde: Linton, Nicholas, MacDonald, Spine 2011;36:1891");
    }

    @Test
    void saysThatAPersonWhoHasDiedIsAskedNothingNew() throws Exception {
        practice.died(practice.gp(), person, LocalDate.now(ZoneId.of("Europe/Copenhagen")));

        browser.perform(get(address()).session(session))
                .andExpect(status().isForbidden())
                .andExpect(content().string(containsString("Der sendes ingen spørgeskemaer")));
        send(form(FIFTY_FOUR))
                .andExpect(status().isForbidden())
                .andExpect(content().string(containsString("Intet nyt spørgeskema")));

        assertThat(questionnaires.all(practice.gp(), person, OMPSQ)).isEmpty();
        browser.perform(get("/people/" + person).session(session))
                .andExpect(content().string(not(containsString("/questionnaires/"))));
    }

    @Test
    void goesOnToTheNextStepAfterSaving() throws Exception {
        send(form(FIFTY_FOUR))
                .andExpect(status().isSeeOther())
                .andExpect(header().string("Location", "/next/" + person));

        assertThat(questionnaires.latest(practice.gp(), person, OMPSQ).orElseThrow().score())
                .isEqualTo(54);
    }

    @Test
    void makesOneWhenPressedTwice() throws Exception {
        var form = form(FIFTY_FOUR);
        send(form).andExpect(status().isSeeOther());
        send(form).andExpect(status().isSeeOther());

        assertThat(questionnaires.all(practice.gp(), person, OMPSQ)).hasSize(1);
    }

    @Test
    void namesWhatIsMissingAndKeepsTheRest() throws Exception {
        var form = form(FIFTY_FOUR);
        form.remove("sleep");

        send(form)
                .andExpect(status().is(422))
                .andExpect(
                        content()
                                .string(
                                        allOf(
                                                containsString("href=\"#sleep\""),
                                                containsString("id=\"sleep-error\""),
                                                containsString(
                                                        "Spørgsmål 4 mangler et svar: Kan du sove"
                                                                + " om natten?"),
                                                containsString(
                                                        "name=\"pain\" type=\"radio\" value=\"6\""
                                                                + " checked"),
                                                containsString(
                                                        Objects.requireNonNull(
                                                                form.get("token"))))));
    }

    @Test
    void refusesElevenAndTextAndForeignNamesWithoutRepeatingThem() throws Exception {
        var form = form(FIFTY_FOUR);
        form.put("pain", "11");
        form.put("tense", "<script>alert(1)</script>");
        form.put("shoeSize", "43");

        send(form)
                .andExpect(status().is(422))
                .andExpect(
                        content()
                                .string(
                                        allOf(
                                                containsString("Vælg et af svarene på spørgsmål 2"),
                                                containsString("Vælg et af svarene på spørgsmål 5"),
                                                containsString("som skemaet ikke spørger om"),
                                                not(containsString("alert(1)")),
                                                not(containsString("shoeSize")))));
    }

    @Test
    void hasNoPageForAnUnknownInstrumentOrAPersonWithoutRelation() throws Exception {
        browser.perform(get("/people/" + person + "/questionnaires/none").session(session))
                .andExpect(status().isNotFound());
        var stranger = practice.stranger();
        browser.perform(get("/people/" + stranger + "/questionnaires/" + OMPSQ).session(session))
                .andExpect(status().isNotFound());
        browser.perform(
                        get("/people/" + UUID.randomUUID() + "/questionnaires/" + OMPSQ)
                                .session(session))
                .andExpect(status().isNotFound());
    }

    @Test
    void isClosedToThoseWhoDoNotMeetPersons() throws Exception {
        browser.perform(get(address()).session(signIn("council.nj")))
                .andExpect(status().isForbidden());
    }

    @Test
    void thePersonPageSaysHowToBegin() {
        assertThat(panel())
                .contains("Der er ingen besvarelser endnu")
                .contains("href=\"" + address() + "\"");
    }

    @Test
    void thePersonPageShowsTheCurveAndTheTimelineTheScore() throws Exception {
        send(form("10,10,0,0,10,10,10,0,10,10")).andExpect(status().isSeeOther());
        send(form(FIFTY_FOUR)).andExpect(status().isSeeOther());

        assertThat(panel())
                .contains("ÖMPSQ-SF faldt fra 100 til 54")
                .contains("≥ 50: øget risiko for vedvarende smerter")
                .contains("Lægehuset Vejgaard")
                .contains("href=\"" + address() + "\"")
                .contains("Kilde: Linton");
        var newest = questionnaires.latest(practice.gp(), person, OMPSQ).orElseThrow().id().value();
        assertThat(words.words("questionnaire-answered", List.of(newest), gpPage()))
                .hasEntrySatisfying(
                        newest,
                        text -> {
                            assertThat(text.title())
                                    .isEqualTo(
                                            "ÖMPSQ-SF 54 (≥ 50: øget risiko for vedvarende"
                                                    + " smerter)");
                            assertThat(text.by()).isEqualTo("Lægehuset Vejgaard");
                        });
    }

    @Test
    void theTimelineHasNoWordsForThoseWhoMayNotSeeThePerson() throws Exception {
        send(form(FIFTY_FOUR)).andExpect(status().isSeeOther());
        var id = questionnaires.latest(practice.gp(), person, OMPSQ).orElseThrow().id().value();

        assertThat(
                        words.words(
                                "questionnaire-answered",
                                List.of(id),
                                page(practice.staff("municipality.nj"))))
                .isEmpty();
    }

    private String panel() {
        var output = new StringOutput();
        panel.panel(person, practice.gp(), gpPage()).orElseThrow().writeTo(output);
        return output.toString();
    }

    private PageContext gpPage() {
        return page(practice.gp());
    }

    private PageContext page(Actor.Staff staff) {
        var zone = ZoneId.of("Europe/Copenhagen");
        var signed =
                new Signed(
                        staff,
                        "Lise Lægholm",
                        Optional.empty(),
                        "",
                        "",
                        Language.DA,
                        PersonWord.BORGER,
                        zone,
                        Map.of());
        return new PageContext(
                bundles.in(Language.DA, zone, PersonWord.BORGER),
                Optional.of(signed),
                List.of(),
                Csrf.none(),
                LocalDate.of(2026, 11, 22),
                "/",
                "",
                "");
    }

    private Map<String, String> form(String inOrder) {
        var form = new HashMap<>(answers(inOrder));
        form.put("token", UUID.randomUUID().toString());
        return form;
    }

    private ResultActions send(Map<String, String> form) throws Exception {
        var request = post(address()).session(session).with(csrf());
        form.forEach(request::param);
        return browser.perform(request);
    }

    private MockHttpSession signIn(String user) throws Exception {
        var fresh = new MockHttpSession();
        browser.perform(post("/demo/sign-in").param("user", user).session(fresh).with(csrf()))
                .andExpect(status().isSeeOther());
        return fresh;
    }

    private String address() {
        return "/people/" + person + "/questionnaires/" + OMPSQ;
    }
}

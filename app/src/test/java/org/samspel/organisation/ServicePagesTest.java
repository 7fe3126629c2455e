package org.samspel.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import jakarta.servlet.http.Cookie;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samspel.InTheHouse;
import org.samspel.identity.Accounts;
import org.samspel.identity.web.SignedInAs;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

import java.nio.charset.StandardCharsets;

@InTheHouse
class ServicePagesTest {
    private static final String PREVENTION = "/services/municipal-prevention";

    @Autowired private WebApplicationContext context;
    @Autowired private Accounts accounts;
    private MockMvc browser = MockMvcBuilders.standaloneSetup().build();

    @BeforeEach
    void aBrowser() {
        browser = MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build();
    }

    @Test
    void showsWhatThereIsWithWhoAnswersWhereTheReaderWorks() throws Exception {
        assertThat(page("gp.nj", "/services?on=2026-11-22"))
                .contains("12 services", "Aalborg Kommune on 22 Nov 2026")
                .contains("Træningsenheden, Aalborg Kommune")
                .doesNotContain("Træningsenheden, Thisted Kommune")
                .contains("aria-current=\"page\"");
    }

    @Test
    void narrowsTheListByKindForWhomWordsAndMunicipality() throws Exception {
        assertThat(page("gp.jh", "/services?kind=PAIN_CARE"))
                .contains("2 services", "Pain clinic", "Pain rehabilitation")
                .doesNotContain("Municipal rehabilitation");
        assertThat(page("gp.jh", "/services?for=EVERYDAY&municipality=2305&on=2026-11-22"))
                .contains("1 service<", "Rehabenheten, Bräcke kommun");
        assertThat(page("gp.jh", "/services?q=upphandlat")).contains("1 service<");
        assertThat(page("gp.sk", "/services?municipality=")).contains("different between");
    }

    @Test
    void ordersTheListByKind() throws Exception {
        var shown = page("gp.jh", "/services?sort=KIND");

        assertThat(shown.indexOf(">Hospital emergency reception<"))
                .isLessThan(shown.indexOf(">Pain clinic<"));
        assertThat(shown.indexOf(">Pain clinic<"))
                .isLessThan(shown.indexOf(">Municipal rehabilitation<"));
        var byName = page("gp.jh", "/services");
        assertThat(byName.indexOf(">Municipal rehabilitation<"))
                .isLessThan(byName.indexOf(">Pain clinic<"));
    }

    @Test
    void saysHowToGoOnWhenNothingFits() throws Exception {
        assertThat(page("council.sk", "/services?q=simning"))
                .contains("No services fit the choice", "Show all services");
    }

    @Test
    void goesOnWithTheWholeListForAWordThatIsNoChoice() throws Exception {
        assertThat(page("gp.nj", "/services?sort=NONSENSE&municipality=9999&page=0"))
                .contains("12 services");
    }

    @Test
    void showsWhoAnswersBeforeAndAfterTheMoveOfPrevention() throws Exception {
        var before = page("gp.nj", PREVENTION + "?on=2026-12-31");
        var after = page("gp.nj", PREVENTION + "?on=2027-01-01");

        assertThat(before)
                .contains(
                        "Responsible in Aalborg Kommune on 31 Dec 2026</h2>",
                        "<p>Træningsenheden, Aalborg Kommune</p>")
                .contains("From 1 Jan 2027 somebody else is responsible", "Until 31 Dec 2026");
        assertThat(after)
                .contains("<p>Enheden for patientrettet forebyggelse")
                .contains("Lovforslag L 214", "To be verified");
    }

    @Test
    void saysThatNobodyHasStatedWhatHasNoSource() throws Exception {
        assertThat(page("secretary.jh", "/services/pain-clinic"))
                .contains("Not stated", "Smärtenheten, Smärtmottagningen");
    }

    @Test
    void keepsADayThatIsNoneAndSaysHowToWriteIt() throws Exception {
        for (var path : new String[] {"/services", PREVENTION}) {
            var answer = answer("gp.nj", path + "?on=tomorrow");
            assertThat(answer.getStatus()).isEqualTo(422);
            assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
                    .contains("href=\"#on\"", "id=\"on-error\"", "value=\"tomorrow\"");
        }
    }

    @Test
    void knowsNoServiceOfAnotherArea() throws Exception {
        assertThat(answer("gp.nj", "/services/primary-mmr").getStatus()).isEqualTo(404);
    }

    @Test
    void aReaderWithoutChoiceOfLanguageGetsTheAreas() throws Exception {
        assertThat(withoutChoice("gp.jh")).contains("<html lang=\"sv\">", "Insatser");
        assertThat(withoutChoice("gp.nj")).contains("<html lang=\"da\">", "Tilbud");
    }

    @Test
    void theAreaDecidesTheWordForWhomItIsAbout() throws Exception {
        assertThat(withoutChoice("gp.jh")).contains("Sök patient");
        assertThat(withoutChoice("gp.sk")).contains("Sök invånare");
        assertThat(withoutChoice("gp.nj")).contains("Søg borger");
        assertThat(page("gp.sk", "/services")).contains("Find a resident");
    }

    @Test
    void showsWhatStaffAreByTrainingBesideTheirName() throws Exception {
        assertThat(page("municipality.jh", "/services"))
                .contains("<strong>Kajsa Kommunsdal</strong>, occupational therapist");
    }

    private String withoutChoice(String user) throws Exception {
        return browser.perform(
                        get("/services")
                                .with(SignedInAs.user(accounts, user))
                                .header("Accept-Language", "en"))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private String page(String user, String path) throws Exception {
        var answer = answer(user, path);
        assertThat(answer.getStatus()).isEqualTo(200);
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }

    private MockHttpServletResponse answer(String user, String path) throws Exception {
        return browser.perform(
                        get(path)
                                .with(SignedInAs.user(accounts, user))
                                .cookie(new Cookie("language", "en")))
                .andReturn()
                .getResponse();
    }
}

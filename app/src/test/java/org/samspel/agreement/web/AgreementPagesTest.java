package org.samspel.agreement.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.samspel.InTheHouse;
import org.samspel.identity.Accounts;
import org.samspel.identity.web.SignedInAs;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@InTheHouse
class AgreementPagesTest {
    private static final String SHOW = "/agreements/low-back-pain";

    @Autowired private MockMvcTester mvc;
    @Autowired private Accounts accounts;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gp.nj",
                "jobcentre.nj",
                "association.nj",
                "secretary.nj",
                "council.nj",
                "reviewer.nj",
                "admin.nj"
            })
    void listsTheAgreementsForEveryRole(String user) {
        assertThat(get("/agreements", user, "da"))
                .hasStatusOk()
                .bodyText()
                .contains("Samarbejdsaftale om lænderygsmerter", "Gælder", "12", SHOW);
    }

    @Test
    void asksForSignInFirst() {
        assertThat(mvc.get().uri("/agreements")).hasStatus3xxRedirection();
    }

    @Test
    void showsClausesWithTheirPlacesSourcesAndWhatIsToBeVerified() {
        assertThat(get(SHOW, "gp.nj", "da"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "id=\"clause-4-3\"",
                        "href=\"#clause-4-3\"",
                        "Region Hovedstaden, forløbsprogram for lænderygsmerter",
                        "Skal bekræftes",
                        "Grænserne 8 ugers sygemelding og 6 ugers smerter",
                        "5 hverdage",
                        "4 timer",
                        "Aalborg Kommune",
                        "/agreements/low-back-pain/tables/acute?version=4");
    }

    @Test
    void leadsFromADestinationToItsServiceInTheCatalogue() {
        assertThat(get(SHOW, "gp.nj", "da"))
                .bodyText()
                .contains("<a href=\"/services/municipal-prevention\">");
    }

    @ParameterizedTest
    @CsvSource({"da,false", "sv,true", "en,true"})
    void marksTheLanguageOfTheAgreementWhereItIsNotThePages(String language, boolean marked) {
        var body = assertThat(get(SHOW, "gp.nj", language)).hasStatusOk().bodyText();
        if (marked) {
            body.contains("<h1 lang=\"da\">Samarbejdsaftale om lænderygsmerter</h1>");
        } else {
            body.contains("<h1>Samarbejdsaftale om lænderygsmerter</h1>");
        }
    }

    @Test
    void showsATableInWordsWithRedFlagsFirst() {
        assertThat(get(SHOW + "/tables/acute", "gp.nj", "sv"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "id=\"rule-1\"",
                        "Röd flagga",
                        "Läs uppifrån",
                        "Tecken på cauda equina: <strong>ja</strong>",
                        "akut till sjukhus samma dag",
                        SHOW + "?version=4#clause-3-1",
                        "Gräns: 50",
                        "Ska bekräftas")
                .doesNotContain("notImproving", "noClearEffect");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                SHOW + "?version=1",
                SHOW + "?version=x",
                SHOW + "?version=99999999999",
                SHOW + "/tables/none",
                "/agreements/none"
            })
    void answers404WhereThereIsNothing(String path) {
        assertThat(get(path, "gp.nj", "da")).hasStatus(404);
    }

    private MvcTestResult get(String path, String user, String language) {
        return mvc.get()
                .uri(path)
                .cookie(new Cookie("language", language))
                .with(SignedInAs.user(accounts, user))
                .exchange();
    }
}

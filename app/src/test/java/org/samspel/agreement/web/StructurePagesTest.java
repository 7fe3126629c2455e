package org.samspel.agreement.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;

import org.junit.jupiter.api.Test;
import org.samspel.InTheHouse;
import org.samspel.agreement.Agreements;
import org.samspel.agreement.Companions;
import org.samspel.content.ContentFault;
import org.samspel.content.ContentFaults;
import org.samspel.identity.Accounts;
import org.samspel.identity.web.SignedInAs;
import org.samspel.kernel.AreaId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;

/** What stands beside versions: pilots, what they rest on, recommendations, plans. */
@InTheHouse
class StructurePagesTest {
    private static final String NJ = "/agreements/low-back-pain/versions/4";
    private static final String RACT =
            "/agreements/psychiatric-disability/versions/1/pilots/ract/decision";

    @Autowired private MockMvcTester mvc;
    @Autowired private Accounts accounts;
    @Autowired private Agreements agreements;
    @Autowired private ContentFaults faults;
    @Autowired private Companions companions;

    @Test
    void showsWhatAVersionRestsOnAndWarnsWhenThatExpires() {
        assertThat(get("/agreements/low-back-pain", "gp.nj"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "id=\"beside\"",
                        "Sundhedsaftalen 2019-22",
                        NJ + "/recommendations",
                        NJ + "/plan");
        assertThat(get("/agreements", "gp.jh"))
                .hasStatusOk()
                .bodyText()
                .contains("id=\"filed\"", "Handlingsplan för de mest sjuka");
    }

    @Test
    void findsNoFaultInWhatIsDeliveredBesideVersions() {
        assertThat(faults.all())
                .extracting(ContentFault::file)
                .noneMatch(file -> file.contains("beside-") || file.contains("on-file"));
        assertThat(get("/agreements/long-term-pain/versions/1/recommendations", "gp.jh"))
                .hasStatusOk()
                .bodyText()
                .contains("1 inte täckta");
    }

    @Test
    void keepsTheShortAgreementOfWordsAloneThatHeldBefore() {
        var before = LocalDate.of(2020, 1, 1);
        assertThat(agreements.inForce(new AreaId("nj"), "low-back-pain", before))
                .hasValueSatisfying(version -> assertThat(version.number()).isEqualTo(1));
        assertThat(get("/agreements/low-back-pain/versions/1", "gp.nj"))
                .hasStatusOk()
                .bodyText()
                .contains("Arbejdsdeling ved akutte lænderygsmerter")
                .doesNotContain("id=\"tables\"", "id=\"destinations\"");
        assertThat(get("/agreements/low-back-pain/versions/1/editions/full", "gp.nj"))
                .hasStatusOk();
    }

    @Test
    void showsTheMatrixOfRecommendationsWithTheirClausesAndWhy() {
        assertThat(get(NJ + "/recommendations", "council.nj"))
                .hasStatusOk()
                .bodyText()
                .contains("?version=4#clause-4-3", "8.2", "4 dækket", "2 delvist", "1 ikke dækket")
                .doesNotContain("/revisions/");
        assertThat(get("/agreements/low-back-pain/versions/99/recommendations", "gp.nj"))
                .hasStatus(404);
    }

    @Test
    void letsThePartyOfAStepTellHowFarItHasComeAndRefusesAStaleSave() {
        var address = NJ + "/plan/s3-tilbud";
        assertThat(get(NJ + "/plan", "gp.nj")).hasStatusOk().bodyText().doesNotContain(address);
        assertThat(get(address, "gp.nj")).hasStatus(404);
        assertThat(get(NJ + "/plan", "municipality.nj")).bodyText().contains(address);

        var version = stepVersion();
        assertThat(post(address, "municipality.nj", Map.of("version", version, "status", "DONE")))
                .hasStatus(422)
                .bodyText()
                .contains("evidence-error");
        var told =
                Map.of("version", version, "status", "DROPPED", "evidence", "Referat 3 " + version);
        assertThat(post(address, "municipality.nj", told)).hasStatus(303);
        assertThat(post(address, "municipality.nj", told)).as("the second press").hasStatus(303);
        assertThat(post(address, "secretary.nj", Map.of("version", version, "status", "PLANNED")))
                .hasStatus(409)
                .bodyText()
                .contains("Referat 3 " + version);
    }

    private String stepVersion() {
        return companions.of(accounts.staff("secretary.nj"), "low-back-pain", 4).steps().stream()
                .filter(each -> each.id().equals("s3-tilbud"))
                .map(each -> String.valueOf(each.version()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void recordsWhatWasDecidedOfAPilotOnceAndAfterACheck() {
        var today = LocalDate.now(ZoneId.of("Europe/Stockholm")).toString();
        var wish =
                Map.of(
                        "outcome", "scaled-up",
                        "from", today,
                        "body", "SVOM",
                        "decided", today,
                        "paragraph", "§ 9");
        var secretary = "secretary.jh";
        assertThat(get("/agreements/psychiatric-disability", "gp.jh"))
                .hasStatusOk()
                .bodyText()
                .contains("id=\"pilots\"", "RACT i Strömsund och Östersund")
                .doesNotContain(RACT);
        assertThat(get(RACT, secretary)).hasStatusOk();
        assertThat(post(RACT, secretary, Map.of("outcome", "ended")))
                .hasStatus(422)
                .bodyText()
                .contains("body-error", "from-error");
        assertThat(post(RACT, secretary, wish)).hasStatusOk().bodyText().contains("value=\"done\"");
        assertThat(get("/agreements/psychiatric-disability", "gp.jh"))
                .as("a check records nothing")
                .bodyText()
                .doesNotContain("Gäller i alla kommuner från");

        var done = with(wish, "step", "done");
        assertThat(post(RACT, secretary, done)).hasStatus(303);
        assertThat(post(RACT, secretary, done)).as("the second press").hasStatus(303);
        assertThat(post(RACT, secretary, with(done, "outcome", "ended")))
                .hasStatus(409)
                .bodyText()
                .contains("SVOM");
        assertThat(get("/agreements/psychiatric-disability", "gp.jh"))
                .bodyText()
                .contains("Gäller i alla kommuner");
    }

    private static Map<String, String> with(Map<String, String> fields, String name, String value) {
        var more = new HashMap<>(fields);
        more.put(name, value);
        return more;
    }

    private MvcTestResult get(String path, String user) {
        return mvc.get()
                .uri(URI.create(path))
                .cookie(new Cookie("language", user.endsWith("nj") ? "da" : "sv"))
                .with(SignedInAs.user(accounts, user))
                .exchange();
    }

    private MvcTestResult post(String path, String user, Map<String, String> fields) {
        var request =
                mvc.post()
                        .uri(URI.create(path))
                        .cookie(new Cookie("language", user.endsWith("nj") ? "da" : "sv"))
                        .with(SignedInAs.user(accounts, user))
                        .with(csrf());
        fields.forEach(request::param);
        return request.exchange();
    }
}

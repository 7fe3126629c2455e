package org.samspel.followup.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samspel.InTheHouse;
import org.samspel.kernel.TransactionDoor;
import org.samspel.referral.ReferralScene;
import org.samspel.shell.Browser;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.nio.charset.StandardCharsets;

@InTheHouse
class FollowUpPagesTest {
    private static final String ADDRESS = "/follow-up/low-back-pain";

    @Autowired private Browser browser;
    @Autowired private ReferralScene scene;
    @Autowired private TransactionDoor door;
    @Autowired private JdbcClient jdbc;

    @BeforeEach
    void someThingsToCount() {
        var gp = scene.gp();
        door.enter(
                gp,
                () -> {
                    jdbc.sql(
                                    """
                                    insert into followup.referral
                                    select gen_random_uuid(), :area, 'low-back-pain', 4, '4.3',
                                           'municipal-persistent', :sender, :unit, :receiver,
                                           :receiverUnit, at, at + interval '5 days',
                                           at + interval '2 days', 'ACCEPTED'
                                    from (select timestamptz '2026-04-01 10:00Z' + i * interval '1 hour'
                                          from generate_series(1, 40) i) as moments (at)
                                    """)
                            .param("area", gp.area().code())
                            .param("sender", gp.party().value())
                            .param("unit", gp.unit().value())
                            .param("receiver", scene.municipality().party().value())
                            .param("receiverUnit", scene.municipality().unit().value())
                            .update();
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"secretary.nj", "council.nj", "association.nj", "admin.nj", "gp.nj"})
    void showsCountsToThoseWhoSteerAndThoseWhoRefer(String user) throws Exception {
        var session = browser.signIn(user);

        assertThat(browser.html(session, "/follow-up"))
                .contains("Samarbejdsaftale om lænderygsmerter", "href=\"" + ADDRESS + "\"");
        assertThat(browser.html(session, ADDRESS))
                .contains(
                        "Henvisninger efter den bestemmelse, de bygger på",
                        "§\u00a04.3",
                        "Aalborg Kommune",
                        "Sendt uden en modtager i Samspel",
                        "Sådan er der talt")
                .doesNotContainPattern("href=\"/(people|referrals|courses)/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"reviewer.nj", "jobcentre.nj"})
    void isClosedToOthers(String user) throws Exception {
        assertThat(browser.answer(browser.signIn(user), ADDRESS).getStatus()).isEqualTo(403);
    }

    @Test
    void saysTheFindingInItsTitle() throws Exception {
        assertThat(browser.html(browser.signIn("secretary.nj"), ADDRESS))
                .containsPattern("<h1>[^<]*henvisninger[^<]*</h1>");
    }

    @Test
    void keepsThePeriodInTheAddress() throws Exception {
        var page = browser.html(browser.signIn("secretary.nj"), ADDRESS + "?period=2026-1");

        assertThat(page)
                .containsPattern("<option value=\"2026-1\" selected")
                .contains("Talt fra 01.01.2026 til 30.06.2026", ".csv?period=2026-1");
    }

    @Test
    void showsTheSeriesAndOneTableAsAFile() throws Exception {
        var session = browser.signIn("secretary.nj");

        assertThat(browser.html(session, ADDRESS + "?by=month"))
                .containsPattern("<option value=\"month\" selected")
                .contains("Over tid", "<svg viewBox", ".csv?by=month&amp;table=party");
        var file = browser.answer(session, ADDRESS + ".csv?by=month&table=party");
        assertThat(file.getHeader("Content-Disposition"))
                .isEqualTo("attachment; filename=\"follow-up-low-back-pain-party.csv\"");
        assertThat(new String(file.getContentAsByteArray(), StandardCharsets.UTF_8))
                .contains("Modtager;Sendt")
                .doesNotContain("Bestemmelse;Sendt");
        assertThat(browser.answer(session, ADDRESS + ".csv?table=persons").getStatus())
                .isEqualTo(404);
    }

    @Test
    void givesTheSameTablesAsAFile() throws Exception {
        var file = browser.answer(browser.signIn("secretary.nj"), ADDRESS + ".csv");

        assertThat(file.getStatus()).isEqualTo(200);
        assertThat(file.getHeader("Content-Disposition"))
                .isEqualTo("attachment; filename=\"follow-up-low-back-pain.csv\"");
        assertThat(new String(file.getContentAsByteArray(), StandardCharsets.UTF_8))
                .startsWith("\ufeff")
                .contains("Bestemmelse;Sendt;Besvaret til tiden", "Modtager;Sendt", "§\u00a04.3");
    }

    @Test
    void isNotThereForAnUnknownAgreement() throws Exception {
        assertThat(browser.answer(browser.signIn("secretary.nj"), "/follow-up/unknown").getStatus())
                .isEqualTo(404);
        assertThat(
                        browser.answer(browser.signIn("secretary.nj"), "/follow-up/unknown.csv")
                                .getStatus())
                .isEqualTo(404);
    }
}

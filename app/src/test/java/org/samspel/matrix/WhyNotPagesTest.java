package org.samspel.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samspel.InTheHouse;
import org.samspel.access.Blocks;
import org.samspel.access.Consents;
import org.samspel.access.law.Block;
import org.samspel.identity.Accounts;
import org.samspel.kernel.Actor;
import org.samspel.shell.Browser;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;

/** A person blocks a clinic, consents and withdraws; each holds from the next page on. */
@InTheHouse
class WhyNotPagesTest {
    @Autowired private Browser browser;
    @Autowired private Subjects subjects;
    @Autowired private Accounts accounts;
    @Autowired private Consents consents;
    @Autowired private Blocks blocks;
    private Actor.Staff municipality;
    private Actor.Staff clinic;

    @BeforeEach
    void readers() {
        municipality = accounts.staff("municipality.jh");
        clinic = accounts.staff("hospital.jh");
    }

    @Test
    void saysTheRuleWhereItStandsAndWhatLeadsOn() throws Exception {
        var subject = subjects.of(municipality, Situation.OTHER_WITHOUT);
        var session = browser.signIn("municipality.jh");

        var refused = browser.answer(session, subject.course());

        assertThat(refused.getStatus()).isEqualTo(403);
        assertThat(refused.getContentAsString())
                .contains("Lag (2022:913) 3 kap. 7 §")
                .contains("/people/" + subject.person() + "/access")
                .contains("/people/" + subject.person() + "/access/emergency")
                .doesNotContain("Provsson");
        assertThat(browser.html(session, "/people/" + subject.person()))
                .contains("Varför får jag se detta?")
                .contains("PDL (2008:355) 4 kap. 1 §")
                .doesNotContain(subject.course());
    }

    @Test
    void aConsentOpensTheCourseAndItsWithdrawalClosesIt() throws Exception {
        var subject = subjects.of(municipality, Situation.OTHER_WITHOUT);
        var session = browser.signIn("municipality.jh");
        assertThat(status(session, subject)).isEqualTo(403);

        var given = subjects.consent(municipality, subject.person());
        assertThat(browser.html(session, subject.course())).contains("Lag (2022:913) 3 kap. 1 §");

        consents.withdraw(municipality, subject.person(), given.id(), given.version());
        assertThat(status(session, subject)).isEqualTo(403);
    }

    @Test
    void aBlockClosesTheCourseUntilItIsLifted() throws Exception {
        var subject = subjects.of(clinic, Situation.SAME_PROVIDER);
        var session = browser.signIn("hospital.jh");
        assertThat(status(session, subject)).isEqualTo(200);

        var gp = accounts.staff("gp.jh");
        var set = subjects.block(gp, subject.person());
        assertThat(browser.answer(session, subject.course()).getContentAsString())
                .contains("PDL (2008:355) 4 kap. 4 §");
        assertThat(browser.html(session, "/people/" + subject.person()))
                .doesNotContain(subject.course());

        blocks.lift(gp, subject.person(), set.id(), set.version(), Block.SetBy.STAFF_AT_REQUEST);
        assertThat(status(session, subject)).isEqualTo(200);
    }

    /** What is not there, what is elsewhere and whom one has nothing to do with look the same. */
    @Test
    void whoeverHasNothingToDoWithAPersonLearnsNothing() throws Exception {
        var session = browser.signIn("municipality.jh");
        var absent = browser.answer(session, "/people/00000000-0000-7000-8000-000000000000");
        for (var situation : new Situation[] {Situation.NO_RELATION, Situation.OTHER_AREA}) {
            var subject = subjects.of(municipality, situation);
            var address = "/people/" + subject.person();
            var answer = browser.answer(session, address);
            assertThat(answer.getStatus()).isEqualTo(404);
            assertThat(withoutAddress(answer.getContentAsString(), address))
                    .isEqualTo(
                            withoutAddress(
                                    absent.getContentAsString(),
                                    "/people/00000000-0000-7000-8000-000000000000"));
            assertThat(status(session, subject)).isEqualTo(404);
        }
    }

    @Test
    void whoSteersIsToldTheSameOfEverybody() throws Exception {
        var session = browser.signIn("secretary.jh");
        var nobody = "/people/00000000-0000-7000-8000-000000000000";
        var somebody = "/people/" + subjects.of(municipality, Situation.OWN_UNIT).person();

        var ofNobody = browser.answer(session, nobody);
        var ofSomebody = browser.answer(session, somebody);

        assertThat(ofNobody.getStatus()).isEqualTo(403);
        assertThat(ofSomebody.getStatus()).isEqualTo(403);
        assertThat(withoutAddress(ofSomebody.getContentAsString(), somebody))
                .isEqualTo(withoutAddress(ofNobody.getContentAsString(), nobody));
    }

    private int status(MockHttpSession session, Subject subject) throws Exception {
        return browser.answer(session, subject.course()).getStatus();
    }

    /** The page carries its own address, and a token that is new each time. */
    private static String withoutAddress(String page, String address) {
        return page.replace(address, "")
                .replaceAll("name=\"csrf\" content=\"[^\"]*\"", "")
                .replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "")
                .replaceAll("%2Fpeople%2F[0-9a-f-]*", "");
    }
}

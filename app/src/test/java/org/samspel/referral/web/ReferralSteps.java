package org.samspel.referral.web;

import org.samspel.referral.Referral;
import org.samspel.shell.Browser;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;

/** Takes the steps of referrals on their pages. */
@TestComponent
class ReferralSteps {
    private final Browser browser;

    ReferralSteps(Browser browser) {
        this.browser = browser;
    }

    MockHttpServletResponse take(
            MockHttpSession session, Referral referral, String step, int version, String words)
            throws Exception {
        return browser.send(
                session,
                address(referral) + "/" + step,
                "version",
                Integer.toString(version),
                "words-" + step,
                words);
    }

    static String address(Referral referral) {
        return "/referrals/" + referral.id().value();
    }
}

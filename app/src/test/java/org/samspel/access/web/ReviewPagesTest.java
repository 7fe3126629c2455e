package org.samspel.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.samspel.access.Access;
import org.samspel.access.Action;
import org.samspel.kernel.Actor;
import org.samspel.kernel.UserId;
import org.samspel.questionnaire.AtAPractice;
import org.samspel.shell.Browser;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

import java.util.UUID;

@SpringBootTest
@ActiveProfiles("demo")
@Import({AtAPractice.class, Browser.class})
class ReviewPagesTest {
    @Autowired private Browser browser;
    @Autowired private AtAPractice practice;
    @Autowired private Access access;

    @Test
    void namesAColleagueWithoutAnAccountByRoleAndUnit() throws Exception {
        var gp = practice.gp();
        var colleague =
                new Actor.Staff(
                        gp.area(), new UserId(UUID.randomUUID()), gp.role(), gp.unit(), gp.party());
        access.decide(colleague, Action.READ, practice.person());

        assertThat(browser.html(browser.signIn("reviewer.nj"), "/reviews"))
                .containsPattern("Uden egen konto, praktiserende læge<span[^>]*>Lægehuset Vejgaard")
                .doesNotContain("Systemet, praktiserende læge");
    }
}

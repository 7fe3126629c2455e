package org.samspel.access.web;

import org.samspel.access.Answers;
import org.samspel.access.Citations;
import org.samspel.person.Person;
import org.samspel.person.web.WhyShown;
import org.samspel.shell.PageContext;
import org.springframework.stereotype.Component;

import java.util.Optional;

/** Why a page about a person is shown: what was answered while it was made. */
@Component
class GroundsOfAnswer implements WhyShown {
    private final Answers answers;
    private final Citations citations;

    GroundsOfAnswer(Answers answers, Citations citations) {
        this.answers = answers;
        this.citations = citations;
    }

    @Override
    public Optional<Grounds> of(Person person, PageContext page) {
        return answers.given()
                .filter(given -> person.records().contains(given.person()))
                .map(
                        given -> {
                            var decision = given.decision();
                            var cited = citations.of(page.actor().area(), decision.rule());
                            return new Grounds(
                                    page.text(decision.rule().key()),
                                    cited.words(),
                                    cited.language(),
                                    page.text(decision.purpose().key()));
                        });
    }
}

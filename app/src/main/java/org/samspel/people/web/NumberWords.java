package org.samspel.people.web;

import org.samspel.organisation.Organisations;
import org.samspel.person.NumberCheck;
import org.samspel.shell.PageContext;
import org.springframework.stereotype.Component;

/** Says how a number is written here, what is wrong with one that was typed, and how to mend it. */
@Component
class NumberWords {
    private final Organisations organisations;

    NumberWords(Organisations organisations) {
        this.organisations = organisations;
    }

    String hint(PageContext page) {
        return page.text("people.number.hint." + country(page));
    }

    String of(NumberCheck check, PageContext page) {
        return switch (check) {
            case NumberCheck.NotANumber _ -> page.text("people.number.wrong." + country(page));
            case NumberCheck.NoSuchDate _ -> page.text("people.number.date");
            case NumberCheck.WrongCheckDigit _ -> page.text("people.number.digit");
            case NumberCheck.SyntheticOnly _ ->
                    page.text("people.number.synthetic." + country(page));
            case NumberCheck.RealOnly _ -> page.text("people.number.real");
            case NumberCheck.BornInTheFuture _ -> page.text("people.number.future");
            case NumberCheck.Accepted _ ->
                    throw new IllegalArgumentException("Nothing is wrong with it");
        };
    }

    private String country(PageContext page) {
        return organisations.area(page.actor().area()).country().name();
    }
}

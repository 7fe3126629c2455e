package org.samspel.people.web;

import org.samspel.person.NumberCheck;
import org.samspel.shell.PageContext;

/** Says what is wrong with a number that was typed, and how to mend it. */
final class NumberWords {
    private NumberWords() {}

    static String of(NumberCheck check, PageContext page) {
        return page.text(
                switch (check) {
                    case NumberCheck.NotANumber _ -> "people.number.wrong";
                    case NumberCheck.SyntheticOnly _ -> "people.number.synthetic";
                    case NumberCheck.RealOnly _ -> "people.number.real";
                    case NumberCheck.BornInTheFuture _ -> "people.number.future";
                    case NumberCheck.Accepted _ ->
                            throw new IllegalArgumentException("Nothing is wrong with it");
                });
    }
}

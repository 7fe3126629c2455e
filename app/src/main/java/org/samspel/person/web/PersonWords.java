package org.samspel.person.web;

import org.samspel.kernel.Actor;
import org.samspel.person.Communication;
import org.samspel.person.PersonNeeds;
import org.samspel.person.PersonStatus;
import org.samspel.shell.Icon;
import org.samspel.shell.PageContext;
import org.samspel.shell.Pill;
import org.samspel.shell.Tone;

import java.util.ArrayList;
import java.util.List;

/** A person's status and needs in the reader's words. */
public final class PersonWords {
    private PersonWords() {}

    /** What everybody who meets the person must know. */
    public static List<Pill> pills(PersonStatus status, PageContext page) {
        var pills = new ArrayList<Pill>();
        status.protection()
                .ifPresent(
                        _ ->
                                pills.add(
                                        new Pill(
                                                Tone.SOON,
                                                Icon.LOCK,
                                                page.text("person.protected"))));
        status.diedOn()
                .ifPresent(
                        day ->
                                pills.add(
                                        new Pill(
                                                Tone.NEUTRAL,
                                                Icon.INFO,
                                                page.text("person.died", day))));
        status.leftAreaOn()
                .ifPresent(
                        day ->
                                pills.add(
                                        new Pill(
                                                Tone.NEUTRAL,
                                                Icon.INFO,
                                                page.text("person.left", day))));
        return pills;
    }

    /** Whether the reader may know the needs: those who treat, and the person. */
    public static boolean mayReadNeeds(Actor actor) {
        return actor instanceof Actor.Oneself
                || (actor instanceof Actor.Staff staff && staff.role().treatsPersons());
    }

    /** “tolk: somaliska · hörselnedsättning”; empty when there is nothing to heed. */
    public static String needs(PersonNeeds needs, PageContext page) {
        var words = new ArrayList<String>();
        var language = needs.languageIn(page.locale());
        if (needs.interpreter()) {
            words.add(
                    language.map(name -> page.text("person.needs.interpreter", name))
                            .orElseGet(() -> page.text("person.needs.interpreter.any")));
        } else {
            language.ifPresent(name -> words.add(page.text("person.needs.language", name)));
        }
        needs.communication().forEach(need -> words.add(word(need, page)));
        return String.join(" · ", words);
    }

    public static String word(Communication need, PageContext page) {
        return page.text("person.communication." + need);
    }
}

package org.samspel.shell;

import org.samspel.kernel.Actor;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What every page needs besides its own: a controller declares it as a parameter and hands it to
 * the page's record.
 *
 * @param signed who asks, or nobody before sign-in
 * @param today in the area's zone
 * @param path the page's address with its query; where a change of language leads back to
 * @param style the address of the style sheet
 * @param script the address of the script
 * @param appearance light, dark or as the device is set
 * @param notices what goes on meanwhile
 */
public record PageContext(
        Texts texts,
        Optional<Signed> signed,
        List<NavItem> navigation,
        Csrf csrf,
        LocalDate today,
        String path,
        String style,
        String script,
        Appearance appearance,
        List<Notice> notices) {

    /** A page that is light or dark as the device is set, while nothing else goes on. */
    public PageContext(
            Texts texts,
            Optional<Signed> signed,
            List<NavItem> navigation,
            Csrf csrf,
            LocalDate today,
            String path,
            String style,
            String script) {
        this(
                texts,
                signed,
                navigation,
                csrf,
                today,
                path,
                style,
                script,
                Appearance.DEVICE,
                List.of());
    }

    /** The same in other words: for a paper in another language than its reader's. */
    public PageContext with(Texts others) {
        return new PageContext(
                others, signed, navigation, csrf, today, path, style, script, appearance, notices);
    }

    /** The text of a key in the reader's language. */
    public String text(String key, Object... arguments) {
        return texts.get(key, arguments);
    }

    public Language language() {
        return texts.language();
    }

    public Locale locale() {
        return texts.language().locale();
    }

    public ZoneId zone() {
        return texts.zone();
    }

    public String date(LocalDate day) {
        return texts.date(day);
    }

    public String dateTime(Instant instant) {
        return texts.dateTime(instant);
    }

    /** Who asks, on routes that are closed before sign-in. */
    public Actor actor() {
        return signed.map(Signed::actor)
                .orElseThrow(() -> new IllegalStateException("Nobody is signed in"));
    }

    /** The line that says on paper where the page comes from and of which day it is. */
    public String printedFrom() {
        var where =
                signed.filter(who -> !isPersonsOwn())
                        .map(who -> who.unitName() + " · " + who.areaName() + " · ")
                        .orElse("");
        return where + date(today) + " · " + text("shell.name");
    }

    /** Whether these are the person's own pages, with larger text and the person's words. */
    public boolean isPersonsOwn() {
        return signed.filter(who -> who.actor() instanceof Actor.Oneself).isPresent();
    }

    /** Whether the reader meets persons, and so may search for them. */
    public boolean mayMeetPersons() {
        return signed.filter(who -> who.role().meetsPersons()).isPresent();
    }

    /** How soon a deadline is, as a word in its tone: "om 3 dage", "2 dage over". */
    public Pill deadline(LocalDate due) {
        return Pill.of(Tone.ofDeadline(due, today), texts.relative(due, today));
    }

    /**
     * The navigation with the entry of that key marked, for pages outside of every entry's address.
     */
    public List<NavItem> navigationAt(String key) {
        if (key.isEmpty()) {
            return navigation;
        }
        return navigation.stream().map(item -> item.markedIf(item.key().equals(key))).toList();
    }
}

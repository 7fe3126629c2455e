package org.samspel.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.samspel.access.CareRelations;
import org.samspel.access.RelationKind;
import org.samspel.identity.Accounts;
import org.samspel.kernel.Actor;
import org.samspel.kernel.PersonId;
import org.samspel.questionnaire.AtAPractice;
import org.samspel.shell.Browser;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A person of a Swedish health centre, and whoever opens and sends pages about them. */
@TestComponent
class AtTheDesk {
    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([a-z]\\w*)\" value=\"([^\"]*)\">");

    private final Browser browser;
    private final AtAPractice practice;
    private final Accounts accounts;
    private final CareRelations relations;
    private final Map<String, MockHttpSession> sessions = new HashMap<>();

    AtTheDesk(Browser browser, AtAPractice practice, Accounts accounts, CareRelations relations) {
        this.browser = browser;
        this.practice = practice;
        this.accounts = accounts;
        this.relations = relations;
    }

    /** Somebody new, of the general practitioner’s own unit, who can sign in as themselves. */
    PersonId person() {
        var person = practice.personOf(staff("gp.jh"), "2380", LocalDate.of(1971, 4, 2));
        accounts.stand("person.jh", person);
        sessions.remove("person.jh");
        return person;
    }

    Actor.Staff staff(String user) {
        return practice.staff(user);
    }

    /** The person has turned to the user’s unit. */
    void meets(String user, PersonId person) {
        var staff = staff(user);
        relations.begin(staff, person, staff.unit(), RelationKind.TURNED_TO_UNIT, "test");
    }

    private MockHttpSession session(String user) throws Exception {
        var known = sessions.get(user);
        if (known == null) {
            known = browser.signIn(user);
            sessions.put(user, known);
        }
        return known;
    }

    String see(String user, String path) throws Exception {
        return browser.html(session(user), path);
    }

    MockHttpServletResponse open(String user, String path) throws Exception {
        return browser.answer(session(user), path);
    }

    /** Fills in the form of a page with the fields it carries and those that are typed. */
    MockHttpServletResponse send(String user, String form, String to, Map<String, String> typed)
            throws Exception {
        return send(user, to, carried(see(user, form)), typed);
    }

    MockHttpServletResponse send(
            String user, String to, Map<String, String> carried, Map<String, String> typed)
            throws Exception {
        var fields = new LinkedHashMap<>(carried);
        fields.putAll(typed);
        var inTurn =
                fields.entrySet().stream()
                        .flatMap(field -> Stream.of(field.getKey(), field.getValue()))
                        .toArray(String[]::new);
        return browser.send(session(user), to, inTurn);
    }

    /** What is done leads on. */
    void done(MockHttpServletResponse answer) {
        assertThat(answer.getStatus()).isEqualTo(303);
    }

    static Map<String, String> carried(String html) {
        var fields = new LinkedHashMap<String, String>();
        HIDDEN.matcher(html).results().forEach(found -> fields.put(found.group(1), found.group(2)));
        return fields;
    }

    /** The first address on a page that begins so. */
    static String link(String html, String beginning) {
        var found =
                Pattern.compile("(?:href|action)=\"(" + Pattern.quote(beginning) + "[^\"]*)\"")
                        .matcher(html);
        assertThat(found.find()).as("a link to %s…", beginning).isTrue();
        return found.group(1);
    }
}

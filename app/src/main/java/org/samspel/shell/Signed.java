package org.samspel.shell;

import org.samspel.kernel.Actor;
import org.samspel.kernel.Role;

import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;

/**
 * Who is signed in, as the frame of the pages names them.
 *
 * @param actor staff in an assignment, or a person about themselves
 * @param profession the key of the word for what staff are by training
 * @param personWord what the area calls those whom all of it is about
 * @param title what the assignment is called, in every language
 * @param ways what the session lets them do
 */
public record Signed(
        Actor actor,
        String displayName,
        Optional<String> profession,
        String unitName,
        String areaName,
        Language areaLanguage,
        PersonWord personWord,
        ZoneId zone,
        Map<Language, String> title,
        SessionWays ways) {

    /** Somebody in a session without other ways. */
    public Signed(
            Actor actor,
            String displayName,
            Optional<String> profession,
            String unitName,
            String areaName,
            Language areaLanguage,
            PersonWord personWord,
            ZoneId zone,
            Map<Language, String> title) {
        this(
                actor,
                displayName,
                profession,
                unitName,
                areaName,
                areaLanguage,
                personWord,
                zone,
                title,
                SessionWays.NONE);
    }

    public Role role() {
        return switch (actor) {
            case Actor.Staff staff -> staff.role();
            case Actor.Oneself _ -> Role.PERSON;
            case Actor.TheSystem _ ->
                    throw new IllegalStateException("The system opens no pages itself");
        };
    }
}

package org.samspel.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.jspecify.annotations.Nullable;
import org.samspel.kernel.Actor;
import org.samspel.kernel.PersonId;
import org.samspel.pathway.CourseFacts;
import org.samspel.pathway.StartOutcome;
import org.samspel.people.Met;
import org.samspel.people.NewPerson;
import org.samspel.person.Person;
import org.samspel.questionnaire.Submission;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Tells one person's tale: each step goes through the door that a professional's form goes through.
 */
final class Teller {
    private final Doors doors;
    private final Stage stage;
    private final HistoryTime time;
    private final String key;
    private int forms;
    private @Nullable PersonId before;
    private @Nullable PersonId person;
    private Actor.@Nullable Staff doctor;
    private @Nullable Newcomer newcomer;

    Teller(Doors doors, Stage stage, HistoryTime time, String key) {
        this.doors = doors;
        this.stage = stage;
        this.time = time;
        this.key = key;
    }

    Stage stage() {
        return stage;
    }

    Doors doors() {
        return doors;
    }

    Cast cast() {
        return stage.cast();
    }

    HistoryTime time() {
        return time;
    }

    /** The person turns to their own practice and is registered there; once more as another. */
    void meet(Newcomer met, Actor.Staff at) {
        newcomer = met;
        doctor = at;
        before = person;
        var wish =
                new NewPerson(
                        met.number(),
                        met.givenName(),
                        met.familyName(),
                        met.birthDate(),
                        met.municipalityCode(),
                        met.practice().id());
        person =
                switch (doors.meetings().register(at, wish)) {
                    case Met.Known(var id) -> id;
                    case Met other -> throw new Stuck(other);
                };
    }

    /** Who was met before under another number is the same person. */
    void isTheSameAsBefore(String foundOut) {
        person =
                doors.samePersons()
                        .link(known(doctor), known(before), person(), foundOut)
                        .orElseThrow(() -> new Stuck(foundOut));
    }

    /** Lets the account stand for the person who was met. */
    void standFor(String account) {
        doors.accounts().stand(account, person());
    }

    /** The person answers the area's instrument, in the order of its items. */
    void answer(List<String> values) {
        var items = doors.instruments().find(stage.demo().instrument()).orElseThrow().items();
        Map<String, String> answers = new HashMap<>();
        for (var n = 0; n < items.size(); n++) {
            answers.put(items.get(n).id(), values.get(n));
        }
        var language = doors.organisations().area(stage.area()).language();
        var kept =
                doors.questionnaires()
                        .submit(
                                doctor(),
                                person(),
                                stage.demo().instrument(),
                                answers,
                                language,
                                token());
        if (!(kept instanceof Submission.Answered)) {
            throw new Stuck(kept);
        }
    }

    ToldCourse begin(int onsetWeeks) {
        var facts = new CourseFacts(time.today().minusWeeks(onsetWeeks), Optional.empty(), "");
        return switch (doors.courses().start(doctor(), person(), stage.demo().agreement(), facts)) {
            case StartOutcome.Started(var started) -> new ToldCourse(this, started);
            case StartOutcome other -> throw new Stuck(other);
        };
    }

    /** Of a form of its own each time, the same whenever the tale is told. */
    UUID token() {
        forms++;
        return UUID.nameUUIDFromBytes((stage.area() + key + forms).getBytes(UTF_8));
    }

    /** The number that the person was registered with. */
    String number() {
        return known(newcomer).number();
    }

    /** The code of the municipality that the person lived in at first. */
    String home() {
        return known(newcomer).municipalityCode();
    }

    PersonId person() {
        return known(person);
    }

    /** The person as they are now. */
    Person found() {
        return doors.persons().find(doctor(), person()).orElseThrow();
    }

    Actor.Staff doctor() {
        return known(doctor);
    }

    static <T> T known(@Nullable T earlier) {
        if (earlier == null) {
            throw new IllegalStateException("A tale's steps are told in order");
        }
        return earlier;
    }
}

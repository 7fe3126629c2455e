package org.samspel.access;

import org.samspel.kernel.Actor;
import org.samspel.person.Person;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What persons write to the log reviewer: “this looks wrong”, about one line of their log. */
@Component
public class Messages {
    /** What fits on a reviewer’s page. */
    public static final int WORDS_LETTERS_MAX = 2000;

    private final MessageStore store;
    private final OwnLog log;
    private final PersonNotes notes;

    Messages(MessageStore store, OwnLog log, PersonNotes notes) {
        this.store = store;
        this.log = log;
        this.notes = notes;
    }

    /** What came of sending one. */
    public enum Sent {
        DONE,
        WORDS_MISSING,
        TOO_LONG,
        /** The line is not there, or not about the person. */
        MISSING
    }

    /** A key for a new message, which its form carries. */
    public UUID newId() {
        return notes.newId();
    }

    /** The line, if it is one of the person’s own log. */
    public Optional<LogLine> line(Actor.Oneself self, long line) {
        return log.line(self, line);
    }

    /**
     * @param id a key that the form carries, so that two presses send it once
     */
    public Sent send(Actor.Oneself self, UUID id, long line, String words) {
        return notes.about(
                self,
                self.person(),
                () -> Sent.MISSING,
                _ -> {
                    if (line(self, line).isEmpty()) {
                        return Sent.MISSING;
                    }
                    if (words.isBlank()) {
                        return Sent.WORDS_MISSING;
                    }
                    if (words.length() > WORDS_LETTERS_MAX) {
                        return Sent.TOO_LONG;
                    }
                    store.insert(
                            self,
                            new Message(
                                    id,
                                    self.person(),
                                    line,
                                    words.strip(),
                                    notes.now(),
                                    Optional.empty()));
                    return Sent.DONE;
                });
    }

    /** Those of the person, newest first, with their answers. */
    public List<Message> of(Actor.Oneself self, Person person) {
        return notes.reading(self, () -> store.of(person.records()));
    }
}

package org.samspel.demo;

import org.samspel.kernel.Actor;
import org.samspel.kernel.Playback;
import org.samspel.worklist.Task;
import org.samspel.worklist.TaskFilter;
import org.samspel.worklist.TaskKind;
import org.samspel.worklist.TaskOrder;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;

/**
 * That the practices have read what came long ago: the last tale, since those tasks come of all the
 * others.
 *
 * @param persons how many tales were told before
 */
record ReadNotes(Population population, int persons) implements Tale {
    private static final int PAGE_SIZE = 200;
    private static final Duration READ_AFTER = Duration.ofHours(30);
    private static final Duration UNREAD_MAX = Duration.ofDays(14);

    private record Note(Actor.Staff reader, Task task) {}

    @Override
    public String key() {
        return "closing-notes-of-" + persons;
    }

    @Override
    public boolean isOfPerson() {
        return false;
    }

    @Override
    public void tell(Teller teller) {
        var notes = new ArrayList<Note>();
        // What waits is seen from the present, and was read in its own time.
        new Playback(
                        teller.stage().present(),
                        new SplittableRandom((teller.stage().area() + key()).hashCode()))
                .run(() -> gather(teller, notes));
        notes.sort(Comparator.comparing(note -> note.task().openedAt()));
        var lastDay = teller.stage().present().minus(UNREAD_MAX);
        for (var note : notes) {
            var opened = note.task().openedAt();
            if (opened.isBefore(lastDay) && teller.time().reach(opened.plus(READ_AFTER))) {
                teller.doors()
                        .worklist()
                        .note(note.reader(), note.task().id(), note.task().version());
            }
        }
    }

    private void gather(Teller teller, List<Note> notes) {
        population.homes().values().stream()
                .flatMap(home -> home.practices().stream())
                .distinct()
                .map(practice -> teller.cast().at(teller.cast().unitNamed(practice).id()))
                .forEach(reader -> gather(teller, reader, notes));
    }

    private static void gather(Teller teller, Actor.Staff reader, List<Note> notes) {
        var page = 1;
        var tasks = open(teller, reader, page);
        while (!tasks.isEmpty()) {
            tasks.stream()
                    .filter(ReadNotes::isToNote)
                    .forEach(task -> notes.add(new Note(reader, task)));
            page++;
            tasks = open(teller, reader, page);
        }
    }

    private static boolean isToNote(Task task) {
        return task.kind().isToRead()
                || task.kind() == TaskKind.CONTACT_RECEIVER
                || task.kind() == TaskKind.FOLLOW_UP_OPEN;
    }

    private static List<Task> open(Teller teller, Actor.Staff reader, int page) {
        return teller.doors()
                .worklist()
                .open(reader, TaskFilter.none(), TaskOrder.NEWEST, page, PAGE_SIZE)
                .tasks();
    }
}

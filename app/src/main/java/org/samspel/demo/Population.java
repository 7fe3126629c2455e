package org.samspel.demo;

import org.samspel.content.ContentNode;

import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The many made-up persons of an area, as its content file describes them in shares.
 *
 * @param seed the same gives the same persons
 * @param historyDays how far back the first of them came
 */
record Population(
        long seed,
        int historyDays,
        Weighted<Home> homes,
        Weighted<Range> ages,
        Names names,
        Weighted<Fate> fates,
        Weighted<Situation> situations,
        SenderHabits senders,
        ReceiverHabits receivers) {
    static Population read(ContentNode node) {
        return new Population(
                node.number("seed"),
                node.number("history-days"),
                Weighted.items(node.child("municipalities"), Home::read),
                Weighted.items(node.child("ages"), Range::read),
                Names.read(node.child("names")),
                Fate.read(node.child("fates")),
                Weighted.items(node.child("situations"), Situation::read),
                SenderHabits.read(node.child("senders")),
                ReceiverHabits.read(node.child("receivers")));
    }

    /** The tales of so many persons, and what comes of them together. */
    Stream<Tale> tales(int persons) {
        return Stream.concat(
                IntStream.rangeClosed(1, persons).mapToObj(ordinal -> new LifeTale(this, ordinal)),
                Stream.of(new ReadNotes(this, persons)));
    }
}

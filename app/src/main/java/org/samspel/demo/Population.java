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
        Circle circle,
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
                Circle.read(node.child("circle")),
                Fate.read(node.child("fates")),
                Weighted.items(node.child("situations"), Situation::read),
                SenderHabits.read(node.child("senders")),
                ReceiverHabits.read(node.child("receivers")));
    }

    /** Of its own, so that who stands beside a person changes nothing else of the tale. */
    Dice diceOfCircle(int ordinal) {
        return new Dice(seed + 1, ordinal);
    }

    /** The tales of so many persons, and what comes of them together. */
    Stream<Tale> tales(int persons) {
        return Stream.concat(
                IntStream.rangeClosed(1, persons).mapToObj(ordinal -> new LifeTale(this, ordinal)),
                Stream.of(new ReadNotes(this, persons)));
    }
}

package org.samspel.demo;

import org.samspel.agreement.HandOver;
import org.samspel.content.ContentNode;
import org.samspel.demo.Dice.Share;
import org.samspel.pathway.RoutingChoice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How those who see persons first usually do; how often in percent.
 *
 * @param followed how often the agreement is followed
 * @param otherways what is chosen when it is not
 * @param afterDecline what is chosen when the receiver said no
 * @param consented how often the person agrees that a second receiver gets to know
 * @param kinds of hand-over, among those that the agreement allows for a destination
 * @param outside how often a letter goes to a receiver without Samspel
 * @param outsiders their names and addresses
 * @param planned how often a plan is noted as agreed
 * @param followedUp how often a follow-up is noted
 * @param prevented how often the prevention that an agreement wants after a course is begun
 * @param exits why courses end after a treatment
 * @param exitWithout why they end without one
 * @param again how often another course follows on an ended one
 */
record SenderHabits(
        int followed,
        Weighted<Otherway> otherways,
        List<Otherway> afterDecline,
        int consented,
        List<String> messages,
        Weighted<HandOver> kinds,
        int outside,
        List<String> outsiders,
        int planned,
        int followedUp,
        int prevented,
        Weighted<String> exits,
        String exitWithout,
        int again) {
    static SenderHabits read(ContentNode node) {
        return new SenderHabits(
                node.number("followed-percent"),
                Weighted.items(node.child("otherwise"), Otherway::read),
                node.child("after-decline").items().stream().map(Otherway::read).toList(),
                node.number("consented-percent"),
                node.textList("messages"),
                kinds(node.child("kinds")),
                node.number("outside-percent"),
                node.textList("outsiders"),
                node.number("planned-percent"),
                node.number("followed-up-percent"),
                node.number("prevented-percent"),
                Weighted.keys(node.child("exits")),
                node.text("exit-without-treatment"),
                node.number("again-percent"));
    }

    private static Weighted<HandOver> kinds(ContentNode node) {
        var keys = Weighted.keys(node);
        return new Weighted<>(
                keys.values().stream()
                        .map(
                                key ->
                                        HandOver.of(key)
                                                .orElseThrow(
                                                        () ->
                                                                node.bad(
                                                                        "“"
                                                                                + key
                                                                                + "” is no kind of"
                                                                                + " hand-over")))
                        .toList(),
                keys.weights());
    }

    /** One of the kinds that are agreed; the usual one when none of the habit's is. */
    HandOver kind(List<HandOver> agreed, Dice dice) {
        var wished = kinds.at(dice.placeOf(Share.KIND));
        return agreed.contains(wished) ? wished : agreed.getFirst();
    }

    Optional<String> outsider(Dice dice) {
        return dice.happens(outside) ? Optional.of(dice.of(outsiders)) : Optional.empty();
    }

    /** What is chosen: mostly what the agreement says, which is also the last resort. */
    List<RoutingChoice> choices(Dice dice) {
        var follow = new RoutingChoice.Follow();
        if (dice.placeOf(Share.CHOICE) * 100 < followed) {
            return List.of(follow);
        }
        var choices = new ArrayList<>(dice.of(otherways).choices());
        choices.add(follow);
        return choices;
    }
}

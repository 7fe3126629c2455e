package org.samspel.demo;

import org.samspel.content.ContentNode;
import org.samspel.person.ContactKind;
import org.samspel.person.NamedContact;
import org.samspel.person.Relative;
import org.samspel.person.Saved;

import java.util.List;
import java.util.Optional;

/**
 * Who stands beside the persons of an area: relatives, and professionals to turn to by name.
 *
 * @param relations in the persons' words
 * @param mayKnow what a person lets a relative know
 * @param phone that nobody has
 */
record Circle(
        int relativesPercent,
        int contactsPercent,
        List<String> relations,
        List<String> mayKnow,
        String phone) {
    /** How far in the list of names those of others stand from the person's own. */
    private static final int RELATIVES_AWAY = 41;

    private static final int CONTACTS_AWAY = 53;

    static Circle read(ContentNode node) {
        return new Circle(
                node.number("relatives-percent"),
                node.number("contacts-percent"),
                node.textList("relations"),
                node.textList("may-know"),
                node.text("phone"));
    }

    /** Names those that chance gives the person. */
    void gather(Teller teller, Names names, Dice dice, int ordinal) {
        if (dice.happens(relativesPercent)) {
            nameRelative(teller, names, dice, ordinal);
        }
        if (dice.happens(contactsPercent)) {
            nameContact(teller, names, dice, ordinal);
        }
    }

    /** Names one of each. */
    void gatherAll(Teller teller, Names names, Dice dice, int ordinal) {
        nameRelative(teller, names, dice, ordinal);
        nameContact(teller, names, dice, ordinal);
    }

    private void nameRelative(Teller teller, Names names, Dice dice, int ordinal) {
        var relative =
                new Relative(
                        teller.token(),
                        0,
                        names.fullName(ordinal + RELATIVES_AWAY),
                        dice.of(relations),
                        phone,
                        true,
                        dice.of(mayKnow),
                        teller.time().today(),
                        Optional.empty());
        saved(teller.doors().relatives().save(teller.doctor(), teller.found(), relative));
    }

    private void nameContact(Teller teller, Names names, Dice dice, int ordinal) {
        var practice = teller.cast().unit(teller.doctor().unit());
        var contact =
                new NamedContact(
                        teller.token(),
                        0,
                        dice.of(ContactKind.in(teller.stage().country())),
                        names.fullName(ordinal + CONTACTS_AWAY),
                        practice.fullName(),
                        practice.phone(),
                        "",
                        teller.time().today(),
                        Optional.empty());
        saved(teller.doors().contacts().save(teller.doctor(), teller.found(), contact));
    }

    private static void saved(Saved<?> outcome) {
        if (!(outcome instanceof Saved.Done)) {
            throw new Stuck(outcome);
        }
    }
}

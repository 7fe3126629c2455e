package org.samspel.person.web;

import gg.jte.Content;

import org.samspel.kernel.PersonId;
import org.samspel.shell.Pill;
import org.samspel.shell.WhoHolds.Holding;

import java.util.List;
import java.util.Optional;

/**
 * What stands first on every page about a person: who it is, and who is responsible now.
 *
 * @param name initials while the identity is protected and the reader has not opened it
 * @param place empty then
 * @param needs what the person needs to understand and be understood, or empty
 * @param pills what everybody who meets the person must know: protected, died, moved
 * @param banners what rooms say on every page about the person
 * @param hidden whether a protected identity is hidden from the reader now
 * @param why the reader may see it, where that is known
 */
public record PersonHeader(
        PersonId id,
        String name,
        String age,
        String place,
        String needs,
        List<Pill> pills,
        List<Content> banners,
        boolean hidden,
        Holding holding,
        Optional<WhyShown.Grounds> why) {
    public PersonHeader {
        pills = List.copyOf(pills);
        banners = List.copyOf(banners);
    }

    /** The address of the person's page. */
    public String href() {
        return "/people/" + id;
    }

    /** Without the name: it must never reach a log. */
    @Override
    public String toString() {
        return "PersonHeader[" + id + "]";
    }
}

package org.samspel.pathway.web;

import org.samspel.kernel.Role;
import org.samspel.shell.PageContext;

import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

/** Says who may state what only a doctor may. */
final class DoctorWords {
    private DoctorWords() {}

    /** "Bara en läkare får säga det: läkare i primärvården eller läkare på sjukhus." */
    static String who(PageContext page, Collection<Role> roles) {
        var names =
                roles.stream()
                        .sorted()
                        .map(
                                role ->
                                        page.text(
                                                "pathway.doctor."
                                                        + role.name().toLowerCase(Locale.ROOT)))
                        .collect(Collectors.joining(", "));
        return page.text("pathway.doctor.only", names);
    }
}

package org.samspel.organisation;

import org.samspel.kernel.AreaId;
import org.samspel.shell.PersonWord;

import java.time.ZoneId;
import java.util.Locale;

/**
 * One region with its parties.
 *
 * @param personWord what it calls those whom all of it is about
 */
public record Area(
        AreaId id,
        Country country,
        String name,
        Locale language,
        ZoneId zone,
        PersonWord personWord) {}

package org.samspel.organisation;

import org.samspel.kernel.AreaId;

import java.time.ZoneId;
import java.util.Locale;

/** One region with its parties. */
public record Area(AreaId id, Country country, String name, Locale language, ZoneId zone) {}

package org.samspel.agreement.workshop;

import org.samspel.kernel.AreaId;

/**
 * Names the work on a coming version.
 *
 * @param number that the version will have
 */
public record RevisionKey(AreaId area, String slug, int number) {}

package org.samspel.access.law;

import org.samspel.organisation.Country;

import java.time.LocalDate;

/**
 * The wish to block, or to lift a block; whoever may do the one may do the other.
 *
 * @param by who wishes it
 */
public record BlockWish(Country country, LocalDate day, Block.Kind kind, Block.SetBy by) {}

package org.samspel.shell;

/**
 * A bar of a {@link BarChart}.
 *
 * @param written the value as the reader's language writes it, with its unit
 */
public record Bar(String label, double value, String written) {}

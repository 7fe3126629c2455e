package org.samspel.shell;

/**
 * A line drawn in a chart at the value from which something else holds.
 *
 * @param label the value and its meaning: "50 · øget risiko"
 */
public record CutOff(double value, String label) {}

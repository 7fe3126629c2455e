package org.samspel.organisation;

/** The country whose law and calendar an area follows. */
public enum Country {
    SE,
    DK
}

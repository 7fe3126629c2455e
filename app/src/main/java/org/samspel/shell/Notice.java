package org.samspel.shell;

/**
 * A calm line above every page about something that goes on meanwhile.
 *
 * @param id of the element, one of its own on the page
 * @param address that gives the line anew, or nothing when it is over
 */
public record Notice(String id, String text, String address) {}

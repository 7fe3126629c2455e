package org.samspel.person;

/** What someone needs so that others reach them. */
public enum Communication {
    SIGN_LANGUAGE,
    HARD_OF_HEARING,
    LOW_VISION,
    EASY_TO_READ,
    SPEECH_SUPPORT,
    TIME_AND_CALM
}

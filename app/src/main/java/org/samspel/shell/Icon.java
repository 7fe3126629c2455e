package org.samspel.shell;

/**
 * The icons, drawn for Samspel on a grid of 24 with a stroke of 2. Each is the data of one SVG
 * path.
 */
public enum Icon {
    DOT("M12 10a2 2 0 1 1 0 4a2 2 0 0 1 0 -4"),
    CHECK("M5 12.5l4.5 4.5l9.5 -10"),
    CROSS("M6 6l12 12M18 6l-12 12"),
    CLOCK("M12 3.5a8.5 8.5 0 1 1 0 17a8.5 8.5 0 0 1 0 -17M12 7.5v5l3 2"),
    ALERT("M12 4l9 15.5h-18zM12 10v4M12 16.8v.2"),
    INFO("M12 3.5a8.5 8.5 0 1 1 0 17a8.5 8.5 0 0 1 0 -17M12 11v5.5M12 7.6v.2"),
    QUESTION(
            "M12 3.5a8.5 8.5 0 1 1 0 17a8.5 8.5 0 0 1 0 -17"
                    + "M9.7 9.8a2.4 2.4 0 1 1 3.4 2.2c-.8.4-1.1.9-1.1 1.7M12 16.6v.2"),
    ARROW_LEFT("M20 12h-16M10 6l-6 6l6 6"),
    ARROW_RIGHT("M4 12h16M14 6l6 6l-6 6"),
    CHEVRON_DOWN("M6 9.5l6 6l6 -6"),
    SEARCH("M10.5 4a6.5 6.5 0 1 1 0 13a6.5 6.5 0 0 1 0 -13M15.3 15.3l5.2 5.2"),
    TO_DO("M4 6.5l1.5 1.5l3 -3M4 13l1.5 1.5l3 -3M4 19.5l1.5 1.5l3 -3M12 7h8M12 13.5h8M12 20h8"),
    PEOPLE(
            "M9 4.5a3.5 3.5 0 1 1 0 7a3.5 3.5 0 0 1 0 -7M2.5 20v-1a4.5 4.5 0 0 1 4.5 -4.5h4a4.5 4.5"
                + " 0 0 1 4.5 4.5v1M16 4.8a3.5 3.5 0 0 1 0 6.4M18.5 14.8a4.5 4.5 0 0 1 3 4.2v1"),
    AGREEMENT("M13.5 3h-7.5v18h12.5v-13zM13.5 3v5h5M9 12.5h6.5M9 16.5h6.5"),
    COOPERATION("M9 6a6 6 0 1 1 0 12a6 6 0 0 1 0 -12M15 6a6 6 0 1 1 0 12a6 6 0 0 1 0 -12"),
    FOLLOW_UP("M4 4v16h16.5M8.5 16v-4M13 16v-8.5M17.5 16v-6"),
    PERSON("M12 4a4 4 0 1 1 0 8a4 4 0 0 1 0 -8M4.5 20.5v-.5a5 5 0 0 1 5 -5h5a5 5 0 0 1 5 5v.5"),
    LANGUAGE(
            "M12 3.5a8.5 8.5 0 1 1 0 17a8.5 8.5 0 0 1 0 -17M3.7 12h16.6"
                    + "M12 3.5c-4.4 4.8 -4.4 12.2 0 17M12 3.5c4.4 4.8 4.4 12.2 0 17"),
    SIGN_OUT("M13 4h-8v16h8M10 12h11M17 8l4 4l-4 4"),
    CALENDAR("M4 6h16v14.5h-16zM4 10.5h16M8.5 3.5v4M15.5 3.5v4"),
    PHONE(
            "M5 4h4l2 5l-2.5 1.7a12 12 0 0 0 4.8 4.8l1.7 -2.5l5 2v4a2 2 0 0 1 -2 2"
                    + "a16 16 0 0 1 -15 -15a2 2 0 0 1 2 -2"),
    EYE("M2.5 12c5 -8 14 -8 19 0c-5 8 -14 8 -19 0M12 9.3a2.7 2.7 0 1 1 0 5.4a2.7 2.7 0 0 1 0 -5.4"),
    LOCK("M5.5 11h13v9.5h-13zM8.5 11v-3.5a3.5 3.5 0 0 1 7 0v3.5"),
    NEXT_STEP("M6 20v-5a5 5 0 0 1 5 -5h8M14.5 5l5 5l-5 5"),
    PRINT("M7 9v-5.5h10v5.5M7 17h-3v-8h16v8h-3M7.5 14h9v6.5h-9z");

    private final String path;

    Icon(String path) {
        this.path = path;
    }

    public String path() {
        return path;
    }
}

package org.samspel.decision.cli;

import java.util.List;

/**
 * What a command found, for people and for programs.
 *
 * @param isFinding whether there is something to look at, which the exit code tells
 * @param lines for people
 * @param data for programs: maps, lists, text, numbers, true, false, null
 */
record Result(boolean isFinding, List<String> lines, Object data) {

    Result {
        lines = List.copyOf(lines);
    }
}

package org.samspel.whatif.web;

import org.samspel.shell.Definition;
import org.samspel.shell.Pill;
import org.samspel.whatif.FlowPicture;
import org.samspel.whatif.RunOutcome;

import java.util.List;
import java.util.Optional;

/**
 * A run as it is shown.
 *
 * @param underWay what it does now, in words
 * @param cancel where it is stopped, for those who may
 * @param faults why it could not be made
 */
public record RunView(
        String address,
        RunOutcome outcome,
        Pill state,
        List<Definition> about,
        String underWay,
        int percent,
        Optional<String> cancel,
        List<Fault> faults,
        Optional<Result> result) {

    /**
     * @param detail from the reading of files, in English; or empty
     */
    public record Fault(String words, String detail) {}

    /**
     * @param finding what was found, as a sentence
     * @param notes what the reader must know of it
     * @param assumed what it was reckoned with
     */
    public record Result(
            String finding,
            List<String> notes,
            Optional<FlowPicture> picture,
            Grid matrix,
            List<Section> sections,
            List<AssumptionFields.Part> assumed) {}

    /** A part of the result. */
    public record Section(String id, String title, String lead, List<Grid> grids) {}
}

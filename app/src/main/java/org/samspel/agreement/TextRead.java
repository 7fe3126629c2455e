package org.samspel.agreement;

import org.samspel.content.ContentFault;

import java.util.List;

/** What came of reading the text of a version. */
public sealed interface TextRead {
    record Whole(AgreementVersion version) implements TextRead {}

    /**
     * @param faults all that were found, by their lines
     */
    record Faulty(List<ContentFault> faults) implements TextRead {}
}

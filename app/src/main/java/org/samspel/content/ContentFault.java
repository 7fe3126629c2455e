package org.samspel.content;

/**
 * A fault in a content file, in words that say how to mend it.
 *
 * @param file path below the content folder
 * @param line counted from 1; 0 when the fault is of the file as a whole
 */
public record ContentFault(String file, int line, String message) {
    @Override
    public String toString() {
        return file + ":" + line + ": " + message;
    }
}

package org.samspel.decision.dmn;

import org.samspel.decision.Place;

import java.io.IOException;
import java.io.InputStream;

/**
 * Reads the decision tables of a DMN file, versions 1.3 to 1.5, whose cells are S-FEEL. What the
 * library does not support is a fault; diagrams and descriptions are passed over.
 */
public final class DmnReader {

    public static final int BYTES_MAX = 5 * 1024 * 1024;

    private DmnReader() {}

    /**
     * All tables of the file, or all its faults.
     *
     * @param fileName as faults shall call it
     * @throws IOException when the stream cannot be read
     */
    public static DmnRead read(String fileName, InputStream in) throws IOException {
        var faults = new Faults(fileName);
        var xml = in.readNBytes(BYTES_MAX + 1);
        if (xml.length > BYTES_MAX) {
            faults.add(new Place(1, 1), "more than 5 MB", "a file of at most 5 MB");
            return new DmnRead.Unreadable(faults.all());
        }
        var root = new XmlTree(faults).read(xml);
        var tables = root.map(definitions -> new ModelReading(faults).tables(definitions));
        return tables.isPresent() && faults.all().isEmpty()
                ? new DmnRead.Read(tables.get())
                : new DmnRead.Unreadable(faults.all());
    }
}

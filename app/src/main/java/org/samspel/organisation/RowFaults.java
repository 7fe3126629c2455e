package org.samspel.organisation;

import org.samspel.content.ContentFault;
import org.samspel.content.ContentNode;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Finds what is wrong with one row, without looking at the others.
 *
 * @param municipalities name by code
 * @param services place by id
 * @param units by id, with the time they are open
 */
record RowFaults(
        Map<String, String> municipalities,
        Map<String, ContentNode> services,
        Map<String, AgreedPeriod> units) {

    /** What the row names that is not there. */
    List<ContentFault> unknown(ResponsibilityRow row) {
        var node = row.period().node();
        var faults = new ArrayList<ContentFault>();
        if (!services.containsKey(row.service())) {
            faults.add(
                    node.child("service").fault("no service has the id “" + row.service() + "”"));
        }
        if (!units.containsKey(row.unit())) {
            faults.add(node.child("unit").fault("no unit has the id “" + row.unit() + "”"));
        }
        if (!row.municipality().equals(ResponsibilityRow.ALL)
                && !municipalities.containsKey(row.municipality())) {
            faults.add(
                    node.child("municipality")
                            .fault("no municipality has the code “" + row.municipality() + "”"));
        }
        return faults;
    }

    /** Where the row goes beyond the time of its unit or its service. */
    List<ContentFault> outside(ResponsibilityRow row) {
        var faults = new ArrayList<ContentFault>();
        var node = row.period().node();
        var open = units.getOrDefault(row.unit(), row.period());
        if (row.period().until().isAfter(open.until())) {
            var successor = open.node().optionalText("successor");
            faults.add(
                    node.fault(
                            "“%s” closes on %s: end this row with “until: %s” and add a row for %s"
                                    .formatted(
                                            row.unit(),
                                            open.until(),
                                            open.until(),
                                            successor
                                                    .map(next -> "its successor “" + next + "”")
                                                    .orElse("the unit that goes on"))));
        }
        if (row.period().from().isBefore(open.from())) {
            faults.add(
                    node.fault(
                            "“%s” opens on %s: let this row begin then"
                                    .formatted(row.unit(), open.from())));
        }
        var end = end(row.service());
        if (!end.equals(AgreedPeriod.FAR_AWAY) && row.period().until().isAfter(end)) {
            faults.add(
                    node.fault(
                            "the service “%s” ends on %s: end this row with “until: %s”"
                                    .formatted(row.service(), end, end)));
        }
        return faults;
    }

    /** The first day on which the service is no longer given. */
    LocalDate end(String service) {
        var node = services.get(service);
        return node == null
                ? AgreedPeriod.FAR_AWAY
                : node.optionalDate("until").orElse(AgreedPeriod.FAR_AWAY);
    }
}

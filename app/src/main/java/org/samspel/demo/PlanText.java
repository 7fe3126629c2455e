package org.samspel.demo;

import org.samspel.content.ContentNode;

/**
 * What the plans of an area say, in its language.
 *
 * @param with slug of a unit of another organisation that gives a service
 */
record PlanText(
        String with,
        String matters,
        String goal,
        String scale,
        String service,
        String frequency,
        String action,
        String relatives,
        String place,
        String present,
        String closing,
        String ofPerson) {
    static PlanText read(ContentNode node) {
        return new PlanText(
                node.text("with"),
                node.text("matters"),
                node.text("goal"),
                node.text("scale"),
                node.text("service"),
                node.text("frequency"),
                node.text("action"),
                node.text("relatives"),
                node.text("place"),
                node.text("present"),
                node.text("closing"),
                node.text("of-person"));
    }
}

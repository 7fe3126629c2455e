package org.samspel.matrix;

import java.util.Map;
import java.util.UUID;

/**
 * A person in a situation, with what has been written about them.
 *
 * @param ids of what routes name, by the beginning of the route and the variable
 */
record Subject(Map<String, String> ids) {
    /** The address of a route about this person; what there is none of has an id of nobody. */
    String address(String path) {
        var address = path;
        for (var variable : new String[] {"id", "routing", "task"}) {
            var of = ids.get(path.split("/")[1] + " " + variable);
            address =
                    address.replace(
                            "{" + variable + "}", of == null ? UUID.randomUUID().toString() : of);
        }
        return address.replace("{instrument}", "ompsq-sf")
                .replace("{about}", "plan-agreed")
                .replace("{step}", "withdraw")
                .replace("{replaced}", ids.getOrDefault("people id", "x"))
                .replaceAll("\\{[^/]*}", UUID.randomUUID().toString());
    }
}

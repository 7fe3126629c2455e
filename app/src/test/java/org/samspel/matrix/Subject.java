package org.samspel.matrix;

import org.samspel.kernel.PersonId;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A person in a situation, with what has been written about them.
 *
 * @param ids of what routes name, by the beginning of the route and the variable
 */
record Subject(Map<String, String> ids) {
    PersonId person() {
        return PersonId.of(ids.getOrDefault("people id", ""));
    }

    String course() {
        return "/courses/" + ids.getOrDefault("courses id", "");
    }

    /** The address of a route about this person; what there is none of has an id of nobody. */
    String address(String path) {
        var address = path;
        var about = path.substring(1).split("/", 2)[0];
        for (var variable : List.of("id", "routing", "task")) {
            var of = ids.get(about + " " + variable);
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

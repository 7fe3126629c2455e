package org.samspel.identity.oidc;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** The names and values of a query or a form. */
final class Query {
    private Query() {}

    static Map<String, String> of(String query) {
        var values = new LinkedHashMap<String, String>();
        for (var part : query.split("&")) {
            var pair = part.split("=", 2);
            if (pair.length == 2) {
                values.put(pair[0], URLDecoder.decode(pair[1], StandardCharsets.UTF_8));
            }
        }
        return values;
    }
}

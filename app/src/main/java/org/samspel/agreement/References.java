package org.samspel.agreement;

import org.samspel.content.ContentNode;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** What can be referred to inside one agreement; a reference to nothing is bad content. */
final class References {
    enum Kind {
        CLAUSE("no clause has the id"),
        SOURCE("no source has the id"),
        DESTINATION("no destination has the id"),
        FACT("no fact has the name"),
        TABLE("there is no .dmn file beside this one for the table"),
        PARTY("no party of the area has the id"),
        SERVICE("no service of the area has the id"),
        INSTRUMENT("no instrument has the id"),
        PHASE("no phase has the id"),
        EXIT("no exit has the id");

        private final String missing;

        Kind(String missing) {
            this.missing = missing;
        }
    }

    private final Map<Kind, Predicate<String>> known = new EnumMap<>(Kind.class);
    private final FaultList faults;

    References(ContentNode root, Set<String> tables, KnownElsewhere elsewhere, FaultList faults) {
        this.faults = faults;
        known.put(Kind.CLAUSE, ids(root, "clauses", "id")::contains);
        known.put(Kind.SOURCE, ids(root, "sources", "id")::contains);
        known.put(Kind.DESTINATION, ids(root, "destinations", "id")::contains);
        known.put(Kind.FACT, ids(root, "facts", "name")::contains);
        known.put(Kind.TABLE, tables::contains);
        known.put(Kind.PARTY, elsewhere.party());
        known.put(Kind.SERVICE, elsewhere.service());
        known.put(Kind.INSTRUMENT, elsewhere.instrument());
        known.put(Kind.PHASE, ids(root, "phases", "id")::contains);
        known.put(Kind.EXIT, ids(root, "exits", "id")::contains);
        ids(root, "stages", "id");
        ids(root, "pilots", "id");
        ids(root, "chapters", "number");
        ids(root, "reasons", "id");
    }

    boolean knows(Kind kind, String id) {
        return known.getOrDefault(kind, ignored -> false).test(id);
    }

    /** The id under the key, which must be there. */
    String id(Kind kind, ContentNode node, String key) {
        return id(kind, node.child(key));
    }

    String id(Kind kind, ContentNode written) {
        var id = written.asText();
        if (!knows(kind, id)) {
            throw written.bad(missing(kind, id));
        }
        return id;
    }

    String missing(Kind kind, String id) {
        return kind.missing + " “" + id + "”";
    }

    /** The ids of a list as far as they can be read; that two are alike is a fault. */
    private Set<String> ids(ContentNode root, String list, String key) {
        var ids = new HashSet<String>();
        for (var item : faults.attempt(() -> root.list(list)).orElse(List.of())) {
            faults.attempt(() -> item.optional(key))
                    .flatMap(found -> found)
                    .ifPresent(
                            written -> {
                                if (!ids.add(written.asText())) {
                                    faults.add(
                                            written.fault(
                                                    "“" + written.asText() + "” is there twice"));
                                }
                            });
        }
        return ids;
    }
}

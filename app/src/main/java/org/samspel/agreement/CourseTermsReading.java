package org.samspel.agreement;

import org.samspel.agreement.References.Kind;
import org.samspel.content.ContentNode;

/** Reads what an agreement says of the whole course. */
final class CourseTermsReading {
    private final References references;
    private final FaultList faults;

    CourseTermsReading(References references, FaultList faults) {
        this.references = references;
        this.faults = faults;
    }

    CourseTerms terms(ContentNode root) {
        if (root.optional("stages").isEmpty()) {
            for (var key : new String[] {"exits", "after-exit"}) {
                root.optional(key)
                        .ifPresent(
                                node ->
                                        faults.add(
                                                node.fault(
                                                        "“" + key + "” needs “stages” beside it")));
            }
            return CourseTerms.NONE;
        }
        return new CourseTerms(
                root.optional("entry").flatMap(node -> faults.attempt(() -> entry(node))),
                faults.each(root, "stages", this::stage),
                faults.each(root, "exits", this::exit),
                faults.each(root.list("after-exit"), this::aftercare));
    }

    private CourseTerms.Entry entry(ContentNode node) {
        faults.keys(node, "years-min", "clause");
        return new CourseTerms.Entry(
                node.number("years-min"), references.id(Kind.CLAUSE, node, "clause"));
    }

    private Stage stage(ContentNode node) {
        faults.keys(node, "id", "name", "by", "clause");
        var by = node.child("by").items().stream().map(CourseTermsReading::fact).toList();
        if (by.isEmpty()) {
            throw node.child("by").bad("a stage is reached by at least one fact");
        }
        return new Stage(
                node.text("id"),
                node.texts("name"),
                by,
                references.id(Kind.CLAUSE, node, "clause"));
    }

    private static StageFact fact(ContentNode node) {
        return StageFact.named(node.asText())
                .orElseThrow(() -> node.bad("“" + node.asText() + "” brings no course to a stage"));
    }

    private ExitReason exit(ContentNode node) {
        faults.keys(node, "id", "label", "clause");
        return new ExitReason(
                node.text("id"), node.texts("label"), references.id(Kind.CLAUSE, node, "clause"));
    }

    private Aftercare aftercare(ContentNode node) {
        faults.keys(node, "phase", "exits", "destination", "clause");
        return new Aftercare(
                references.id(Kind.PHASE, node, "phase"),
                node.child("exits").items().stream()
                        .map(each -> references.id(Kind.EXIT, each))
                        .toList(),
                references.id(Kind.DESTINATION, node, "destination"),
                references.id(Kind.CLAUSE, node, "clause"));
    }
}

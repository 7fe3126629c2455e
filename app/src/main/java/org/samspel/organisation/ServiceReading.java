package org.samspel.organisation;

import org.samspel.content.ContentNode;

import java.util.Optional;

/** Reads a service of an organisation file. */
final class ServiceReading {
    private ServiceReading() {}

    static Service read(ContentNode node) {
        return new Service(
                node.text("id"),
                node.texts("name"),
                Constants.named(ServiceKind.class, node.child("kind")),
                node.child("for").items().stream()
                        .map(one -> Constants.named(Audience.class, one))
                        .toList(),
                node.flag("several"),
                node.optionalDate("until"),
                node.optionalText("successor"),
                new ServiceDescription(
                        node.text("what"),
                        node.text("who"),
                        stated(node, "fee"),
                        stated(node, "payer"),
                        stated(node, "capacity"),
                        stated(node, "wait"),
                        node.textList("sources"),
                        node.textList("verify")));
    }

    private static Optional<Stated> stated(ContentNode service, String key) {
        return service.optional(key)
                .map(
                        node -> {
                            var stated =
                                    new Stated(
                                            node.text("text"),
                                            node.optionalText("source"),
                                            node.optionalText("verify"));
                            if (stated.source().isEmpty() && stated.toVerify().isEmpty()) {
                                throw node.bad(
                                        "“" + key + "” must say its “source”, or what to “verify”");
                            }
                            return stated;
                        });
    }
}

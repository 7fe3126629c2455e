package org.samspel.agreement.workshop;

import org.samspel.agreement.AgreementFiles;
import org.samspel.agreement.AgreementVersion;
import org.samspel.agreement.Clause;
import org.samspel.agreement.ReplyDeadline;
import org.samspel.agreement.workshop.ClauseText.Deadline;
import org.samspel.agreement.workshop.ClauseText.TimeUnit;
import org.samspel.organisation.PartyKind;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Between a draft's parts and the one text that they make: the form in which agreements come as
 * files, so that both are read and checked alike.
 */
final class ComposedText {
    private static final int LINE_LETTERS = 120;

    private ComposedText() {}

    /** The clauses of a version, each with the deadlines that rest on it. */
    static List<ClauseText> clausesOf(AgreementVersion version) {
        return version.clauses().stream().map(clause -> clauseOf(version, clause)).toList();
    }

    private static ClauseText clauseOf(AgreementVersion version, Clause clause) {
        var deadlines =
                version.destinations().stream()
                        .flatMap(
                                destination ->
                                        destination.reply().stream()
                                                .filter(reply -> reply.clause().equals(clause.id()))
                                                .map(reply -> deadline(destination.id(), reply)))
                        .toList();
        return new ClauseText(
                clause.id(),
                clause.title(),
                clause.text(),
                clause.sources(),
                clause.toVerify().orElse(""),
                clause.phases(),
                clause.responsible(),
                clause.tags(),
                deadlines);
    }

    private static Deadline deadline(String destination, ReplyDeadline reply) {
        return switch (reply) {
            case ReplyDeadline.WorkingDays(var days, _) ->
                    new Deadline(destination, TimeUnit.WORKING_DAYS, days);
            case ReplyDeadline.Hours(var hours, _) ->
                    new Deadline(destination, TimeUnit.HOURS, hours);
        };
    }

    /**
     * The draft as one text, with its tables.
     *
     * @param from the first day it shall hold
     */
    static AgreementFiles of(Draft draft, AgreementFiles base, LocalDate from) {
        var tree = tree(base.yaml());
        var revision = draft.revision();
        tree.put("version", revision.key().number());
        tree.put("in-force-from", from.toString());
        tree.remove("in-force-until");
        tree.put("title", revision.about().title());
        tree.put("summary", revision.about().summary());
        tree.put(
                "changed-since",
                ordered("version", revision.drawnFrom(), "summary", revision.about().changes()));
        tree.put("clauses", draft.clauses().stream().map(each -> clause(each.text())).toList());
        setDeadlines(tree, draft);
        var tables = new TreeMap<String, String>();
        draft.tables().forEach(table -> tables.put(table.id(), table.dmn()));
        return new AgreementFiles(base.path(), text(tree), tables);
    }

    /** The same text from another day on. */
    static AgreementFiles from(AgreementFiles text, LocalDate day) {
        var tree = tree(text.yaml());
        tree.put("in-force-from", day.toString());
        return new AgreementFiles(text.path(), text(tree), text.tables());
    }

    private static Map<String, Object> clause(ClauseText clause) {
        var map = ordered("id", clause.number(), "title", clause.title(), "text", clause.text());
        put(map, "sources", clause.sources());
        if (!clause.verify().isBlank()) {
            map.put("verify", clause.verify());
        }
        put(map, "phases", clause.phases());
        put(map, "responsible", clause.responsible().stream().map(PartyKind::code).toList());
        put(map, "tags", clause.tags());
        return map;
    }

    private static void put(Map<String, Object> map, String key, List<String> values) {
        if (!values.isEmpty()) {
            map.put(key, values);
        }
    }

    private static void setDeadlines(Map<String, Object> tree, Draft draft) {
        var replies = new HashMap<String, Map<String, Object>>();
        for (var clause : draft.clauses()) {
            for (var deadline : clause.text().deadlines()) {
                var unit =
                        switch (deadline.unit()) {
                            case WORKING_DAYS -> "working-days-max";
                            case HOURS -> "hours-max";
                        };
                replies.put(
                        deadline.destination(),
                        ordered(unit, deadline.max(), "clause", clause.text().number()));
            }
        }
        if (tree.get("destinations") instanceof List<?> destinations) {
            tree.put(
                    "destinations",
                    destinations.stream().map(each -> withReply(each, replies)).toList());
        }
    }

    private static Object withReply(Object destination, Map<String, Map<String, Object>> replies) {
        if (!(destination instanceof Map<?, ?> map)) {
            return destination;
        }
        var changed = new LinkedHashMap<String, Object>();
        map.forEach((key, value) -> changed.put(String.valueOf(key), value));
        changed.remove("reply");
        Optional.ofNullable(replies.get(String.valueOf(map.get("id"))))
                .ifPresent(reply -> changed.put("reply", reply));
        return changed;
    }

    private static Map<String, Object> ordered(Object... keysAndValues) {
        var map = new LinkedHashMap<String, Object>();
        for (var i = 0; i < keysAndValues.length; i += 2) {
            map.put(String.valueOf(keysAndValues[i]), keysAndValues[i + 1]);
        }
        return map;
    }

    /** Every value as it was written: a date stays a text, and so does 4.10. */
    private static Map<String, Object> tree(String yaml) {
        var load = new LoaderOptions();
        var dump = new DumperOptions();
        var asWritten =
                new Resolver() {
                    @Override
                    protected void addImplicitResolvers() {
                        // None: all scalars are texts.
                    }
                };
        Map<String, Object> tree =
                new Yaml(new SafeConstructor(load), new Representer(dump), dump, load, asWritten)
                        .load(yaml);
        return new LinkedHashMap<>(tree);
    }

    private static String text(Map<String, Object> tree) {
        var options = new DumperOptions();
        options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        options.setWidth(LINE_LETTERS);
        options.setAllowUnicode(true);
        options.setSplitLines(true);
        return new Yaml(options).dump(tree);
    }
}

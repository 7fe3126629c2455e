package org.samspel.agreement;

import org.samspel.agreement.AgreementVersion.ChangedSince;
import org.samspel.agreement.FactDefinition.FactKind;
import org.samspel.agreement.References.Kind;
import org.samspel.content.BadContent;
import org.samspel.content.ContentNode;
import org.samspel.kernel.AreaId;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Reads a version from its files, holds it to itself, and names every fault with its line. */
final class AgreementReading {
    private final ContentNode root;
    private final AgreementFiles files;
    private final FaultList faults = new FaultList();
    private final References references;

    private AgreementReading(AgreementFiles files, KnownElsewhere elsewhere) {
        this.root = files.root();
        this.files = files;
        this.references = new References(root, files.tables().keySet(), elsewhere, faults);
    }

    /**
     * @throws BadContent with all faults that were found
     */
    static AgreementVersion read(AgreementFiles files, KnownElsewhere elsewhere) {
        return new AgreementReading(files, elsewhere).version();
    }

    /** The area that the file names. */
    static AreaId area(ContentNode root) {
        var code = root.text("area");
        if (!code.matches("[a-z]{2,8}")) {
            throw root.child("area").bad("an area's code is two to eight lower-case letters");
        }
        return new AreaId(code);
    }

    private AgreementVersion version() {
        faults.keys(
                root,
                "slug",
                "area",
                "language",
                "version",
                "in-force-from",
                "in-force-until",
                "title",
                "summary",
                "parties",
                "changed-since",
                "phases",
                "sources",
                "chapters",
                "clauses",
                "destinations",
                "facts",
                "reasons",
                "entry",
                "stages",
                "exits",
                "after-exit",
                "coordinator",
                "pilots");
        var parts = new PartReading(references, faults);
        var facts = facts();
        var phases = faults.each(root, "phases", parts::phase);
        faults.attempt(() -> PhaseCheck.check(root.child("phases")));
        var sources = faults.each(root, "sources", node -> parts.source(node, "text"));
        var chapters = faults.each(root, "chapters", parts::chapter);
        var clauses = faults.each(root, "clauses", node -> clause(parts, node, chapters));
        var destinations = faults.each(root, "destinations", parts::destination);
        var reasons = faults.each(root, "reasons", parts::reason);
        var parties = faults.each(root, "parties", each -> references.id(Kind.PARTY, each));
        var course =
                faults.attempt(() -> new CourseTermsReading(references, faults).terms(root))
                        .orElse(CourseTerms.NONE);
        var coordination =
                faults.attempt(
                                () ->
                                        root.optional("coordinator")
                                                .map(
                                                        new HandOverReading(references, faults)
                                                                ::coordination))
                        .flatMap(Function.identity());
        var pilots =
                faults.each(
                        root.list("pilots"),
                        node ->
                                new PilotReading(references, faults)
                                        .pilot(node, root.optional("changed-since").isPresent()));
        var tables = new TableReading(files, references, faults).tables(facts);
        var version =
                faults.attempt(
                        () ->
                                new AgreementVersion(
                                        area(root),
                                        slug(),
                                        number(),
                                        language(),
                                        root.text("title"),
                                        root.text("summary"),
                                        root.date("in-force-from"),
                                        root.optionalDate("in-force-until"),
                                        parties,
                                        changedSince(),
                                        phases,
                                        sources,
                                        chapters,
                                        clauses,
                                        destinations,
                                        facts,
                                        reasons,
                                        course,
                                        tables,
                                        coordination,
                                        pilots));
        version.ifPresent(this::checkDates);
        faults.throwIfAny();
        return version.orElseThrow();
    }

    private List<FactDefinition> facts() {
        var facts = faults.each(root, "facts", new FactReading(references, faults)::fact);
        var derived = facts.stream().filter(f -> f.kind() instanceof FactKind.AnyRedFlag).count();
        var flags = facts.stream().filter(f -> f.kind() instanceof FactKind.RedFlag).count();
        if (derived > 1 || (derived == 1 && flags == 0)) {
            faults.add(
                    root.child("facts")
                            .fault("one fact may be of kind any-red-flag, with red flags beside"));
        }
        return facts;
    }

    private static Clause clause(PartReading parts, ContentNode node, List<Chapter> chapters) {
        var clause = parts.clause(node);
        if (chapters.stream().noneMatch(chapter -> chapter.number() == clause.chapter())) {
            throw node.child("id").bad("there is no chapter " + clause.chapter());
        }
        return clause;
    }

    private String slug() {
        var slug = root.text("slug");
        if (!slug.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw root.child("slug").bad("a slug is lower-case words with hyphens between");
        }
        var folder = root.text("area") + "/" + slug + "/";
        if (!files.path().equals(folder + "agreement.yaml")
                && !files.path().equals(folder + "earlier-" + root.text("version") + ".yaml")) {
            throw root.child("slug").bad("the file lies in the folder of its area and its slug");
        }
        return slug;
    }

    private int number() {
        var number = root.number("version");
        if (number < 1) {
            throw root.child("version").bad("versions are counted from 1");
        }
        return number;
    }

    private Locale language() {
        var language = root.text("language");
        if (!List.of("sv", "da", "en").contains(language)) {
            throw root.child("language").bad("the language is one of sv, da and en");
        }
        return Locale.of(language);
    }

    private Optional<ChangedSince> changedSince() {
        return root.optional("changed-since")
                .map(
                        node -> {
                            faults.keys(node, "version", "summary");
                            if (node.number("version") >= root.number("version")) {
                                throw node.child("version")
                                        .bad("a version changes an earlier version");
                            }
                            return new ChangedSince(node.number("version"), node.text("summary"));
                        });
    }

    private void checkDates(AgreementVersion version) {
        version.inForceUntil()
                .filter(until -> !until.isAfter(version.inForceFrom()))
                .ifPresent(
                        until ->
                                faults.add(
                                        root.child("in-force-until")
                                                .fault(
                                                        "“in-force-until” must be after"
                                                                + " “in-force-from”")));
    }
}

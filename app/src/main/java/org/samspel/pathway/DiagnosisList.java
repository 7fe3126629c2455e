package org.samspel.pathway;

import org.samspel.content.BadContent;
import org.samspel.content.ContentNode;
import org.samspel.organisation.Country;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The diagnoses that a country's pathways ask for.
 *
 * @param system the address of the classification
 * @param name of the classification
 * @param source where the list comes from
 */
public record DiagnosisList(String system, String name, String source, List<DiagnosisCode> codes) {
    static final DiagnosisList EMPTY = new DiagnosisList("", "", "", List.of());

    public Optional<DiagnosisCode> find(String ofSystem, String code) {
        return codes.stream()
                .filter(one -> ofSystem.equals(system) && one.code().equals(code))
                .findFirst();
    }

    /**
     * @throws BadContent when something in it is missing or there twice
     */
    static DiagnosisList read(ContentNode root) {
        refuse(root, Set.of("country", "system", "name", "source", "codes"));
        var codes = root.child("codes").items().stream().map(DiagnosisList::code).toList();
        if (codes.stream().map(DiagnosisCode::code).distinct().count() < codes.size()) {
            throw root.child("codes").bad("a code is there twice");
        }
        return new DiagnosisList(
                root.text("system"), root.text("name"), root.text("source"), codes);
    }

    static Country country(ContentNode root) {
        var written = root.text("country");
        return Arrays.stream(Country.values())
                .filter(country -> country.name().equals(written))
                .findFirst()
                .orElseThrow(() -> root.child("country").bad("no such country: “" + written + "”"));
    }

    private static DiagnosisCode code(ContentNode node) {
        refuse(node, Set.of("code", "label", "verify"));
        return new DiagnosisCode(
                node.text("code"), node.texts("label"), node.optionalText("verify"));
    }

    private static void refuse(ContentNode node, Set<String> known) {
        var faults = node.unknownKeys(known);
        if (!faults.isEmpty()) {
            throw new BadContent(faults);
        }
    }
}

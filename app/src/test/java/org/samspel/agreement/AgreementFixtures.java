package org.samspel.agreement;

import org.samspel.shell.Bundles;
import org.samspel.shell.Language;
import org.samspel.shell.Texts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/** A small agreement to break, and the real one. */
final class AgreementFixtures {
    static final String PATH = "nj/small/agreement.yaml";
    static final String TABLE_PATH = "nj/small/only.dmn";

    static final String SMALL =
            """
            slug: small
            area: nj
            language: da
            version: 2
            in-force-from: 2026-03-01
            title: En lille aftale
            summary: Den har én regel.
            parties: [aalborg]
            changed-since: {version: 1, summary: Reglen er ny.}
            phases:
              - {id: early, name: {da: tidlig, sv: tidig, en: early}, weeks-max: 6, table: only, clause: "1.1"}
              - {id: middle, name: {da: midt, sv: mitten, en: middle}, weeks-max: 12, table: only, clause: "1.1"}
              - {id: late, name: {da: sen, sv: sen, en: late}, table: only, clause: "1.1", source: book}
            entry: {years-min: 18, clause: "1.1"}
            stages:
              - {id: begun, name: {da: begyndt, sv: börjad, en: begun}, by: [course-started], clause: "1.1"}
              - {id: over, name: {da: slut, sv: slut, en: over}, by: [course-ended], clause: "1.1"}
            exits:
              - {id: well, label: {da: godt, sv: väl, en: well}, clause: "1.1"}
            after-exit:
              - {phase: early, exits: [well], destination: training, clause: "1.1"}
            sources:
              - {id: book, text: En bog}
            chapters:
              - {number: 1, title: Alt}
            clauses:
              - id: "1.1"
                title: Reglen
                text: |
                  Et afsnit.

                  Et til.
                sources: [book]
                verify: Om det passer.
            destinations:
              - id: training
                name: {da: træning, sv: träning, en: training}
                sentence: {da: Henvis., sv: Remittera., en: Refer.}
                service: municipal-early
                clause: "1.1"
                reply: {working-days-max: 5, clause: "1.1"}
              - id: self-care
                name: {da: selv, sv: själv, en: self-care}
                sentence: {da: Giv råd., sv: Ge råd., en: Give advice.}
                clause: "1.1"
            facts:
              - {name: flag, kind: red-flag, label: {da: Flag, sv: Flagga, en: Flag}, source: book}
              - {name: anyFlag, kind: any-red-flag, label: {da: Flag, sv: Flaggor, en: Flags}}
              - {name: weeks, kind: weeks-since-onset, label: {da: Uger, sv: Veckor, en: Weeks}}
              - {name: score, kind: instrument, instrument: ompsq-sf, label: {da: Score, sv: Poäng, en: Score}, threshold: {value: 50, source: book}}
              - name: pain
                kind: choice
                label: {da: Smerte, sv: Smärta, en: Pain}
                options:
                  - {value: none, label: {da: ingen, sv: ingen, en: none}}
                  - {value: some, label: {da: nogen, sv: viss, en: some}}
              - {name: cause, kind: doctors-statement, roles: [gp, hospital], label: {da: Årsag, sv: Orsak, en: Cause}}
              - {name: leave, kind: number, min: 0, max: 520, unit: {da: uger, sv: veckor, en: weeks}, label: {da: Syg, sv: Sjuk, en: Ill}}
            reasons:
              - {id: wish, label: {da: Ønske, sv: Önskan, en: Wish}}
            """;

    static final String SMALL_TABLE =
            """
            <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d" name="d" namespace="urn:d">
              <decision id="only" name="Reglen">
                <decisionTable id="t" hitPolicy="FIRST">
                  <input label="Flag"><inputExpression typeRef="boolean"><text>anyFlag</text></inputExpression></input>
                  <input label="Smerte">
                    <inputExpression typeRef="string"><text>pain</text></inputExpression>
                    <inputValues><text>"none", "some"</text></inputValues>
                  </input>
                  <input label="Uger"><inputExpression typeRef="number"><text>weeks</text></inputExpression></input>
                  <output name="destination" typeRef="string"/>
                  <annotation name="clause"/>
                  <annotation name="text"/>
                  <annotation name="source"/>
                  <rule id="one">
                    <inputEntry><text>false</text></inputEntry>
                    <inputEntry><text>"some"</text></inputEntry>
                    <inputEntry><text>[3..12]</text></inputEntry>
                    <outputEntry><text>"training"</text></outputEntry>
                    <annotationEntry><text>1.1</text></annotationEntry>
                    <annotationEntry><text>Fordi.</text></annotationEntry>
                    <annotationEntry><text>book</text></annotationEntry>
                  </rule>
                </decisionTable>
              </decision>
            </definitions>
            """;

    private AgreementFixtures() {}

    static AgreementFiles small(String yaml, String table) {
        return new AgreementFiles(PATH, yaml, Map.of("only", table));
    }

    static AgreementVersion small() {
        return AgreementReading.read(small(SMALL, SMALL_TABLE), KnownElsewhere.ANYTHING);
    }

    /** The agreement of North Denmark on low back pain, as it is delivered. */
    static AgreementVersion lowBackPain() {
        var folder = "nj/low-back-pain/";
        return AgreementReading.read(
                new AgreementFiles(
                        folder + "agreement.yaml",
                        content(folder + "agreement.yaml"),
                        Map.of(
                                "acute", content(folder + "acute.dmn"),
                                "persistent", content(folder + "persistent.dmn"))),
                KnownElsewhere.ANYTHING);
    }

    static String content(String path) {
        try (var in = AgreementFixtures.class.getResourceAsStream("/content/" + path)) {
            if (in == null) {
                throw new IllegalStateException("Not delivered: " + path);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Texts texts(Language language) {
        return new Bundles(List.of("agreement")).in(language, ZoneOffset.UTC);
    }
}

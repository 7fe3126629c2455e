package org.samspel.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.util.Locale;

class ContentNodeTest {
    @Test
    void namesFileAndLineOfWhatIsMissing() {
        var root = ContentNode.read("nj/a.yaml", "area:\n  code: nj\nunits:\n  - id: one\n");

        assertThatThrownBy(() -> root.list("units").getFirst().text("name"))
                .isInstanceOf(BadContent.class)
                .hasMessage("nj/a.yaml:4: “name” is missing");
    }

    @Test
    void namesTheLineOfBrokenYaml() {
        assertThatThrownBy(() -> ContentNode.read("nj/a.yaml", "a: 1\nb: [1, 2\nc: 3\n"))
                .isInstanceOf(BadContent.class)
                .hasMessageContaining("nj/a.yaml:3: not valid YAML");
    }

    @Test
    void asksForEveryLanguage() {
        var root = ContentNode.read("a.yaml", "name: {da: Hej, sv: Hej}\n");

        assertThatThrownBy(() -> root.texts("name"))
                .hasMessage("a.yaml:1: “name” must have a text in each of sv, da and en");
    }

    @Test
    void readsTextsDatesNumbersAndLists() {
        var root =
                ContentNode.read(
                        "a.yaml",
                        "name: {da: Hej, sv: Hejsan, en: Hello}\n"
                                + "from: 2026-03-01\n"
                                + "days: 5\n"
                                + "ids: [a, b]\n"
                                + "none: null\n");

        assertThat(root.texts("name").in(Locale.of("sv"))).isEqualTo("Hejsan");
        assertThat(root.date("from")).isEqualTo("2026-03-01");
        assertThat(root.number("days")).isEqualTo(5);
        assertThat(root.textList("ids")).containsExactly("a", "b");
        assertThat(root.optional("none")).isEmpty();
    }
}

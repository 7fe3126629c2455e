package org.samspel.agreement.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {
    @Test
    void writesParagraphsEmphasisListsAndLinks() {
        assertThat(
                        Markdown.of("Et *nyt* afsnit\n\n- ét\n- to\n\n[kilde](https://example.org)")
                                .html())
                .contains(
                        "<p>Et <em>nyt</em> afsnit</p>",
                        "<li>ét</li>",
                        "<a rel=\"nofollow\" href=\"https://example.org\">kilde</a>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "# Overskrift",
                "![ord](https://example.org/pixel.png)",
                "    <b>indrykket</b>",
                "```\n<b>\n```"
            })
    void letsNothingThroughThatWouldBreakThePage(String text) {
        assertThat(Markdown.of(text).html())
                .doesNotContain("<script", "<img", "<h1", "<b>", "<pre");
    }

    @Test
    void keepsTheWordsOfAPicture() {
        assertThat(Markdown.of("Før ![ord](https://example.org/pixel.png) efter").html())
                .isEqualTo("<p>Før ord efter</p>\n");
    }

    @Test
    void followsNoAddressThatRunsAScript() {
        assertThat(Markdown.of("[her](javascript:alert(1))").html()).doesNotContain("javascript");
    }

    @Test
    void comparesWordsWithoutTheirMarks() {
        assertThat(Markdown.words("Svar **hurtigt**, se [kilde](https://example.org)"))
                .startsWith("Svar hurtigt, se")
                .contains("https://example.org")
                .doesNotContain("*", "](");
    }
}

package org.samspel.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.samspel.shell.Gallery.Reader;

import java.time.LocalDate;
import java.util.Map;

class ComponentsTest {
    private final Gallery gallery = new Gallery();

    @ParameterizedTest
    @EnumSource
    void drawEveryComponentInEveryLanguage(Language language) {
        var samples = new Samples(gallery, gallery.context(language, Reader.STAFF));
        assertThat(samples.all())
                .hasSizeGreaterThan(18)
                .allSatisfy((name, text) -> assertThat(text).as(name).isNotBlank());
        assertThat(samples.whole()).contains("<html lang=\"" + language.code() + "\">");
    }

    @ParameterizedTest
    @EnumSource
    void useNoInlineStyleOrScript(Language language) {
        var whole = new Samples(gallery, gallery.context(language, Reader.STAFF)).whole();
        assertThat(whole).doesNotContain(" style=", "<style", " onclick=", "<script>");
        assertThat(whole.split("<h1>", -1)).hasSize(2);
    }

    @Test
    void escapeWhatPeopleTyped() {
        var samples = new Samples(gallery, gallery.context(Language.DA, Reader.STAFF)).all();
        assertThat(samples.get("field/textarea")).contains("&lt;b&gt;&amp;").doesNotContain("<b>");
    }

    @Test
    void nameTheErrorBesideTheField() {
        var samples = new Samples(gallery, gallery.context(Language.DA, Reader.STAFF)).all();
        assertThat(samples.get("field/date"))
                .contains("aria-invalid=\"true\"", "aria-describedby=\"onset-error\"", "Fejl:");
        assertThat(samples.get("field/text"))
                .contains("aria-describedby=\"name-hint\"")
                .doesNotContain("aria-invalid");
    }

    @Test
    void showADeadlineWithItsDate() {
        var page = gallery.context(Language.DA, Reader.STAFF);
        assertThat(gallery.draw("deadline", "page", page, "due", LocalDate.of(2026, 11, 20)))
                .contains("pill overdue", "2 dage over", "20.11.2026");
    }

    @Test
    void keepFiltersInTheLinksOfAPager() {
        var paging = new Paging("/referrals", Map.of("kind", "a&b", "sort", "due"), 2, 20, 41);
        assertThat(paging.href(3)).isEqualTo("/referrals?kind=a%26b&sort=due&page=3");
        assertThat(paging.first()).isEqualTo(21);
        assertThat(paging.last()).isEqualTo(40);
        assertThat(new Paging("/x", Map.of(), 3, 20, 41).last()).isEqualTo(41);
    }

    @Test
    void offerTheSearchOnlyToThoseWhoMeetPersons() {
        var staff = new Samples(gallery, gallery.context(Language.SV, Reader.STAFF)).whole();
        var oneself = new Samples(gallery, gallery.context(Language.SV, Reader.ONESELF)).whole();
        assertThat(staff).contains("method=\"post\" action=\"/people/search\"", "7 väntar");
        assertThat(oneself)
                .doesNotContain("/people/search")
                .contains("Nästa steg", "body class=\"own\"");
    }

    @Test
    void showNoFrameBeforeSignIn() {
        var nobody = new Samples(gallery, gallery.context(Language.SV, Reader.NOBODY)).whole();
        assertThat(nobody).doesNotContain("/sign-out", "nav class=\"side\"").contains("Svenska");
    }
}

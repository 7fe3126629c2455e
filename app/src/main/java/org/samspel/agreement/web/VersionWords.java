package org.samspel.agreement.web;

import org.jspecify.annotations.Nullable;
import org.samspel.agreement.AgreementVersion;
import org.samspel.agreement.Destination;
import org.samspel.agreement.ReplyDeadline;
import org.samspel.agreement.VersionState;
import org.samspel.shell.PageContext;
import org.samspel.shell.Pill;
import org.samspel.shell.Tone;

import java.util.List;

/** What the pages of a version say alike. */
record VersionWords(PageContext page, AgreementVersion version) {
    /** The language of the agreement's words where it is not the page's. */
    static @Nullable String lang(PageContext page, AgreementVersion version) {
        var language = version.language().getLanguage();
        return language.equals(page.language().code()) ? null : language;
    }

    @Nullable String lang() {
        return lang(page, version);
    }

    Pill state(VersionState state) {
        return switch (state) {
            case IN_FORCE -> Pill.of(Tone.GOOD, page.text("agreement.state.inForce"));
            case COMING ->
                    Pill.of(
                            Tone.ACCENT,
                            page.text("agreement.state.coming", version.inForceFrom()));
            case PAST -> Pill.of(Tone.NEUTRAL, page.text("agreement.state.past"));
        };
    }

    Pill toVerify() {
        return Pill.of(Tone.SOON, page.text("agreement.verify"));
    }

    List<String> sources(List<String> ids) {
        return ids.stream()
                .flatMap(id -> version.source(id).stream())
                .map(source -> source.text())
                .toList();
    }

    /** The facts that are told a destination that does not get all of them. */
    List<String> disclosed(Destination destination) {
        return version.facts().stream()
                .filter(
                        fact ->
                                destination
                                        .discloses()
                                        .filter(names -> names.contains(fact.name()))
                                        .isPresent())
                .map(fact -> fact.label().in(page.locale()))
                .toList();
    }

    String deadline(ReplyDeadline deadline) {
        return switch (deadline) {
            case ReplyDeadline.WorkingDays(var days, _) ->
                    page.text("agreement.reply.workingDays", days);
            case ReplyDeadline.Hours(var hours, _) -> page.text("agreement.reply.hours", hours);
        };
    }
}

package org.samspel.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.samspel.kernel.AreaId;
import org.samspel.organisation.Area;
import org.samspel.organisation.Country;
import org.samspel.organisation.WorkingDays;
import org.samspel.shell.PersonWord;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

class AnswersTest {
    private static final ZoneId COPENHAGEN = ZoneId.of("Europe/Copenhagen");
    private static final Area NORTH_DENMARK =
            new Area(
                    new AreaId("nj"),
                    Country.DK,
                    "Nordjylland",
                    Locale.forLanguageTag("da"),
                    COPENHAGEN,
                    PersonWord.BORGER);

    /** The week after Easter 2026, whose Monday is a holiday. */
    private static final Weeks.Week WEEK =
            new Weeks.Week(
                    LocalDate.of(2026, 4, 6), at("2026-04-06T00:00"), at("2026-04-13T00:00"), true);

    @Test
    void countsNeitherWeekendsNorHolidays() {
        // From Wednesday before Easter; Thursday to Monday are free.
        assertThat(answers(answer("2026-04-01T10:00", "2026-04-07T09:00")).median(WEEK))
                .hasValue(1);
        assertThat(answers(answer("2026-04-07T10:00", "2026-04-07T15:00")).median(WEEK))
                .as("the same day")
                .hasValue(0);
    }

    @Test
    void givesTheMiddleOfAnEvenNumberOfAnswers() {
        assertThat(
                        answers(
                                        answer("2026-04-07T10:00", "2026-04-08T09:00"),
                                        answer("2026-04-07T10:00", "2026-04-10T09:00"))
                                .median(WEEK))
                .hasValue(2);
    }

    @Test
    void knowsTheLimitsOfTheAgreementsInWorkingDays() {
        assertThat(answers(answer("2026-04-01T10:00", "2026-04-07T09:00")).limits(WEEK))
                .as("due a week after, on Wednesday")
                .containsExactly(2);
    }

    @Test
    void belongsToTheWeekOfTheAnswer() {
        assertThat(answers(answer("2026-04-07T10:00", "2026-04-13T00:00")).median(WEEK)).isEmpty();
    }

    private static Answers answers(UnitWeeks.Answer... all) {
        return new Answers(NORTH_DENMARK, new WorkingDays(), List.of(all));
    }

    private static UnitWeeks.Answer answer(String came, String answered) {
        return new UnitWeeks.Answer(
                at(came), at(answered), at(came).plus(java.time.Duration.ofDays(7)));
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(COPENHAGEN).toInstant();
    }
}

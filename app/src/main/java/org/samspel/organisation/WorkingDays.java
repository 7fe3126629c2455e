package org.samspel.organisation;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;

import org.springframework.stereotype.Component;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

/** Counts the days on which a country works: neither Saturday, Sunday nor a public holiday. */
@Component
public class WorkingDays {
    private final Map<Country, HolidayManager> holidays = new EnumMap<>(Country.class);

    public WorkingDays() {
        holidays.put(
                Country.DK,
                HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.DENMARK)));
        holidays.put(
                Country.SE,
                HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.SWEDEN)));
    }

    /**
     * The last of a number of working days after a day; that day itself does not count.
     *
     * @param count at least 0; 0 gives the day itself
     */
    public LocalDate after(LocalDate day, int count, Country country) {
        var result = day;
        for (var left = count; left > 0; ) {
            result = result.plusDays(1);
            if (isWorkingDay(result, country)) {
                left--;
            }
        }
        return result;
    }

    /**
     * How many working days there are after a day, up to another and with it; the reverse of {@link
     * #after}.
     *
     * @return 0 when the other is the same or an earlier day
     */
    public int between(LocalDate day, LocalDate other, Country country) {
        return (int)
                day.plusDays(1)
                        .datesUntil(other.isAfter(day) ? other.plusDays(1) : day.plusDays(1))
                        .filter(each -> isWorkingDay(each, country))
                        .count();
    }

    boolean isWorkingDay(LocalDate day, Country country) {
        var manager = holidays.get(country);
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && manager != null
                && !manager.isHoliday(day);
    }
}

package io.github.councilprocedures.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.IntStream;
import net.time4j.PlainDate;
import net.time4j.calendar.EastAsianMonth;
import net.time4j.calendar.EastAsianYear;
import net.time4j.calendar.VietnameseCalendar;
import org.junit.jupiter.api.Test;

/** The lunar table against a calendar library that is kept by others. */
class LunarYearTest {

    @Test
    void theTableReachesFrom2016To2040() {
        assertThat(LunarYear.table().keySet())
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(2016, 2040).boxed().toList());
    }

    @Test
    void eachDayIsThatOfTheVietnameseCalendar() {
        LunarYear.table().forEach((year, lunar) -> {
            assertThat(lunar.firstOfTet()).isEqualTo(day(VietnameseCalendar.ofTet(year)));
            assertThat(lunar.hungKings())
                    .isEqualTo(day(
                            VietnameseCalendar.of(EastAsianYear.forGregorian(year), EastAsianMonth.valueOf(3), 10)));
        });
    }

    private static LocalDate day(VietnameseCalendar lunar) {
        return lunar.transform(PlainDate.class).toTemporalAccessor();
    }
}

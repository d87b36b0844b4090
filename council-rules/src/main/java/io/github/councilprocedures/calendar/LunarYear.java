package io.github.councilprocedures.calendar;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * The two days of a year that the Vietnamese lunar calendar (âm lịch Việt Nam) gives to the law, 2016 to 2040. Vietnam reckons
 * for its own meridian: a Chinese calendar is a day late for Tết of 2027.
 *
 * @param firstOfTet the first day of the first lunar month (mùng 1 Tết)
 * @param hungKings the tenth day of the third lunar month (Giỗ Tổ Hùng Vương)
 */
record LunarYear(LocalDate firstOfTet, LocalDate hungKings) {

    private static final ImmutableMap<Integer, LunarYear> TABLE = Maps.uniqueIndex(
            List.of(
                    year("2016-02-08", "2016-04-16"),
                    year("2017-01-28", "2017-04-06"),
                    year("2018-02-16", "2018-04-25"),
                    year("2019-02-05", "2019-04-14"),
                    year("2020-01-25", "2020-04-02"),
                    year("2021-02-12", "2021-04-21"),
                    year("2022-02-01", "2022-04-10"),
                    year("2023-01-22", "2023-04-29"),
                    year("2024-02-10", "2024-04-18"),
                    year("2025-01-29", "2025-04-07"),
                    year("2026-02-17", "2026-04-26"),
                    year("2027-02-06", "2027-04-16"),
                    year("2028-01-26", "2028-04-04"),
                    year("2029-02-13", "2029-04-23"),
                    year("2030-02-02", "2030-04-12"),
                    year("2031-01-23", "2031-04-01"),
                    year("2032-02-11", "2032-04-19"),
                    year("2033-01-31", "2033-04-09"),
                    year("2034-02-19", "2034-04-28"),
                    year("2035-02-08", "2035-04-17"),
                    year("2036-01-28", "2036-04-06"),
                    year("2037-02-15", "2037-04-24"),
                    year("2038-02-04", "2038-04-13"),
                    year("2039-01-24", "2039-04-03"),
                    year("2040-02-12", "2040-04-20")),
            lunar -> lunar.firstOfTet().getYear());

    private static LunarYear year(String firstOfTet, String hungKings) {
        return new LunarYear(LocalDate.parse(firstOfTet), LocalDate.parse(hungKings));
    }

    /** By calendar year, in order. */
    static Map<Integer, LunarYear> table() {
        return TABLE;
    }
}

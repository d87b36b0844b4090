package io.github.councilprocedures.calendar;

import com.google.common.collect.Maps;
import io.github.councilprocedures.text.Phrase;
import io.github.councilprocedures.time.DayNote;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * The table behind {@link OfficialCalendar}: the days off and make-up days of public bodies, 2016 to 2027, a line a day.
 *
 * <p>Tết cannot be worked out: which days around its first are off, and which weekdays are swapped, is announced each year.
 * The days in lieu are written out too, for the same reason. The notices of 2016 to 2018 and of 2020 were not read: their
 * days come from a published day list, with Tết worked out again. {@link StatutoryDays} works out what a year without a
 * notice can be expected to bring. Left out: 2027's Tết and second National Day holiday, not
 * announced, and the swap of 2026-11-23 with 2026-11-28, proposed and not decided.
 */
final class OfficialDays {

    static final Document CODE_2012_HOLIDAYS = new Document("BLLĐ 10/2012/QH13 Đ115.1", "2012-06-18");
    static final Document CODE_2012_IN_LIEU = new Document("BLLĐ 10/2012/QH13 Đ115.3", "2012-06-18");
    static final Document CODE_2019_HOLIDAYS = new Document("BLLĐ 45/2019/QH14 Đ112.1", "2019-11-20");
    static final Document CODE_2019_IN_LIEU = new Document("BLLĐ 45/2019/QH14 Đ111.3", "2019-11-20");
    private static final Document LETTER_6519 = new Document("CV 6519/VPCP-KGVX", "2018-07-11");
    private static final Document NOTICE_5015 = new Document("TB 5015/TB-LĐTBXH", "2023-11-22");
    private static final Document LETTER_2450 = new Document("CV 2450/VPCP-KGVX", "2024-04-12");
    private static final Document NOTICE_6150 = new Document("TB 6150/TB-BLĐTBXH", "2024-12-03");
    private static final Document NOTICE_9441 = new Document("TB 9441/TB-BNV", "2025-10-16");
    private static final Document LETTER_12729 = new Document("CV 12729/VPCP-KGVX", "2025-12-25");

    // The day of publication of these is not known: the first day they govern stands for it.
    private static final String NOT_READ = "thông báo hằng năm chưa đọc";
    private static final Document NOTICE_2016 = new Document(NOT_READ, "2016-02-07");
    private static final Document NOTICE_2017 = new Document(NOT_READ, "2017-01-26");
    private static final Document NOTICE_2018 = new Document(NOT_READ, "2018-02-14");
    private static final Document NOTICE_2020 = new Document(NOT_READ, "2020-01-23");
    private static final Document NOTICE_4875 = new Document("TB 4875/TB-LĐTBXH", "2021-02-10");
    private static final Document NOTICE_119 = new Document("TB 119/TB-LĐTBXH", "2022-01-31");
    private static final Document NOTICE_5034 = new Document("TB 5034/TB-LĐTBXH", "2023-01-20");
    static final Document RESOLUTION_28 = new Document("NQ 28/2026/QH16 Đ2", "2026-07-01");
    private static final Document LUNAR_CALENDAR = new Document("âm lịch – chưa có thông báo", "2027-02-06");

    /** By year, the document that fixes the days of Tết. A year is decided once that document is known. */
    private static final Map<Integer, Document> TET_DOCUMENTS = Map.ofEntries(
            Map.entry(2016, NOTICE_2016),
            Map.entry(2017, NOTICE_2017),
            Map.entry(2018, NOTICE_2018),
            Map.entry(2019, LETTER_6519),
            Map.entry(2020, NOTICE_2020),
            Map.entry(2021, NOTICE_4875),
            Map.entry(2022, NOTICE_119),
            Map.entry(2023, NOTICE_5034),
            Map.entry(2024, NOTICE_5015),
            Map.entry(2025, NOTICE_6150),
            Map.entry(2026, NOTICE_9441));

    static final Phrase NEW_YEAR = new Phrase("Tết Dương lịch", "New Year's Day");
    static final Phrase TET = new Phrase("Tết Âm lịch", "Lunar New Year (Tết)");
    static final Phrase HUNG_KINGS = new Phrase(
            "Giỗ Tổ Hùng Vương (10/3 âm lịch)", "Hùng Kings' Commemoration Day (10th of the 3rd lunar month)");
    static final Phrase VICTORY_DAY = new Phrase("Ngày Chiến thắng 30/4", "Victory Day, 30 April");
    static final Phrase LABOUR_DAY = new Phrase("Ngày Quốc tế lao động 1/5", "International Labour Day, 1 May");
    static final Phrase NATIONAL_DAY = new Phrase("Quốc khánh 2/9", "National Day, 2 September");
    static final Phrase NATIONAL_DAY_ADJACENT =
            new Phrase("Quốc khánh – ngày liền kề", "National Day, the adjacent day");
    static final Phrase CULTURE_DAY = new Phrase("Ngày Văn hóa Việt Nam 24/11", "Vietnam Culture Day, 24 November");

    /** All rows, in the order of days. */
    static final List<OfficialDay> DAYS = List.of(
            off("2016-01-01", NEW_YEAR, CODE_2012_HOLIDAYS),
            off("2016-02-07", tetEve(29), NOTICE_2016),
            off("2016-02-08", firstOfTet("Bính Thân"), NOTICE_2016),
            off("2016-02-09", tet(2), NOTICE_2016),
            off("2016-02-10", tet(3), NOTICE_2016),
            off("2016-02-11", tet(4), NOTICE_2016),
            off("2016-02-12", inLieuOf(TET, "07/02/2016"), NOTICE_2016),
            off("2016-04-16", HUNG_KINGS, CODE_2012_HOLIDAYS),
            off("2016-04-18", inLieuOf(HUNG_KINGS, "16/04/2016"), CODE_2012_IN_LIEU),
            off("2016-04-30", VICTORY_DAY, CODE_2012_HOLIDAYS),
            off("2016-05-01", LABOUR_DAY, CODE_2012_HOLIDAYS),
            off("2016-05-02", inLieuOf(VICTORY_DAY, "30/04/2016"), CODE_2012_IN_LIEU),
            off("2016-05-03", inLieuOf(LABOUR_DAY, "01/05/2016"), CODE_2012_IN_LIEU),
            off("2016-09-02", NATIONAL_DAY, CODE_2012_HOLIDAYS),
            off("2017-01-01", NEW_YEAR, CODE_2012_HOLIDAYS),
            off("2017-01-02", inLieuOf(NEW_YEAR, "01/01/2017"), CODE_2012_IN_LIEU),
            off("2017-01-26", tetEve(29), NOTICE_2017),
            off("2017-01-27", tetEve(30), NOTICE_2017),
            off("2017-01-28", firstOfTet("Đinh Dậu"), NOTICE_2017),
            off("2017-01-29", tet(2), NOTICE_2017),
            off("2017-01-30", tet(3), NOTICE_2017),
            off("2017-01-31", inLieuOf(TET, "28/01/2017"), NOTICE_2017),
            off("2017-02-01", inLieuOf(TET, "29/01/2017"), NOTICE_2017),
            off("2017-04-06", HUNG_KINGS, CODE_2012_HOLIDAYS),
            off("2017-04-30", VICTORY_DAY, CODE_2012_HOLIDAYS),
            off("2017-05-01", LABOUR_DAY, CODE_2012_HOLIDAYS),
            off("2017-05-02", inLieuOf(VICTORY_DAY, "30/04/2017"), CODE_2012_IN_LIEU),
            off("2017-09-02", NATIONAL_DAY, CODE_2012_HOLIDAYS),
            off("2017-09-04", inLieuOf(NATIONAL_DAY, "02/09/2017"), CODE_2012_IN_LIEU),
            off("2018-01-01", NEW_YEAR, CODE_2012_HOLIDAYS),
            off("2018-02-14", tetEve(29), NOTICE_2018),
            off("2018-02-15", tetEve(30), NOTICE_2018),
            off("2018-02-16", firstOfTet("Mậu Tuất"), NOTICE_2018),
            off("2018-02-17", tet(2), NOTICE_2018),
            off("2018-02-18", tet(3), NOTICE_2018),
            off("2018-02-19", inLieuOf(TET, "17/02/2018"), NOTICE_2018),
            off("2018-02-20", inLieuOf(TET, "18/02/2018"), NOTICE_2018),
            off("2018-04-25", HUNG_KINGS, CODE_2012_HOLIDAYS),
            off("2018-04-30", VICTORY_DAY, CODE_2012_HOLIDAYS),
            off("2018-05-01", LABOUR_DAY, CODE_2012_HOLIDAYS),
            off("2018-09-02", NATIONAL_DAY, CODE_2012_HOLIDAYS),
            off("2018-09-03", inLieuOf(NATIONAL_DAY, "02/09/2018"), CODE_2012_IN_LIEU),
            off("2018-12-31", swapped("thứ Hai", "Monday", "05/01/2019"), LETTER_6519),
            off("2019-01-01", NEW_YEAR, CODE_2012_HOLIDAYS),
            work("2019-01-05", madeUpFor("31/12/2018"), LETTER_6519),
            off("2019-02-04", tetEve(30), LETTER_6519),
            off("2019-02-05", firstOfTet("Kỷ Hợi"), LETTER_6519),
            off("2019-02-06", tet(2), LETTER_6519),
            off("2019-02-07", tet(3), LETTER_6519),
            off("2019-02-08", tet(4), LETTER_6519),
            off("2019-04-14", HUNG_KINGS, CODE_2012_HOLIDAYS),
            off("2019-04-15", inLieuOf(HUNG_KINGS, "14/04/2019"), CODE_2012_IN_LIEU),
            off("2019-04-29", swapped("thứ Hai", "Monday", "04/05/2019"), LETTER_6519),
            off("2019-04-30", VICTORY_DAY, CODE_2012_HOLIDAYS),
            off("2019-05-01", LABOUR_DAY, CODE_2012_HOLIDAYS),
            work("2019-05-04", madeUpFor("29/04/2019"), LETTER_6519),
            off("2019-09-02", NATIONAL_DAY, CODE_2012_HOLIDAYS),
            off("2020-01-01", NEW_YEAR, CODE_2012_HOLIDAYS),
            off("2020-01-23", tetEve(29), NOTICE_2020),
            off("2020-01-24", tetEve(30), NOTICE_2020),
            off("2020-01-25", firstOfTet("Canh Tý"), NOTICE_2020),
            off("2020-01-26", tet(2), NOTICE_2020),
            off("2020-01-27", tet(3), NOTICE_2020),
            off("2020-01-28", inLieuOf(TET, "25/01/2020"), NOTICE_2020),
            off("2020-01-29", inLieuOf(TET, "26/01/2020"), NOTICE_2020),
            off("2020-04-02", HUNG_KINGS, CODE_2012_HOLIDAYS),
            off("2020-04-30", VICTORY_DAY, CODE_2012_HOLIDAYS),
            off("2020-05-01", LABOUR_DAY, CODE_2012_HOLIDAYS),
            off("2020-09-02", NATIONAL_DAY, CODE_2012_HOLIDAYS),
            off("2021-01-01", NEW_YEAR, CODE_2019_HOLIDAYS),
            off("2021-02-10", tetEve(29), NOTICE_4875),
            off("2021-02-11", tetEve(30), NOTICE_4875),
            off("2021-02-12", firstOfTet("Tân Sửu"), NOTICE_4875),
            off("2021-02-13", tet(2), NOTICE_4875),
            off("2021-02-14", tet(3), NOTICE_4875),
            off("2021-02-15", inLieuOf(TET, "13/02/2021"), NOTICE_4875),
            off("2021-02-16", inLieuOf(TET, "14/02/2021"), NOTICE_4875),
            off("2021-04-21", HUNG_KINGS, CODE_2019_HOLIDAYS),
            off("2021-04-30", VICTORY_DAY, CODE_2019_HOLIDAYS),
            off("2021-05-01", LABOUR_DAY, CODE_2019_HOLIDAYS),
            off("2021-05-03", inLieuOf(LABOUR_DAY, "01/05/2021"), CODE_2019_IN_LIEU),
            off("2021-09-02", NATIONAL_DAY, CODE_2019_HOLIDAYS),
            off("2021-09-03", NATIONAL_DAY_ADJACENT, NOTICE_4875),
            off("2022-01-01", NEW_YEAR, CODE_2019_HOLIDAYS),
            off("2022-01-03", inLieuOf(NEW_YEAR, "01/01/2022"), CODE_2019_IN_LIEU),
            off("2022-01-31", tetEve(29), NOTICE_119),
            off("2022-02-01", firstOfTet("Nhâm Dần"), NOTICE_119),
            off("2022-02-02", tet(2), NOTICE_119),
            off("2022-02-03", tet(3), NOTICE_119),
            off("2022-02-04", tet(4), NOTICE_119),
            off("2022-04-10", HUNG_KINGS, CODE_2019_HOLIDAYS),
            off("2022-04-11", inLieuOf(HUNG_KINGS, "10/04/2022"), CODE_2019_IN_LIEU),
            off("2022-04-30", VICTORY_DAY, CODE_2019_HOLIDAYS),
            off("2022-05-01", LABOUR_DAY, CODE_2019_HOLIDAYS),
            off("2022-05-02", inLieuOf(VICTORY_DAY, "30/04/2022"), CODE_2019_IN_LIEU),
            off("2022-05-03", inLieuOf(LABOUR_DAY, "01/05/2022"), CODE_2019_IN_LIEU),
            off("2022-09-01", NATIONAL_DAY_ADJACENT, NOTICE_119),
            off("2022-09-02", NATIONAL_DAY, CODE_2019_HOLIDAYS),
            off("2023-01-01", NEW_YEAR, CODE_2019_HOLIDAYS),
            off("2023-01-02", inLieuOf(NEW_YEAR, "01/01/2023"), CODE_2019_IN_LIEU),
            off("2023-01-20", tetEve(29), NOTICE_5034),
            off("2023-01-21", tetEve(30), NOTICE_5034),
            off("2023-01-22", firstOfTet("Quý Mão"), NOTICE_5034),
            off("2023-01-23", tet(2), NOTICE_5034),
            off("2023-01-24", tet(3), NOTICE_5034),
            off("2023-01-25", inLieuOf(TET, "21/01/2023"), NOTICE_5034),
            off("2023-01-26", inLieuOf(TET, "22/01/2023"), NOTICE_5034),
            off("2023-04-29", HUNG_KINGS, CODE_2019_HOLIDAYS),
            off("2023-04-30", VICTORY_DAY, CODE_2019_HOLIDAYS),
            off("2023-05-01", LABOUR_DAY, CODE_2019_HOLIDAYS),
            off("2023-05-02", inLieuOf(HUNG_KINGS, "29/04/2023"), CODE_2019_IN_LIEU),
            off("2023-05-03", inLieuOf(VICTORY_DAY, "30/04/2023"), CODE_2019_IN_LIEU),
            off("2023-09-01", NATIONAL_DAY_ADJACENT, NOTICE_5034),
            off("2023-09-02", NATIONAL_DAY, CODE_2019_HOLIDAYS),
            off("2023-09-04", inLieuOf(NATIONAL_DAY, "02/09/2023"), CODE_2019_IN_LIEU),
            off("2024-01-01", NEW_YEAR, CODE_2019_HOLIDAYS),
            off("2024-02-08", tetEve(29), NOTICE_5015),
            off("2024-02-09", tetEve(30), NOTICE_5015),
            off("2024-02-10", firstOfTet("Giáp Thìn"), NOTICE_5015),
            off("2024-02-11", tet(2), NOTICE_5015),
            off("2024-02-12", tet(3), NOTICE_5015),
            off("2024-02-13", inLieuOf(TET, "10/02/2024"), NOTICE_5015),
            off("2024-02-14", inLieuOf(TET, "11/02/2024"), NOTICE_5015),
            off("2024-04-18", HUNG_KINGS, CODE_2019_HOLIDAYS),
            off("2024-04-29", swapped("thứ Hai", "Monday", "04/05/2024"), LETTER_2450),
            off("2024-04-30", VICTORY_DAY, CODE_2019_HOLIDAYS),
            off("2024-05-01", LABOUR_DAY, CODE_2019_HOLIDAYS),
            work("2024-05-04", madeUpFor("29/04/2024"), LETTER_2450),
            off("2024-09-02", NATIONAL_DAY, CODE_2019_HOLIDAYS),
            off("2024-09-03", NATIONAL_DAY_ADJACENT, NOTICE_5015),
            off("2025-01-01", NEW_YEAR, CODE_2019_HOLIDAYS),
            off("2025-01-27", tetEve(28), NOTICE_6150),
            off("2025-01-28", tetEve(29), NOTICE_6150),
            off("2025-01-29", firstOfTet("Ất Tỵ"), NOTICE_6150),
            off("2025-01-30", tet(2), NOTICE_6150),
            off("2025-01-31", tet(3), NOTICE_6150),
            off("2025-04-07", HUNG_KINGS, CODE_2019_HOLIDAYS),
            work("2025-04-26", madeUpFor("02/05/2025"), NOTICE_6150),
            off("2025-04-30", VICTORY_DAY, CODE_2019_HOLIDAYS),
            off("2025-05-01", LABOUR_DAY, CODE_2019_HOLIDAYS),
            off("2025-05-02", swapped("thứ Sáu", "Friday", "26/04/2025"), NOTICE_6150),
            off("2025-09-01", NATIONAL_DAY_ADJACENT, NOTICE_6150),
            off("2025-09-02", NATIONAL_DAY, CODE_2019_HOLIDAYS),
            off("2026-01-01", NEW_YEAR, CODE_2019_HOLIDAYS),
            off("2026-01-02", swapped("thứ Sáu", "Friday", "10/01/2026"), LETTER_12729),
            work("2026-01-10", madeUpFor("02/01/2026"), LETTER_12729),
            off("2026-02-16", tetEve(29), NOTICE_9441),
            off("2026-02-17", firstOfTet("Bính Ngọ"), NOTICE_9441),
            off("2026-02-18", tet(2), NOTICE_9441),
            off("2026-02-19", tet(3), NOTICE_9441),
            off("2026-02-20", tet(4), NOTICE_9441),
            off("2026-04-26", HUNG_KINGS, CODE_2019_HOLIDAYS),
            off("2026-04-27", inLieuOf(HUNG_KINGS, "26/04/2026"), CODE_2019_IN_LIEU),
            off("2026-04-30", VICTORY_DAY, CODE_2019_HOLIDAYS),
            off("2026-05-01", LABOUR_DAY, CODE_2019_HOLIDAYS),
            work("2026-08-22", madeUpFor("31/08/2026"), NOTICE_9441),
            off("2026-08-31", swapped("thứ Hai", "Monday", "22/08/2026"), NOTICE_9441),
            off("2026-09-01", NATIONAL_DAY_ADJACENT, NOTICE_9441),
            off("2026-09-02", NATIONAL_DAY, CODE_2019_HOLIDAYS),
            off("2026-11-24", CULTURE_DAY, RESOLUTION_28),
            expected("2027-01-01", NEW_YEAR, CODE_2019_HOLIDAYS),
            expected("2027-02-06", firstOfTet("Đinh Mùi"), LUNAR_CALENDAR),
            expected("2027-04-16", HUNG_KINGS, CODE_2019_HOLIDAYS),
            expected("2027-04-30", VICTORY_DAY, CODE_2019_HOLIDAYS),
            expected("2027-05-01", LABOUR_DAY, CODE_2019_HOLIDAYS),
            expected("2027-05-03", inLieuOf(LABOUR_DAY, "01/05/2027"), CODE_2019_IN_LIEU),
            expected("2027-09-02", NATIONAL_DAY, CODE_2019_HOLIDAYS),
            expected("2027-11-24", CULTURE_DAY, RESOLUTION_28));

    private OfficialDays() {}

    /**
     * The day on which the days of Tết of a year were announced, for every year in which they have been.
     *
     * @return by year
     */
    static Map<Integer, LocalDate> announcements() {
        return Map.copyOf(Maps.transformValues(TET_DOCUMENTS, Document::announcedOn));
    }

    /**
     * The clause that leaves the days of Tết to a yearly notice.
     *
     * @param year the year of the days
     * @return the clause of the Labour Code in force that year
     */
    static String clauseOnYearlyNotices(int year) {
        return year < 2021 ? "BLLĐ 10/2012/QH13 Đ115" : "BLLĐ 45/2019/QH14 Đ112.3";
    }

    private static OfficialDay off(String day, Phrase reason, Document document) {
        return document.row(day, false, true, reason);
    }

    private static OfficialDay work(String day, Phrase reason, Document document) {
        return document.row(day, true, true, reason);
    }

    /** A day off in a year whose notice is not out. */
    private static OfficialDay expected(String day, Phrase reason, Document document) {
        return document.row(day, false, false, reason);
    }

    private static Phrase firstOfTet(String lunarYear) {
        return new Phrase(TET.vi() + " – mùng 1 " + lunarYear, TET.en() + " – day 1 of " + lunarYear);
    }

    static Phrase tet(int day) {
        return new Phrase(TET.vi() + " – mùng " + day, TET.en() + " – day " + day);
    }

    /** A day before the first, in a year of which it is not looked up how long the last lunar month is. */
    static Phrase tetEve() {
        return new Phrase(TET.vi() + " – trước mùng 1", TET.en() + " – before day 1");
    }

    private static Phrase tetEve(int day) {
        return new Phrase(TET.vi() + " – " + day + " Chạp", TET.en() + " – " + day + "th of the last month");
    }

    static Phrase inLieuOf(Phrase holiday, String day) {
        return new Phrase(
                "Nghỉ bù " + holiday.vi() + " (bù ngày " + day + ")",
                "Day in lieu of " + holiday.en() + " (for " + day + ")");
    }

    private static Phrase swapped(String weekday, String weekdayInEnglish, String madeUpOn) {
        return new Phrase(
                "Hoán đổi ngày làm việc: nghỉ " + weekday + ", làm bù " + madeUpOn,
                "Swapped working day: " + weekdayInEnglish + " off, made up on " + madeUpOn);
    }

    private static Phrase madeUpFor(String dayOff) {
        return new Phrase(
                "Làm bù thứ Bảy cho ngày nghỉ hoán đổi " + dayOff,
                "Make-up Saturday for the swapped day off " + dayOff);
    }

    /** What makes a day off or a working day, with the day it was published. */
    record Document(String number, LocalDate announcedOn) {

        Document(String number, String announcedOn) {
            this(number, LocalDate.parse(announcedOn));
        }

        boolean isKnownOn(LocalDate day) {
            return !announcedOn.isAfter(day);
        }

        /** A day off in a year whose notice is not out. */
        OfficialDay expected(LocalDate day, Phrase reason) {
            return new OfficialDay(day, new DayNote(false, false, reason, number), announcedOn);
        }

        OfficialDay row(String day, boolean working, boolean decided, Phrase reason) {
            return new OfficialDay(LocalDate.parse(day), new DayNote(working, decided, reason, number), announcedOn);
        }
    }
}

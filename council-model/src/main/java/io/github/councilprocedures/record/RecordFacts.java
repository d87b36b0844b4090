package io.github.councilprocedures.record;

import static java.util.Objects.requireNonNull;

import com.google.common.base.CaseFormat;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.github.councilprocedures.fact.ChoiceFact;
import io.github.councilprocedures.fact.DateFact;
import io.github.councilprocedures.fact.Fact;
import io.github.councilprocedures.fact.NumberFact;
import io.github.councilprocedures.fact.Reason;
import io.github.councilprocedures.fact.SubjectType;
import io.github.councilprocedures.fact.TallyFact;
import io.github.councilprocedures.unit.UnitFacts;
import io.github.councilprocedures.unit.UnitLevel;
import java.util.EnumSet;
import java.util.List;

/** The facts of records and of their years (dữ kiện của hồ sơ hoạt động). */
public final class RecordFacts {

    private RecordFacts() {}

    /** How many sessions have a number (số kỳ họp có số thứ tự). */
    public static final NumberFact<CouncilRecord> ORDINALS_RECORDED = NumberFact.of(
            Fact.named("ordinalsRecorded", "số kỳ họp có số thứ tự", "sessions with a number")
                    .derived("đếm các kỳ họp có ghi số thứ tự", "the sessions recorded with a number, counted"),
            record -> record.numbers().recorded());

    /** How many different numbers they have (số lượng số thứ tự khác nhau). */
    public static final NumberFact<CouncilRecord> ORDINALS_DISTINCT = NumberFact.of(
            Fact.named("ordinalsDistinct", "số lượng số thứ tự khác nhau", "different numbers of sessions")
                    .derived("mỗi số thứ tự chỉ đếm một lần", "each number counted once"),
            record -> record.numbers().distinct());

    /** How many numbers lie from the lowest to the highest (khoảng số thứ tự). */
    public static final NumberFact<CouncilRecord> ORDINAL_SPAN = NumberFact.of(
            Fact.named("ordinalSpan", "khoảng số thứ tự", "range of the numbers of sessions")
                    .derived(
                            "số lớn nhất trừ số nhỏ nhất cộng 1; chưa xác định khi có số bị thiếu mà hồ sơ kỳ họp"
                                    + " chưa đầy đủ",
                            "the highest less the lowest, plus 1; not known when a number is missing and the record of"
                                    + " sessions is not complete")
                    .whenAbsent(Reason.RECORD_NOT_COMPLETE),
            record -> record.numbers().span());

    /** How many sessions have a lower number than one that opened earlier (số kỳ họp sai thứ tự). */
    public static final NumberFact<CouncilRecord> ORDINALS_OUT_OF_ORDER = NumberFact.of(
            Fact.named("ordinalsOutOfOrder", "số kỳ họp sai thứ tự", "sessions numbered out of order")
                    .derived(
                            "đếm các kỳ họp mang số nhỏ hơn một kỳ họp khai mạc trước đó",
                            "the sessions with a lower number than one that opened before, counted"),
            record -> record.numbers().outOfOrder());

    /** The lowest number of a session (số thứ tự nhỏ nhất). */
    public static final NumberFact<CouncilRecord> LOWEST_ORDINAL = NumberFact.of(
            Fact.named("lowestOrdinal", "số thứ tự nhỏ nhất", "lowest number of a session"),
            record -> record.numbers().lowest());

    /** The highest number of a session (số thứ tự lớn nhất). */
    public static final NumberFact<CouncilRecord> HIGHEST_ORDINAL = NumberFact.of(
            Fact.named("highestOrdinal", "số thứ tự lớn nhất", "highest number of a session"),
            record -> record.numbers().highest());

    /** The first number between them that no session has (số thứ tự bị thiếu đầu tiên). */
    public static final NumberFact<CouncilRecord> FIRST_MISSING_ORDINAL = NumberFact.of(
            Fact.named("firstMissingOrdinal", "số thứ tự bị thiếu đầu tiên", "first number missing")
                    .derived(
                            "số nhỏ nhất nằm giữa số nhỏ nhất và số lớn nhất mà không kỳ họp nào mang",
                            "the lowest number between the lowest and the highest that no session has"),
            record -> record.numbers().firstMissing());

    /** The first number that two sessions have (số thứ tự bị lặp đầu tiên). */
    public static final NumberFact<CouncilRecord> FIRST_REPEATED_ORDINAL = NumberFact.of(
            Fact.named("firstRepeatedOrdinal", "số thứ tự bị lặp đầu tiên", "first number repeated")
                    .derived(
                            "số nhỏ nhất mà từ hai kỳ họp trở lên cùng mang",
                            "the lowest number that two or more sessions have"),
            record -> record.numbers().firstRepeated());

    /** The last day of the span (ngày cuối của hồ sơ). */
    public static final DateFact<CouncilRecord> SPAN_ENDS_ON = DateFact.of(
            Fact.named("spanEndsOn", "ngày cuối của hồ sơ", "last day of the record"), CouncilRecord::spanEndDay);

    /** The level of the council (cấp). */
    public static final ChoiceFact<CouncilRecord, UnitLevel> LEVEL = UnitFacts.level();

    /** The sessions held in the year (các kỳ họp trong năm). */
    public static final TallyFact<YearOfSessions> SESSIONS_HELD = TallyFact.of(
            Fact.named("sessionsHeld", "số kỳ họp trong năm", "sessions held in the year")
                    .derived(
                            "đếm theo ngày khai mạc; lấy số báo cáo nêu nếu lớn hơn",
                            "counted by opening day; the number a report states where it is larger"),
            YearOfRecord::occurrences);

    /** The first day of the year (ngày đầu năm). */
    public static final DateFact<YearOfSessions> YEAR_STARTS_ON =
            DateFact.of(Fact.named("yearStartsOn", "ngày đầu năm", "first day of the year"), YearOfRecord::firstDay);

    /** The last day of the year (ngày cuối năm), or that of a kind of unit that ended in it. */
    public static final DateFact<YearOfSessions> YEAR_ENDS_ON =
            DateFact.of(Fact.named("yearEndsOn", "ngày cuối năm", "last day of the year"), YearOfRecord::lastDay);

    /** The level of the council (cấp). */
    public static final ChoiceFact<YearOfSessions, UnitLevel> YEAR_LEVEL = UnitFacts.level();

    /** The ordinary meetings held in the year (các phiên họp thường kỳ trong năm). */
    public static final TallyFact<YearOfMeetings> MEETINGS_HELD = TallyFact.of(
            Fact.named(
                            "meetingsHeld",
                            "số phiên họp thường kỳ của Thường trực HĐND trong năm",
                            "ordinary Standing Committee meetings held in the year")
                    .derived(
                            "đếm theo ngày họp; lấy số báo cáo nêu nếu lớn hơn",
                            "counted by day; the number a report states where it is larger"),
            YearOfRecord::occurrences);

    /** The first day of the year of meetings (ngày đầu năm). */
    public static final DateFact<YearOfMeetings> MEETING_YEAR_STARTS_ON =
            DateFact.of(Fact.named("yearStartsOn", "ngày đầu năm", "first day of the year"), YearOfRecord::firstDay);

    /** The last day of the year of meetings (ngày cuối năm), or that of a kind of unit that ended in it. */
    public static final DateFact<YearOfMeetings> MEETING_YEAR_ENDS_ON =
            DateFact.of(Fact.named("yearEndsOn", "ngày cuối năm", "last day of the year"), YearOfRecord::lastDay);

    /** The level of the council (cấp). */
    public static final ChoiceFact<YearOfMeetings, UnitLevel> MEETING_YEAR_LEVEL = UnitFacts.level();

    /** How often it was done in the year (số lần thực hiện trong năm). */
    public static final TallyFact<YearOfActs> ACTS_DONE = TallyFact.of(
            Fact.named("actsDone", "số lần thực hiện trong năm", "times it was done in the year")
                    .derived("đếm theo ngày, mỗi ngày một lần", "counted by day, each day once"),
            YearOfRecord::occurrences);

    /** The first day of the year of acts (ngày đầu năm). */
    public static final DateFact<YearOfActs> ACT_YEAR_STARTS_ON =
            DateFact.of(Fact.named("yearStartsOn", "ngày đầu năm", "first day of the year"), YearOfRecord::firstDay);

    /** The last day of the year of acts (ngày cuối năm), or that of a kind of unit that ended in it. */
    public static final DateFact<YearOfActs> ACT_YEAR_ENDS_ON =
            DateFact.of(Fact.named("yearEndsOn", "ngày cuối năm", "last day of the year"), YearOfRecord::lastDay);

    /** The level of the council (cấp). */
    public static final ChoiceFact<YearOfActs, UnitLevel> ACT_YEAR_LEVEL = UnitFacts.level();

    /** Records (hồ sơ hoạt động). */
    public static final SubjectType<CouncilRecord> RECORD = SubjectType.of(
            "councilRecord",
            "hồ sơ hoạt động của HĐND",
            "record of a council",
            List.of(
                    ORDINALS_RECORDED,
                    ORDINALS_DISTINCT,
                    ORDINAL_SPAN,
                    ORDINALS_OUT_OF_ORDER,
                    LOWEST_ORDINAL,
                    HIGHEST_ORDINAL,
                    FIRST_MISSING_ORDINAL,
                    FIRST_REPEATED_ORDINAL,
                    SPAN_ENDS_ON,
                    LEVEL));

    /** Years of sessions (kỳ họp trong năm). */
    public static final SubjectType<YearOfSessions> YEAR_OF_SESSIONS = SubjectType.of(
            "yearOfSessions",
            "kỳ họp trong năm",
            "year of sessions",
            List.of(SESSIONS_HELD, YEAR_STARTS_ON, YEAR_ENDS_ON, YEAR_LEVEL));

    /** Years of Standing Committee meetings (phiên họp Thường trực trong năm). */
    public static final SubjectType<YearOfMeetings> YEAR_OF_MEETINGS = SubjectType.of(
            "yearOfMeetings",
            "phiên họp Thường trực HĐND trong năm",
            "year of Standing Committee meetings",
            List.of(MEETINGS_HELD, MEETING_YEAR_STARTS_ON, MEETING_YEAR_ENDS_ON, MEETING_YEAR_LEVEL));

    private static final ImmutableMap<RecurringAct, SubjectType<YearOfActs>> YEARS_OF_ACTS =
            Maps.toMap(EnumSet.allOf(RecurringAct.class), RecordFacts::yearsOfAct);

    /**
     * Years of a recurring act (một việc định kỳ trong năm). Each act has a type of its own with the same facts, so that a
     * rule about one is not asked about the others.
     *
     * @param act the act
     * @return the type, such as {@code yearOfFrontNotice}
     */
    public static SubjectType<YearOfActs> yearsOf(RecurringAct act) {
        return requireNonNull(YEARS_OF_ACTS.get(requireNonNull(act, "act")));
    }

    private static SubjectType<YearOfActs> yearsOfAct(RecurringAct act) {
        return SubjectType.of(
                "yearOf" + CaseFormat.UPPER_UNDERSCORE.to(CaseFormat.UPPER_CAMEL, act.name()),
                act.label().vi() + " trong năm",
                "year of: " + act.label().en(),
                List.of(ACTS_DONE, ACT_YEAR_STARTS_ON, ACT_YEAR_ENDS_ON, ACT_YEAR_LEVEL));
    }
}

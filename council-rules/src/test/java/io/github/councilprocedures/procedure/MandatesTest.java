package io.github.councilprocedures.procedure;

import static io.github.councilprocedures.delegate.ActingBody.COUNCIL;
import static io.github.councilprocedures.delegate.ActingBody.STANDING_COMMITTEE;
import static io.github.councilprocedures.delegate.Nationality.VIETNAMESE_ONLY;
import static io.github.councilprocedures.fact.Reason.CONDITION;
import static io.github.councilprocedures.fact.Reason.FACT_MISSING;
import static io.github.councilprocedures.fact.Reason.LEFT_TO_REGULATION;
import static io.github.councilprocedures.fact.Reason.MET;
import static io.github.councilprocedures.fact.Reason.NOT_ENCODED;
import static io.github.councilprocedures.fact.Reason.NOT_MET;
import static io.github.councilprocedures.fact.Reason.REPEALED;

import io.github.councilprocedures.calendar.OfficialCalendar;
import io.github.councilprocedures.delegate.ActingBody;
import io.github.councilprocedures.delegate.CoerciveMeasure;
import io.github.councilprocedures.delegate.CoerciveMeasureKind;
import io.github.councilprocedures.delegate.Delegate;
import io.github.councilprocedures.delegate.Nationality;
import io.github.councilprocedures.delegate.YearOfMandate;
import io.github.councilprocedures.testkit.RuleCases;
import io.github.councilprocedures.testkit.Samples;
import io.github.councilprocedures.text.Phrase;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MandatesTest {

    private static final OfficialCalendar CALENDAR = OfficialCalendar.standard();
    private static final String OLD = "2022-05-09";
    private static final String NEW = "2025-09-08";

    static List<RuleCases<?>> tables() {
        return List.of(nationality(), partTime(), mustAskToLeave(), consent(), caughtInTheAct());
    }

    @ParameterizedTest
    @MethodSource("tables")
    void the_cases_hold_and_tell_every_neighbour_apart(RuleCases<?> table) {
        table.verify();
    }

    private static RuleCases<Delegate> nationality() {
        RuleCases<Delegate> table = RuleCases.of(Mandates.ONE_NATIONALITY, CALENDAR);
        table = LawDays.since2025(table, on -> elected(on, VIETNAMESE_ONLY), MET);
        for (String day : List.of(OLD, "2026-03-15")) {
            for (Nationality nationality : Nationality.values()) {
                table = LawDays.when(
                        table,
                        day + " " + nationality,
                        elected(day, nationality),
                        nationality == VIETNAMESE_ONLY ? MET : NOT_MET);
            }
            table = table.when(day + ", and another one", elected(day, Nationality.VIETNAMESE_AND_ANOTHER))
                    .violated(
                            "Đại biểu có quốc tịch Việt Nam và quốc tịch khác; đại biểu chỉ được có quốc tịch Việt Nam.",
                            "The delegate's nationality is: Vietnamese and another; a delegate has Vietnamese nationality only.");
        }
        return table.when("the day before the amendment", elected("2020-06-30", VIETNAMESE_ONLY))
                .undetermined(NOT_ENCODED)
                .when("the day of the amendment", elected("2020-07-01", VIETNAMESE_ONLY))
                .satisfied()
                .when("the last day of Law 77/2015", elected("2025-02-28", VIETNAMESE_ONLY))
                .satisfied()
                .when(
                        "elected with the council, in 2021",
                        Delegate.builder()
                                .term(Samples.provincialTerm())
                                .nationality(VIETNAMESE_ONLY)
                                .build())
                .satisfied();
    }

    private static Delegate elected(String on, Nationality nationality) {
        return Delegate.builder()
                .term(Samples.provincialTerm())
                .byElectedOn(LocalDate.parse(on))
                .nationality(nationality)
                .build();
    }

    private static RuleCases<YearOfMandate> partTime() {
        return RuleCases.of(Mandates.PART_TIME, CALENDAR)
                .when("exactly a third", year(2022, 84, 252))
                .satisfied()
                .when("a day less", year(2022, 83, 252))
                .violated(
                        "Đại biểu không chuyên trách dành 83 ngày trên 252 ngày làm việc của năm cho nhiệm vụ đại biểu, ít hơn một"
                                + " phần ba (84 ngày).",
                        "The part-time delegate gave 83 of 252 working days of the year to the mandate, less than a third (84"
                                + " days).")
                .when("a quarter", year(2022, 63, 252))
                .violated()
                .when("more than a third, less than a half", year(2022, 85, 252))
                .satisfied()
                .when(
                        "full-time",
                        YearOfMandate.builder()
                                .from(year(2022, 83, 252))
                                .fullTime(true)
                                .build())
                .notApplicable(CONDITION)
                .when("the year before Law 77/2015", year(2015, 84, 252))
                .undetermined(NOT_ENCODED)
                .when("the first year of Law 77/2015", year(2016, 84, 252))
                .satisfied()
                .when("the last year of Law 77/2015", year(2024, 84, 252))
                .satisfied()
                .when("the year of three laws", year(2025, 10, 252))
                .notApplicable(LEFT_TO_REGULATION)
                .when(
                        "working days not recorded",
                        YearOfMandate.builder()
                                .term(Samples.provincialTerm())
                                .year(2022)
                                .fullTime(false)
                                .mandateDays(80)
                                .build())
                .undetermined(FACT_MISSING)
                .equivalent("from 2016-01-01: starts a day later", YEARS)
                .equivalent("from 2025-03-01: starts a day sooner", YEARS)
                .equivalent("from 2025-03-01: starts a day later", YEARS)
                .equivalent("from 2025-06-16: starts a day sooner", YEARS)
                .equivalent("from 2025-06-16: starts a day later", YEARS);
    }

    private static final String YEARS = "the version is chosen by the last day of a year, and no law began near one";

    private static YearOfMandate year(int year, int mandateDays, int workingDays) {
        return YearOfMandate.builder()
                .term(Samples.provincialTerm())
                .year(year)
                .fullTime(false)
                .mandateDays(mandateDays)
                .workingDays(workingDays)
                .build();
    }

    private static RuleCases<Delegate> mustAskToLeave() {
        RuleCases<Delegate> table = RuleCases.of(Mandates.MUST_ASK_TO_LEAVE, CALENDAR);
        table = LawDays.around(
                table, on -> moved(on).askedToLeaveOn(LocalDate.parse(on)).build(), MET, REPEALED);
        for (String day : List.of("2019-05-06", OLD)) {
            table = table.when(
                            day + ", asked to leave",
                            moved(day).askedToLeaveOn(LocalDate.parse(day)).build())
                    .satisfied()
                    .when(
                            day + ", did not ask, in a complete record",
                            moved(day).build())
                    .recordedThrough(LocalDate.parse("2024-12-31"))
                    .neverDone(
                            "Xin thôi làm nhiệm vụ khi không còn công tác và cư trú: không thực hiện; hồ sơ đầy đủ đến hết ngày"
                                    + " 31/12/2024 không có ngày xin thôi làm nhiệm vụ đại biểu.",
                            "Asking to leave after moving away: never done; the record, complete through 31/12/2024, has no day on"
                                    + " which the delegate asked to leave.");
        }
        return table.when("still works there", moved(OLD).worksInUnit(true).build())
                .notApplicable(CONDITION)
                .when("still resides there", moved(OLD).residesInUnit(true).build())
                .notApplicable(CONDITION)
                .when("did not ask, as far as is known", moved(OLD).build())
                .undetermined(FACT_MISSING)
                .equivalent(
                        "from 2020-07-01: starts a day sooner", "47/2019 made the clause clearer and changed no duty")
                .equivalent(
                        "from 2020-07-01: starts a day later", "47/2019 made the clause clearer and changed no duty");
    }

    private static Delegate.Builder moved(String on) {
        return Delegate.builder()
                .term(Samples.provincialTerm())
                .worksInUnit(false)
                .residesInUnit(false)
                .movedAwayOn(LocalDate.parse(on));
    }

    private static RuleCases<CoerciveMeasure> consent() {
        RuleCases<CoerciveMeasure> table = RuleCases.of(Mandates.CONSENT, CALENDAR);
        table = LawDays.around(table, on -> measure(on, COUNCIL, false, 0), MET, MET);
        for (String day : List.of(OLD, NEW)) {
            for (ActingBody by : ActingBody.values()) {
                for (boolean between : List.of(true, false)) {
                    table = LawDays.when(
                            table,
                            day + " " + by + (between ? " between sessions" : " at a session"),
                            measure(day, by, between, 0),
                            by == COUNCIL || between && by == STANDING_COMMITTEE ? MET : NOT_MET);
                }
            }
            table = table.when(day + ", consent a day later", measure(day, STANDING_COMMITTEE, true, 1))
                    .violated(message(day).vi(), message(day).en());
        }
        return table.when(
                        "caught in the act",
                        CoerciveMeasure.builder()
                                .from(measure(NEW, COUNCIL, false, 1))
                                .caughtInTheAct(true)
                                .build())
                .notApplicable(CONDITION);
    }

    private static Phrase message(String day) {
        String shown = Phrase.date(LocalDate.parse(day)).vi();
        return new Phrase(
                "Biện pháp đối với đại biểu được áp dụng ngày " + shown
                        + " khi chưa có sự đồng ý của Hội đồng nhân dân (giữa hai"
                        + " kỳ họp: Thường trực Hội đồng nhân dân).",
                "The measure against the delegate was taken on " + shown
                        + " without the consent of the council (between" + " sessions: of its Standing Committee).");
    }

    private static CoerciveMeasure measure(String on, ActingBody by, boolean between, int daysLate) {
        LocalDate day = LocalDate.parse(on);
        return CoerciveMeasure.builder()
                .term(Samples.provincialTerm())
                .kind(CoerciveMeasureKind.DETENTION)
                .takenOn(day)
                .consentedBy(by)
                .betweenSessions(between)
                .consentedOn(day.plusDays(daysLate))
                .build();
    }

    private static RuleCases<CoerciveMeasure> caughtInTheAct() {
        RuleCases<CoerciveMeasure> table = RuleCases.of(Mandates.CAUGHT, CALENDAR);
        table = LawDays.around(
                table, on -> caught(on).reportedOn(LocalDate.parse(on)).build(), MET, MET);
        for (String day : List.of(OLD, NEW)) {
            table = table.when(
                            day + ", not reported, in a complete record",
                            caught(day).build())
                    .recordedThrough(LocalDate.parse("2025-12-31"))
                    .neverDone(
                            "Báo cáo khi đại biểu bị tạm giữ vì phạm tội quả tang: không thực hiện; hồ sơ đầy đủ đến hết ngày"
                                    + " 31/12/2025 không có ngày báo cáo HĐND hoặc Thường trực HĐND.",
                            "Report of a delegate caught in the act: never done; the record, complete through 31/12/2025, has no"
                                    + " day of the report to the council or its Standing Committee.");
        }
        return table.when(
                        "not caught in the act",
                        caught(NEW)
                                .caughtInTheAct(false)
                                .reportedOn(LocalDate.parse(NEW))
                                .build())
                .notApplicable(CONDITION);
    }

    private static CoerciveMeasure.Builder caught(String on) {
        return CoerciveMeasure.builder()
                .term(Samples.provincialTerm())
                .kind(CoerciveMeasureKind.CUSTODY)
                .takenOn(LocalDate.parse(on))
                .caughtInTheAct(true);
    }
}

package io.github.councilprocedures.procedure;

import static io.github.councilprocedures.session.SessionKind.REGULAR;

import io.github.councilprocedures.calendar.OfficialCalendar;
import io.github.councilprocedures.fact.Reason;
import io.github.councilprocedures.session.Convenor;
import io.github.councilprocedures.session.Postponement;
import io.github.councilprocedures.session.Session;
import io.github.councilprocedures.session.Vacancy;
import io.github.councilprocedures.term.Term;
import io.github.councilprocedures.term.TermYears;
import io.github.councilprocedures.testkit.RuleCases;
import io.github.councilprocedures.testkit.Samples;
import io.github.councilprocedures.text.Ordinal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FirstSessionTest {

    private static final OfficialCalendar CALENDAR = OfficialCalendar.standard();

    static List<RuleCases<?>> tables() {
        return List.of(firstSession(), shortenedTerm(), postponed(), convenor(), opening());
    }

    @ParameterizedTest
    @MethodSource("tables")
    void the_cases_hold_and_tell_every_neighbour_apart(RuleCases<?> table) {
        table.verify();
    }

    private static RuleCases<Session> firstSession() {
        return RuleCases.of(FirstSession.FIRST_SESSION, CALENDAR)
                .when(
                        "T8: convened on the 45th day, held later",
                        first(polled("2016-05-22"), "2016-07-06", "2016-07-20"))
                .satisfied()
                .when("convened on the 46th day", first(polled("2016-05-22"), "2016-07-07", "2016-07-07"))
                .violated(
                        "Kỳ họp thứ nhất được triệu tập sau ngày bầu cử 46 ngày, quá 45 ngày.",
                        "The first session was convened 46 days after polling, more than 45.")
                .when(
                        "T7: 60 days are no more allowed in the mountains than elsewhere",
                        first(
                                Term.builder()
                                        .from(Samples.districtTerm())
                                        .years(TermYears.of(2016, 2021))
                                        .pollingOn(LocalDate.parse("2016-05-22")),
                                "2016-07-21",
                                "2016-07-21"))
                .violated(
                        "Kỳ họp thứ nhất được triệu tập sau ngày bầu cử 60 ngày, quá 45 ngày.",
                        "The first session was convened 60 days after polling, more than 45.")
                .when(
                        "the re-election resets the clock",
                        first(
                                polled("2016-05-22").reElectionOn(LocalDate.parse("2016-06-05")),
                                "2016-07-20",
                                "2016-07-20"))
                .satisfied()
                .when(
                        "too late even after the re-election",
                        first(
                                polled("2016-05-22").reElectionOn(LocalDate.parse("2016-06-05")),
                                "2016-07-21",
                                "2016-07-21"))
                .violated(
                        "Kỳ họp thứ nhất được triệu tập sau ngày bầu cử 46 ngày, quá 45 ngày.",
                        "The first session was convened 46 days after polling, more than 45.")
                .when("held on the 45th day under Law 72/2025", first(polled("2026-03-15"), null, "2026-04-29"))
                .satisfied()
                .when(
                        "T8: convened in time and held on the 46th day under Law 72/2025",
                        first(polled("2026-03-15"), "2026-03-20", "2026-05-04"))
                .violated(
                        "Kỳ họp thứ nhất khai mạc sau ngày bầu cử 50 ngày, quá 45 ngày.",
                        "The first session opened 50 days after polling, more than 45.")
                .when("held just after the limit", first(polled("2026-03-15"), "2026-03-20", "2026-04-30"))
                .violated(
                        "Kỳ họp thứ nhất khai mạc sau ngày bầu cử 46 ngày, quá 45 ngày.",
                        "The first session opened 46 days after polling, more than 45.")
                .when("never, in a complete record", first(polled("2026-03-15"), null, null))
                .recordedThrough(LocalDate.parse("2026-04-29"))
                .neverDone(
                        "Thời hạn kỳ họp thứ nhất: không thực hiện; hồ sơ đầy đủ đến hết ngày 29/04/2026 không có ngày khai mạc. Hạn cuối là ngày 29/04/2026.",
                        "Time for the first session: never done; the record, complete through 29/04/2026, has no opening day. The last day is 29/04/2026.")
                .when("not yet due", first(polled("2026-03-15"), null, null))
                .recordedThrough(LocalDate.parse("2026-04-28"))
                .undetermined(Reason.NOT_YET_DUE)
                .when("polled before the law", first(polled("2015-12-31"), "2016-01-20", "2016-01-20"))
                .undetermined(Reason.NOT_ENCODED)
                .when("polled on the first day of the law", first(polled("2016-01-01"), "2016-01-20", "2016-01-20"))
                .satisfied()
                .when("polled on the last day of the law", first(polled("2025-02-28"), "2025-03-20", "2025-03-20"))
                .satisfied()
                .when("polled on the first day of Law 65/2025", first(polled("2025-03-01"), "2025-03-20", "2025-03-20"))
                .undetermined(Reason.NOT_ENCODED)
                .when("polled on the last day of Law 65/2025", first(polled("2025-06-15"), "2025-06-20", "2025-06-20"))
                .undetermined(Reason.NOT_ENCODED)
                .when("polled on the first day of Law 72/2025", first(polled("2025-06-16"), "2025-06-20", "2025-06-20"))
                .satisfied()
                .when("in-term session", Samples.regularSession2024())
                .notApplicable(Reason.CONDITION)
                .when("no polling day", first(polled(null), "2021-06-10", "2021-06-25"))
                .undetermined(Reason.FACT_MISSING);
    }

    private static RuleCases<Session> shortenedTerm() {
        return RuleCases.of(FirstSession.SHORTENED_TERM, CALENDAR)
                .when("convened on the 45th day", first(polled("2026-03-15"), "2026-04-29", "2026-04-29"))
                .satisfied()
                .when(
                        "T8: held in time, convened after the holidays that end the time",
                        first(polled("2026-03-15"), "2026-05-04", null))
                .violated(
                        "Kỳ họp thứ nhất được triệu tập sau ngày bầu cử 50 ngày, quá 45 ngày.",
                        "The first session was convened 50 days after polling, more than 45.")
                .when("convened on the 46th day", first(polled("2026-03-15"), "2026-04-30", null))
                .violated()
                .when("polled on 2026-01-01", first(polled("2026-01-01"), "2026-02-10", null))
                .satisfied()
                .when("a term of 2027", first(polled("2027-03-14"), "2027-04-01", null))
                .notApplicable(Reason.CONDITION)
                .when("a term of 2025", first(polled("2025-07-01"), "2025-07-20", null))
                .notApplicable(Reason.CONDITION)
                .when("a later session of the term", later("2026-03-15"))
                .notApplicable(Reason.CONDITION)
                .equivalent("from 2025-05-21: starts a day sooner", "a term of 2026 has no polling day in 2025")
                .equivalent("from 2025-05-21: starts a day later", "a term of 2026 has no polling day in 2025");
    }

    private static RuleCases<Session> postponed() {
        return RuleCases.of(FirstSession.POSTPONED_2021, CALENDAR)
                .when("half of the delegates in quarantine", putOff("2021-05-23", "2021-06-20", 30))
                .satisfied()
                .when("one fewer than half", putOff("2021-05-23", "2021-06-20", 29))
                .violated(
                        "Kỳ họp thứ nhất bị hoãn khi chỉ có 29 trên 60 đại biểu phải cách ly, cần ít nhất 30.",
                        "The first session was put off with 29 of 60 delegates in quarantine; at least 30 are needed.")
                .when("a third of the delegates", putOff("2021-05-23", "2021-06-20", 20))
                .violated()
                .when("all delegates", putOff("2021-05-23", "2021-06-20", 60))
                .satisfied()
                .when("planned before the guidance", putOff("2021-05-23", "2021-06-01", 30))
                .undetermined(Reason.NOT_ENCODED)
                .when("planned on the day of the guidance", putOff("2021-05-23", "2021-06-02", 30))
                .satisfied()
                .when("another term, years later", putOff("2026-03-15", "2026-04-20", 29))
                .notApplicable(Reason.CONDITION)
                .when("a term of 2022", putOff("2022-05-22", "2022-06-20", 29))
                .notApplicable(Reason.CONDITION)
                .when("a term of 2020", putOff("2020-05-24", "2021-06-20", 29))
                .notApplicable(Reason.CONDITION)
                .when("not put off", first(polled("2021-05-23"), "2021-06-10", "2021-06-25"))
                .notApplicable(Reason.CONDITION)
                .when(
                        "a later session that was put off",
                        Session.builder()
                                .from(putOff("2021-05-23", "2021-08-20", 29))
                                .ordinal(Ordinal.of(2))
                                .build())
                .notApplicable(Reason.CONDITION);
    }

    private static Session putOff(String pollingOn, String plannedOn, int inQuarantine) {
        return Session.builder()
                .from(first(polled(pollingOn), null, null))
                .postponement(new Postponement(LocalDate.parse(plannedOn), inQuarantine, 60))
                .build();
    }

    private static RuleCases<Session> convenor() {
        RuleCases<Session> table = LawDays.through(
                        RuleCases.of(FirstSession.CONVENOR, CALENDAR),
                        Reason.LEFT_TO_REGULATION,
                        day -> convened(
                                Samples.provincialTerm(), Vacancy.NONE, Convenor.PREVIOUS_CHAIR, day.toString()))
                .when(
                        "T24: by whomsoever in 2026",
                        convened(Samples.provincialTerm(), null, Convenor.OTHER, "2026-04-10"))
                .notApplicable(
                        Reason.LEFT_TO_REGULATION,
                        "Người triệu tập kỳ họp thứ nhất: khoản 1 Điều 34 Luật số 72/2025/QH15 không quy định, do quy chế của Hội đồng nhân dân quy định; chưa có quy chế nào được cung cấp cho nội dung này.",
                        "Convenor of the first session: Clause 1, Article 34, Law No. 72/2025/QH15 leaves this to the council's own regulation; none that covers it was given.")
                .when("the old Chair, no word of a vacancy", called(null, Convenor.PREVIOUS_CHAIR))
                .satisfied()
                .when("an old Vice Chair, no word of a vacancy", called(null, Convenor.PREVIOUS_VICE_CHAIR))
                .undetermined(Reason.FACT_MISSING)
                .when("nobody recorded", called(Vacancy.NONE, null))
                .undetermined(Reason.FACT_MISSING)
                .when(
                        "an in-term session",
                        Session.builder()
                                .from(called(Vacancy.NONE, Convenor.OTHER))
                                .ordinal(Ordinal.of(2))
                                .build())
                .notApplicable(Reason.CONDITION);
        for (Convenor convenor : Convenor.values()) {
            table = called(table, Vacancy.NONE, convenor, convenor == Convenor.PREVIOUS_CHAIR);
            table = called(
                    table,
                    Vacancy.CHAIR,
                    convenor,
                    convenor == Convenor.PREVIOUS_CHAIR || convenor == Convenor.PREVIOUS_VICE_CHAIR);
            for (Vacancy vacancy : List.of(Vacancy.CHAIR_AND_VICE_CHAIRS, Vacancy.STANDING_COMMITTEE)) {
                table = called(
                        table,
                        vacancy,
                        convenor,
                        convenor == Convenor.PREVIOUS_CHAIR || convenor == Convenor.NAMED_BY_NATIONAL_ASSEMBLY);
                for (Term term : List.of(Samples.districtTerm(), Samples.communeTerm())) {
                    Session session = convened(term, vacancy, convenor, "2021-06-25");
                    String name = term.council().level() + ", " + vacancy + ", " + convenor;
                    table = convenor == Convenor.PREVIOUS_CHAIR || convenor == Convenor.NAMED_BY_SUPERIOR
                            ? table.when(name, session).satisfied()
                            : table.when(name, session).violated();
                }
            }
        }
        for (String way : List.of(
                "CHAIR",
                "CHAIR_AND_VICE_CHAIRS: PROVINCE",
                "CHAIR_AND_VICE_CHAIRS: DISTRICT",
                "CHAIR_AND_VICE_CHAIRS: COMMUNE",
                "STANDING_COMMITTEE: PROVINCE",
                "STANDING_COMMITTEE: DISTRICT",
                "STANDING_COMMITTEE: COMMUNE")) {
            table = table.equivalent(
                    "from 2016-01-01: " + way + ": with PREVIOUS_CHAIR", "the old Chair may convene it in any case");
        }
        return table;
    }

    private static RuleCases<Session> called(
            RuleCases<Session> table, Vacancy vacancy, Convenor convenor, boolean lawful) {
        RuleCases.When<Session> one = table.when(vacancy + ", " + convenor, called(vacancy, convenor));
        if (lawful) {
            return one.satisfied();
        }
        return vacancy == Vacancy.CHAIR && convenor == Convenor.STANDING_COMMITTEE
                ? one.violated(
                        "Người triệu tập kỳ họp thứ nhất là Thường trực HĐND, không đúng thẩm quyền trong trường hợp này.",
                        "The first session was convened by: Standing Committee, who does not convene it in this case.")
                : one.violated();
    }

    private static Session called(Vacancy vacancy, Convenor convenor) {
        return convened(Samples.provincialTerm(), vacancy, convenor, "2021-06-25");
    }

    private static Session convened(Term term, Vacancy vacancy, Convenor convenor, String opensOn) {
        Session.Builder session = Session.builder()
                .term(term)
                .ordinal(Ordinal.of(1))
                .kind(REGULAR)
                .opensOn(LocalDate.parse(opensOn));
        if (vacancy != null) {
            session.vacancy(vacancy);
        }
        if (convenor != null) {
            session.convenedBy(convenor);
        }
        return session.build();
    }

    private static RuleCases<Session> opening() {
        return LawDays.through(
                        RuleCases.of(FirstSession.OPENED_BY_ITS_CONVENOR, CALENDAR),
                        Reason.LEFT_TO_REGULATION,
                        day -> opened(Convenor.PREVIOUS_CHAIR, day.toString(), 1))
                .when("somebody else opens it", opened(Convenor.PREVIOUS_VICE_CHAIR, "2021-06-25", 1))
                .violated(
                        "Kỳ họp thứ nhất không do người triệu tập khai mạc và chủ tọa cho đến khi bầu được Chủ tịch HĐND khóa mới.",
                        "The first session was not opened and presided over by its convenor until the new Chair was elected.")
                .when("an in-term session", opened(Convenor.PREVIOUS_VICE_CHAIR, "2021-06-25", 2))
                .notApplicable(Reason.CONDITION)
                .when("who opened it is not recorded", called(Vacancy.NONE, Convenor.PREVIOUS_CHAIR))
                .undetermined(Reason.FACT_MISSING)
                .when("who convened it is not recorded", called(Vacancy.NONE, null))
                .undetermined(Reason.FACT_MISSING);
    }

    private static Session opened(Convenor openedBy, String opensOn, int ordinal) {
        return Session.builder()
                .from(convened(Samples.provincialTerm(), Vacancy.NONE, Convenor.PREVIOUS_CHAIR, opensOn))
                .ordinal(Ordinal.of(ordinal))
                .openedBy(openedBy)
                .build();
    }

    private static Session later(String pollingOn) {
        return Session.builder()
                .from(first(polled(pollingOn), "2026-07-01", "2026-07-20"))
                .ordinal(Ordinal.of(2))
                .build();
    }

    private static Term.Builder polled(String pollingOn) {
        LocalDate day = pollingOn == null ? null : LocalDate.parse(pollingOn);
        int first = day == null ? 2021 : day.getYear();
        Term.Builder term = Term.builder().council(Samples.provincialCouncil()).years(TermYears.of(first, first + 5));
        return day == null ? term : term.pollingOn(day);
    }

    private static Session first(Term.Builder term, String convenedOn, String opensOn) {
        Session.Builder session =
                Session.builder().term(term.build()).ordinal(Ordinal.of(1)).kind(REGULAR);
        if (convenedOn != null) {
            session.convenedOn(LocalDate.parse(convenedOn));
        }
        if (opensOn != null) {
            session.opensOn(LocalDate.parse(opensOn));
        }
        return session.build();
    }
}

package io.github.councilprocedures.procedure;

import static io.github.councilprocedures.procedure.OverTime.underLaws77And72;
import static io.github.councilprocedures.session.AbsenceReason.LEGITIMATE;
import static io.github.councilprocedures.session.AbsenceReason.NONE;
import static io.github.councilprocedures.session.AbsenceReason.NOT_LEGITIMATE;
import static io.github.councilprocedures.session.AbsenceRecipient.CHAIR;
import static io.github.councilprocedures.session.AbsenceRecipient.OTHER;
import static io.github.councilprocedures.session.AbsenceRecipient.PRESIDING_OFFICER;

import io.github.councilprocedures.calendar.OfficialCalendar;
import io.github.councilprocedures.delegate.LongAbsence;
import io.github.councilprocedures.delegate.VoterReports;
import io.github.councilprocedures.fact.Reason;
import io.github.councilprocedures.person.PersonName;
import io.github.councilprocedures.session.AbsenceReason;
import io.github.councilprocedures.session.AbsenceRecipient;
import io.github.councilprocedures.session.Participation;
import io.github.councilprocedures.session.ParticipationOfSession;
import io.github.councilprocedures.session.Session;
import io.github.councilprocedures.session.SessionKind;
import io.github.councilprocedures.testkit.RuleCases;
import io.github.councilprocedures.testkit.Samples;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DelegateDutiesTest {

    private static final OfficialCalendar CALENDAR = OfficialCalendar.standard();
    private static final PersonName DELEGATE = PersonName.parse("Nguyễn Văn A");

    static List<RuleCases<?>> tables() {
        return List.of(absenceReported(), inPerson(), longAbsence(), results(), yearly());
    }

    @ParameterizedTest
    @MethodSource("tables")
    void the_cases_hold_and_tell_every_neighbour_apart(RuleCases<?> table) {
        table.verify();
    }

    private static RuleCases<ParticipationOfSession> absenceReported() {
        RuleCases<ParticipationOfSession> table = underLaws77And72(
                        RuleCases.of(DelegateDuties.ABSENCE_REPORTED, CALENDAR),
                        day -> absent(LEGITIMATE, CHAIR, day, day),
                        Reason.MET,
                        Reason.MET)
                .when("the delegate came", at("2024-12-10", participation().attended(true)))
                .notApplicable(Reason.CONDITION)
                .when("nobody wrote down who came", at("2024-12-10", participation()))
                .undetermined(Reason.FACT_MISSING)
                .when(
                        "to the presiding officer, 2024",
                        absent(LEGITIMATE, PRESIDING_OFFICER, "2024-12-01", "2024-12-10"))
                .violated()
                .when(
                        "to the presiding officer, 2025",
                        absent(LEGITIMATE, PRESIDING_OFFICER, "2025-12-01", "2025-12-10"))
                .satisfied();
        for (String year : List.of("2024", "2025")) {
            String opensOn = year + "-12-10";
            table = table.when("no reason, " + year, absent(NONE, CHAIR, opensOn, opensOn))
                    .violated()
                    .when("a poor reason, " + year, absent(NOT_LEGITIMATE, CHAIR, opensOn, opensOn))
                    .satisfied()
                    .when("to somebody else, " + year, absent(LEGITIMATE, OTHER, opensOn, opensOn))
                    .violated()
                    .when("a day late, " + year, absent(LEGITIMATE, CHAIR, year + "-12-11", opensOn))
                    .violated(
                            "Đại biểu vắng mặt (lý do chính đáng), báo cáo Chủ tịch Hội đồng nhân dân ngày 11/12/"
                                    + year + ", kỳ họp khai mạc ngày 10/12/" + year + ".",
                            "The delegate was absent (a legitimate reason), reported to: Chair on 11/12/" + year
                                    + "; the session opened on 10/12/" + year + ".");
        }
        return table;
    }

    private static ParticipationOfSession absent(
            AbsenceReason reason, AbsenceRecipient recipient, String reportedOn, String opensOn) {
        return at(
                opensOn,
                participation()
                        .attended(false)
                        .absenceReason(reason)
                        .absenceReportedTo(recipient)
                        .absenceReportedOn(LocalDate.parse(reportedOn)));
    }

    private static RuleCases<ParticipationOfSession> inPerson() {
        return underLaws77And72(
                        RuleCases.of(DelegateDuties.IN_PERSON, CALENDAR),
                        day -> at(day, participation().votedByAnother(false)),
                        Reason.MET,
                        Reason.LEFT_TO_REGULATION)
                .when("somebody else voted", at("2024-12-10", participation().votedByAnother(true)))
                .violated("Có người biểu quyết thay cho đại biểu.", "Somebody else voted in the place of the delegate.")
                .when("nobody wrote it down", at("2024-12-10", participation()))
                .undetermined(Reason.FACT_MISSING);
    }

    private static RuleCases<LongAbsence> longAbsence() {
        return underLaws77And72(
                        RuleCases.of(DelegateDuties.LONG_ABSENCE_REPORTED, CALENDAR),
                        day -> missing(NONE, LocalDate.parse(day).minusYears(1).toString(), day, day),
                        Reason.MET,
                        Reason.MET)
                .when("a day short of a year", missing(NONE, "2023-07-11", "2024-07-10", null))
                .recordedThrough(LocalDate.parse("2024-12-31"))
                .notApplicable(Reason.CONDITION)
                .when("360 days", missing(NONE, "2023-07-11", "2024-07-05", null))
                .notApplicable(Reason.CONDITION)
                .when("a year, not reported", missing(NONE, "2023-07-10", "2024-07-10", null))
                .recordedThrough(LocalDate.parse("2024-12-31"))
                .neverDone(
                        "Báo cáo đại biểu vắng mặt liên tục 01 năm: không thực hiện; hồ sơ đầy đủ đến hết ngày 31/12/2024 không có ngày Thường trực Hội đồng nhân dân báo cáo Hội đồng nhân dân để bãi nhiệm.",
                        "Report on a delegate absent for a year: never done; the record, complete through 31/12/2024, has no day on which the Standing Committee reported it to the council for removal.")
                .when("a poor reason under Law 77/2015", missing(NOT_LEGITIMATE, "2023-07-10", "2024-07-10", null))
                .notApplicable(Reason.CONDITION)
                .when("a good reason under Law 77/2015", missing(LEGITIMATE, "2023-07-10", "2024-07-10", null))
                .notApplicable(Reason.CONDITION)
                .when("a poor reason under Law 72/2025", missing(NOT_LEGITIMATE, "2024-07-10", "2025-07-10", null))
                .recordedThrough(LocalDate.parse("2025-12-31"))
                .neverDone(
                        "Báo cáo đại biểu vắng mặt liên tục 01 năm: không thực hiện; hồ sơ đầy đủ đến hết ngày 31/12/2025 không có ngày Thường trực Hội đồng nhân dân báo cáo Hội đồng nhân dân để bãi nhiệm.",
                        "Report on a delegate absent for a year: never done; the record, complete through 31/12/2025, has no day on which the Standing Committee reported it to the council for removal.")
                .when("a good reason under Law 72/2025", missing(LEGITIMATE, "2024-07-10", "2025-07-10", null))
                .notApplicable(Reason.CONDITION)
                .when("not on record", missing(NONE, "2023-07-10", "2024-07-10", null))
                .undetermined(Reason.FACT_MISSING);
    }

    private static LongAbsence missing(
            AbsenceReason reason, String firstMissedOn, String lastMissedOn, String reportedOn) {
        LongAbsence.Builder absence = LongAbsence.builder()
                .term(Samples.provincialTerm())
                .delegate(DELEGATE)
                .firstMissedOn(LocalDate.parse(firstMissedOn))
                .lastMissedOn(LocalDate.parse(lastMissedOn))
                .reason(reason);
        return reportedOn == null
                ? absence.build()
                : absence.reportedToCouncilOn(LocalDate.parse(reportedOn)).build();
    }

    private static RuleCases<ParticipationOfSession> results() {
        return underLaws77And72(
                        RuleCases.of(DelegateDuties.RESULTS_TO_VOTERS, CALENDAR),
                        day -> reported(day, day),
                        Reason.MET,
                        Reason.NOT_ENCODED)
                .when("before the session closed", reported("2024-12-10", "2024-12-09"))
                .violated(
                        "Đại biểu báo cáo kết quả với cử tri ngày 09/12/2024, trước khi kỳ họp bế mạc ngày 10/12/2024.",
                        "The delegate reported results to voters on 09/12/2024, before the session closed on 10/12/2024.")
                .when("no report yet, and no last day for it", at("2024-12-10", participation()))
                .recordedThrough(LocalDate.parse("2025-01-31"))
                .undetermined(Reason.NOT_YET_DUE)
                .equivalent("from 2025-06-16: starts a day sooner", "before it nothing is encoded either")
                .equivalent("from 2025-06-16: starts a day later", "before it nothing is encoded either");
    }

    private static ParticipationOfSession reported(String closesOn, String reportedOn) {
        return at(closesOn, participation().reportedToVotersOn(LocalDate.parse(reportedOn)));
    }

    private static RuleCases<VoterReports> yearly() {
        RuleCases<VoterReports> table = RuleCases.of(DelegateDuties.YEARLY_REPORT, CALENDAR)
                .when("2015", reports(2015, "2015-06-01"))
                .undetermined(Reason.NOT_ENCODED)
                .when("2024", reports(2024, "2024-06-01"))
                .satisfied()
                .when("2025", reports(2025, "2025-06-01"))
                .undetermined(Reason.NOT_ENCODED);
        for (int year : List.of(2016, 2022)) {
            LocalDate end = LocalDate.of(year, 12, 31);
            table = table.when("once in " + year, reports(year, year + "-06-01"))
                    .recordedThrough(end)
                    .satisfied()
                    .when("twice in " + year, reports(year, year + "-06-01", year + "-07-01"))
                    .recordedThrough(end)
                    .satisfied()
                    .when("never in " + year, reports(year))
                    .recordedThrough(end)
                    .violated(
                            "Trong năm đại biểu báo cáo với cử tri 0 lần, ít hơn 1.",
                            "The delegate reported to the voters 0 time(s) in the year, fewer than 1.");
        }
        String atYearsEnd = "a year always ends on 31 December";
        return table.equivalent("from 2016-01-01: starts a day later", atYearsEnd)
                .equivalent("from 2020-07-01: starts a day sooner", atYearsEnd)
                .equivalent("from 2020-07-01: starts a day later", atYearsEnd)
                .equivalent("from 2025-03-01: starts a day sooner", atYearsEnd)
                .equivalent("from 2025-03-01: starts a day later", atYearsEnd)
                .equivalent("from 2025-06-16: starts a day sooner", atYearsEnd)
                .equivalent("from 2025-06-16: starts a day later", atYearsEnd);
    }

    private static VoterReports reports(int year, String... days) {
        return VoterReports.builder()
                .term(Samples.provincialTerm())
                .delegate(DELEGATE)
                .year(year)
                .addAllReportedOn(Arrays.stream(days).map(LocalDate::parse).toList())
                .build();
    }

    private static Participation.Builder participation() {
        return Participation.builder().delegate(DELEGATE);
    }

    /** At a session of one day. */
    private static ParticipationOfSession at(String day, Participation.Builder builder) {
        Participation participation = builder.build();
        Session session = Session.builder()
                .term(Samples.provincialTerm())
                .kind(SessionKind.REGULAR)
                .opensOn(LocalDate.parse(day))
                .closesOn(LocalDate.parse(day))
                .addParticipations(participation)
                .build();
        return new ParticipationOfSession(session, participation);
    }
}

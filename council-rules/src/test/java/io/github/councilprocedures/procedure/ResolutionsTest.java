package io.github.councilprocedures.procedure;

import static io.github.councilprocedures.session.Recipient.GOVERNMENT;
import static io.github.councilprocedures.session.Recipient.NATIONAL_ASSEMBLY_STANDING_COMMITTEE;
import static io.github.councilprocedures.session.Recipient.SUPERIOR_PEOPLES_COMMITTEE;
import static io.github.councilprocedures.session.Recipient.SUPERIOR_STANDING_COMMITTEE;
import static io.github.councilprocedures.session.ResolutionMatter.DELEGATE_REMOVAL;
import static io.github.councilprocedures.session.ResolutionMatter.ORDINARY;

import io.github.councilprocedures.calendar.OfficialCalendar;
import io.github.councilprocedures.fact.Reason;
import io.github.councilprocedures.session.Recipient;
import io.github.councilprocedures.session.Resolution;
import io.github.councilprocedures.session.ResolutionMatter;
import io.github.councilprocedures.session.ResolutionOfSession;
import io.github.councilprocedures.session.Session;
import io.github.councilprocedures.session.SessionKind;
import io.github.councilprocedures.session.Vote;
import io.github.councilprocedures.term.Term;
import io.github.councilprocedures.testkit.RuleCases;
import io.github.councilprocedures.testkit.Samples;
import io.github.councilprocedures.text.Ordinal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ResolutionsTest {

    private static final OfficialCalendar CALENDAR = OfficialCalendar.standard();

    static List<RuleCases<?>> tables() {
        return List.of(majority(), sentUp());
    }

    @ParameterizedTest
    @MethodSource("tables")
    void the_cases_hold_and_tell_every_neighbour_apart(RuleCases<?> table) {
        table.verify();
    }

    private static RuleCases<ResolutionOfSession> majority() {
        RuleCases<ResolutionOfSession> table = RuleCases.of(Resolutions.MAJORITY, CALENDAR)
                .when("decided before the law", voted("2015-12-31", ORDINARY, 40, 60))
                .undetermined(Reason.NOT_ENCODED)
                .when("decided on the first day of the law", voted("2016-01-01", ORDINARY, 40, 60))
                .satisfied()
                .when("decided on the last day of the law", voted("2025-02-28", ORDINARY, 40, 60))
                .satisfied()
                .when("decided on the first day of Law 65/2025", voted("2025-03-01", ORDINARY, 40, 60))
                .undetermined(Reason.NOT_ENCODED)
                .when("decided on the last day of Law 65/2025", voted("2025-06-15", ORDINARY, 40, 60))
                .undetermined(Reason.NOT_ENCODED)
                .when("decided on the first day of Law 72/2025", voted("2025-06-16", ORDINARY, 40, 60))
                .satisfied()
                .when("no day known", resolution(null, ORDINARY, 40, 60))
                .undetermined(Reason.FACT_MISSING);
        for (String day : List.of("2024-12-10", "2025-12-10")) {
            table = table.when("half of the delegates, " + day, voted(day, ORDINARY, 30, 60))
                    .violated(
                            "Nghị quyết (vấn đề khác) chỉ có 30 đại biểu tán thành trên tổng số 60, cần ít nhất 31.",
                            "The resolution (ordinary matter) had only 30 votes for out of 60 delegates; 31 are needed.")
                    .when("one more than half, " + day, voted(day, ORDINARY, 31, 60))
                    .satisfied()
                    .when("all who were present, but fewer than half of all, " + day, voted(day, ORDINARY, 26, 60))
                    .violated()
                    .when("all delegates, " + day, voted(day, ORDINARY, 60, 60))
                    .satisfied()
                    .when("two thirds for a removal, " + day, voted(day, DELEGATE_REMOVAL, 40, 60))
                    .satisfied()
                    .when("one fewer than two thirds for a removal, " + day, voted(day, DELEGATE_REMOVAL, 39, 60))
                    .violated(
                            "Nghị quyết (bãi nhiệm đại biểu HĐND) chỉ có 39 đại biểu tán thành trên tổng số 60, cần ít nhất 40.",
                            "The resolution (removal of a delegate) had only 39 votes for out of 60 delegates; 40 are needed.")
                    .when("half for a removal, " + day, voted(day, DELEGATE_REMOVAL, 31, 60))
                    .violated()
                    .when("no vote recorded, " + day, resolution(day, ORDINARY, -1, -1))
                    .undetermined(Reason.FACT_MISSING);
        }
        return table;
    }

    private static RuleCases<Session> sentUp() {
        Term province = Samples.provincialTerm();
        Term district = Samples.districtTerm();
        Term commune = Samples.communeTerm();
        return RuleCases.of(Resolutions.SENT_UP, CALENDAR)
                .when("tenth day, province", province(province, "2024-12-11", "2024-12-20"))
                .satisfied()
                .when("on the tenth day", province(province, "2024-12-10", "2024-12-20"))
                .satisfied()
                .when("on the eleventh day", province(province, "2024-12-10", "2024-12-21"))
                .violated(
                        "Nghị quyết được gửi ngày 21/12/2024 đến: Ủy ban Thường vụ Quốc hội, Chính phủ; hạn cuối là 20/12/2024.",
                        "The resolutions were sent on 21/12/2024 to: National Assembly Standing Committee, Government; the last day was 20/12/2024.")
                .when("the tenth day is a Saturday, sent on the Monday", province(province, "2024-12-18", "2024-12-30"))
                .satisfied()
                .when(
                        "the tenth day is a Saturday, sent on the Tuesday",
                        province(province, "2024-12-18", "2024-12-31"))
                .violated()
                .when(
                        "not to the Government",
                        sent(province, "2024-12-10", "2024-12-20", NATIONAL_ASSEMBLY_STANDING_COMMITTEE))
                .recordedThrough(LocalDate.parse("2024-12-31"))
                .violated(
                        "Nghị quyết được gửi ngày 20/12/2024 đến: Ủy ban Thường vụ Quốc hội; hạn cuối là 20/12/2024.",
                        "The resolutions were sent on 20/12/2024 to: National Assembly Standing Committee; the last day was 20/12/2024.")
                .when(
                        "not to the Assembly's Standing Committee",
                        sent(province, "2024-12-10", "2024-12-20", GOVERNMENT))
                .recordedThrough(LocalDate.parse("2024-12-31"))
                .violated()
                .when("province, recipients not fully recorded", sent(province, "2024-12-10", "2024-12-20", GOVERNMENT))
                .undetermined(Reason.RECORD_NOT_COMPLETE)
                .when(
                        "province, to a third body too",
                        sent(
                                province,
                                "2024-12-10",
                                "2024-12-20",
                                GOVERNMENT,
                                NATIONAL_ASSEMBLY_STANDING_COMMITTEE,
                                SUPERIOR_PEOPLES_COMMITTEE))
                .satisfied()
                .when(
                        "district, to both",
                        sent(
                                district,
                                "2024-12-10",
                                "2024-12-20",
                                SUPERIOR_STANDING_COMMITTEE,
                                SUPERIOR_PEOPLES_COMMITTEE))
                .satisfied()
                .when("district, to a third", sent(district, "2024-12-10", "2024-12-20", Recipient.values()))
                .satisfied()
                .when("district, one missing", sent(district, "2024-12-10", "2024-12-20", SUPERIOR_STANDING_COMMITTEE))
                .undetermined(Reason.RECORD_NOT_COMPLETE)
                .when(
                        "district, the other missing",
                        sent(district, "2024-12-10", "2024-12-20", SUPERIOR_PEOPLES_COMMITTEE))
                .undetermined(Reason.RECORD_NOT_COMPLETE)
                .when("commune, to a third", sent(commune, "2024-12-10", "2024-12-20", Recipient.values()))
                .satisfied()
                .when("commune, one missing", sent(commune, "2024-12-10", "2024-12-20", SUPERIOR_STANDING_COMMITTEE))
                .undetermined(Reason.RECORD_NOT_COMPLETE)
                .when(
                        "commune, the other missing",
                        sent(commune, "2024-12-10", "2024-12-20", SUPERIOR_PEOPLES_COMMITTEE))
                .undetermined(Reason.RECORD_NOT_COMPLETE)
                .when(
                        "never sent",
                        sent(province, "2024-12-10", null, GOVERNMENT, NATIONAL_ASSEMBLY_STANDING_COMMITTEE))
                .recordedThrough(LocalDate.parse("2024-12-20"))
                .neverDone(
                        "Gửi nghị quyết và biên bản lên cấp trên: không thực hiện; hồ sơ đầy đủ đến hết ngày 20/12/2024 không có ngày gửi nghị quyết lên cấp trên. Hạn cuối là ngày 20/12/2024.",
                        "Sending resolutions and minutes up: never done; the record, complete through 20/12/2024, has no day on which resolutions were sent up. The last day is 20/12/2024.")
                .when(
                        "not sent, day not recorded",
                        sent(province, "2024-12-10", null, GOVERNMENT, NATIONAL_ASSEMBLY_STANDING_COMMITTEE))
                .undetermined(Reason.FACT_MISSING)
                .when("closed before the law", province(province, "2015-12-31", "2016-01-05"))
                .undetermined(Reason.NOT_ENCODED)
                .when("closed on the first day of the law", province(province, "2016-01-01", "2016-01-05"))
                .satisfied()
                .when("closed on the last day of the law", province(province, "2025-02-28", "2025-03-05"))
                .satisfied()
                .when("closed on the first day of Law 65/2025", province(province, "2025-03-01", "2025-03-05"))
                .undetermined(Reason.NOT_ENCODED)
                .when("closed on the last day of Law 65/2025", province(province, "2025-06-15", "2025-06-20"))
                .undetermined(Reason.NOT_ENCODED)
                .when("closed on the first day of Law 72/2025", province(province, "2025-06-16", "2025-06-20"))
                .notApplicable(Reason.LEFT_TO_REGULATION);
    }

    private static Session province(Term term, String closesOn, String sentOn) {
        return sent(term, closesOn, sentOn, NATIONAL_ASSEMBLY_STANDING_COMMITTEE, GOVERNMENT);
    }

    private static Session sent(Term term, String closesOn, String sentOn, Recipient... recipients) {
        Session.Builder session = Session.builder()
                .term(term)
                .ordinal(Ordinal.of(9))
                .kind(SessionKind.REGULAR)
                .closesOn(LocalDate.parse(closesOn))
                .resolutionsSentTo(List.of(recipients));
        return sentOn == null
                ? session.build()
                : session.resolutionsSentOn(LocalDate.parse(sentOn)).build();
    }

    private static ResolutionOfSession voted(String adoptedOn, ResolutionMatter matter, int votesFor, int total) {
        return resolution(adoptedOn, matter, votesFor, total);
    }

    private static ResolutionOfSession resolution(String adoptedOn, ResolutionMatter matter, int votesFor, int total) {
        Resolution.Builder resolution =
                Resolution.builder().title("Nghị quyết về đầu tư công").matter(matter);
        if (adoptedOn != null) {
            resolution.adoptedOn(LocalDate.parse(adoptedOn));
        }
        if (total > 0) {
            resolution.vote(
                    Vote.builder().votesFor(votesFor).totalDelegates(total).build());
        }
        Resolution built = resolution.build();
        Session session = Session.builder()
                .term(Samples.provincialTerm())
                .ordinal(Ordinal.of(9))
                .kind(SessionKind.REGULAR)
                .addResolutions(built)
                .build();
        return new ResolutionOfSession(session, built);
    }
}

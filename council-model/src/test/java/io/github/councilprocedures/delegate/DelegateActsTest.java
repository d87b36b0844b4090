package io.github.councilprocedures.delegate;

import static io.github.councilprocedures.Given.HA_NAM;
import static io.github.councilprocedures.Given.day;
import static io.github.councilprocedures.Given.shown;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.councilprocedures.person.PersonName;
import io.github.councilprocedures.session.AbsenceReason;
import io.github.councilprocedures.text.Phrase;
import org.junit.jupiter.api.Test;

class DelegateActsTest {

    private static final PersonName DELEGATE = PersonName.parse("Nguyễn Văn A");

    private static LongAbsence.Builder absence() {
        return LongAbsence.builder().term(HA_NAM).delegate(DELEGATE).firstMissedOn(day("2019-07-10"));
    }

    @Test
    void a_long_absence_is_told_by_its_days_and_never_by_name() {
        LongAbsence absence = absence()
                .lastMissedOn(day("2020-07-10"))
                .reason(AbsenceReason.NONE)
                .reportedToCouncilOn(day("2020-12-07"))
                .build();
        assertThat(shown(AbsenceFacts.LONG_ABSENCE, absence))
                .containsExactly(
                        "firstMissedOn: 10/07/2019",
                        "lastMissedOn: 10/07/2020",
                        "reason: không có lý do",
                        "reportedToCouncilOn: 07/12/2020",
                        "level: cấp tỉnh");
        assertThat(shown(AbsenceFacts.LONG_ABSENCE, absence().build()))
                .containsExactly("firstMissedOn: 10/07/2019", "level: cấp tỉnh");
        assertThat(absence.place())
                .isEqualTo(
                        new Phrase(
                                "việc một đại biểu vắng mặt từ kỳ họp khai mạc ngày 10/07/2019, HĐND tỉnh Hà Nam",
                                "absence of a delegate since the session opening on 10/07/2019, People's Council of Hà Nam Province"));
        assertThat(absence.toString()).doesNotContain("Nguyễn");
        assertThat(absence.subjectType()).isSameAs(AbsenceFacts.LONG_ABSENCE);
        assertThat(absence.council()).isEqualTo(HA_NAM.council());
    }

    @Test
    void the_last_session_missed_may_be_the_first() {
        assertThat(absence().lastMissedOn(day("2019-07-10")).build().lastMissedOn())
                .contains(day("2019-07-10"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> absence().lastMissedOn(day("2019-07-09")).build())
                .withMessage("lastMissedOn 2019-07-09 is before firstMissedOn 2019-07-10");
    }

    private static DelegateInquiry.Builder inquiry() {
        return DelegateInquiry.builder().term(HA_NAM).kind(InquiryKind.END_OF_VIOLATION);
    }

    @Test
    void an_inquiry_is_told_by_its_kind_and_day() {
        DelegateInquiry inquiry = inquiry()
                .receivedOn(day("2019-07-10"))
                .sessionClosesOn(day("2019-07-12"))
                .laterAnswerAllowed(true)
                .answerDueOn(day("2019-07-20"))
                .answeredOn(day("2019-07-10"))
                .answeredInWriting(false)
                .build();
        assertThat(shown(InquiryFacts.INQUIRY, inquiry))
                .containsExactly(
                        "kind: yêu cầu chấm dứt hành vi vi phạm pháp luật",
                        "receivedOn: 10/07/2019",
                        "sessionClosesOn: 12/07/2019",
                        "laterAnswerAllowed: có",
                        "answerDueOn: 20/07/2019",
                        "answeredOn: 10/07/2019",
                        "answeredInWriting: không",
                        "level: cấp tỉnh");
        assertThat(shown(InquiryFacts.INQUIRY, inquiry().build()))
                .containsExactly("kind: yêu cầu chấm dứt hành vi vi phạm pháp luật", "level: cấp tỉnh");
        assertThat(inquiry.place())
                .isEqualTo(new Phrase(
                        "yêu cầu chấm dứt hành vi vi phạm pháp luật nhận ngày 10/07/2019, HĐND tỉnh Hà Nam",
                        "demand to stop a violation received on 10/07/2019, People's Council of Hà Nam Province"));
        assertThat(inquiry().build().place())
                .isEqualTo(new Phrase(
                        "yêu cầu chấm dứt hành vi vi phạm pháp luật, HĐND tỉnh Hà Nam",
                        "demand to stop a violation, People's Council of Hà Nam Province"));
        assertThat(inquiry.subjectType()).isSameAs(InquiryFacts.INQUIRY);
        assertThat(inquiry.council()).isEqualTo(HA_NAM.council());
    }

    @Test
    void nothing_is_answered_before_it_is_received() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> inquiry()
                        .receivedOn(day("2019-07-10"))
                        .answeredOn(day("2019-07-09"))
                        .build())
                .withMessage("answeredOn 2019-07-09 is before receivedOn 2019-07-10");
        assertThat(inquiry().answeredOn(day("2019-07-09")).build().answeredOn()).contains(day("2019-07-09"));
    }

    private static VoterReports.Builder reports(int year) {
        return VoterReports.builder().term(HA_NAM).delegate(DELEGATE).year(year);
    }

    @Test
    void the_reports_of_a_year_lie_in_it() {
        VoterReports reports = reports(2019)
                .addReportedOn(day("2019-01-01"), day("2019-12-31"))
                .build();
        assertThat(shown(VoterReportFacts.VOTER_REPORTS, reports))
                .containsExactly("reports: 2", "yearEndsOn: 31/12/2019", "level: cấp tỉnh");
        assertThat(reports.place())
                .isEqualTo(new Phrase(
                        "báo cáo của một đại biểu với cử tri năm 2019, HĐND tỉnh Hà Nam",
                        "reports of a delegate to voters in 2019, People's Council of Hà Nam Province"));
        assertThat(reports.toString()).doesNotContain("Nguyễn");
        assertThat(reports.subjectType()).isSameAs(VoterReportFacts.VOTER_REPORTS);
        assertThat(reports.council()).isEqualTo(HA_NAM.council());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> reports(2019).addReportedOn(day("2020-01-01")).build())
                .withMessage("reportedOn must lie in year 2019, was 2020-01-01");
    }

    @Test
    void a_year_has_four_digits() {
        assertThat(reports(1000).build().year()).isEqualTo(1000);
        assertThat(reports(9999).build().year()).isEqualTo(9999);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> reports(999).build())
                .withMessage("year must have four digits, was 999");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> reports(10_000).build())
                .withMessage("year must have four digits, was 10000");
    }
}

package io.github.councilprocedures.testkit;

import static io.github.councilprocedures.session.SessionFacts.CONVENED_ON;
import static io.github.councilprocedures.session.SessionFacts.FIRST_OF_TERM;
import static io.github.councilprocedures.session.SessionFacts.KIND;
import static io.github.councilprocedures.session.SessionFacts.OPENS_ON;
import static io.github.councilprocedures.session.SessionFacts.SESSION;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.councilprocedures.fact.Reason;
import io.github.councilprocedures.law.Citation;
import io.github.councilprocedures.law.InstrumentKind;
import io.github.councilprocedures.rule.Rule;
import io.github.councilprocedures.session.Session;
import io.github.councilprocedures.session.SessionKind;
import io.github.councilprocedures.time.DayUnit;
import io.github.councilprocedures.time.WorkingCalendar;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RuleCasesTest {

    private static final WorkingCalendar CALENDAR = WorkingCalendar.weekendsOff();

    private static final Rule<Session> NOTICE = Rule.about(SESSION, "session.convocation.regular")
            .titled("Thời hạn triệu tập kỳ họp thường lệ", "Notice of a regular session")
            .because("Đại biểu cần thời gian nghiên cứu tài liệu.", "Delegates need time to read.")
            .appliesWhen(KIND.is(SessionKind.REGULAR), FIRST_OF_TERM.isNot(true))
            .governedBy(OPENS_ON)
            .from("2016-01-01")
            .under(law("77/2015/QH13").article(80).clause(2))
            .requires(CONVENED_ON.atLeast(20, DayUnit.CALENDAR_DAYS).before(OPENS_ON))
            .from("2025-03-01")
            .under(law("65/2025/QH15"))
            .notEncoded()
            .from("2025-06-16")
            .under(law("72/2025/QH15").article(31).clause(2))
            .leftToRegulation()
            .otherwise(
                    "Kỳ họp thường lệ được triệu tập trước {days} ngày, ít hơn {required} ngày.",
                    "The regular session was convened {days} days ahead, fewer than {required}.");

    private static final RuleCases<Session> TABLE = RuleCases.of(NOTICE, CALENDAR)
            .when("20 days ahead", opening("2024-07-10", "2024-06-20"))
            .satisfied(
                    "Thời hạn triệu tập kỳ họp thường lệ: đạt. Yêu cầu: ngày triệu tập chậm nhất 20 ngày trước ngày khai"
                            + " mạc.",
                    "Notice of a regular session: satisfied. Required: day of convocation at least 20 calendar days before"
                            + " opening day.")
            .when("19 days ahead", opening("2024-07-10", "2024-06-21"))
            .violated(
                    "Kỳ họp thường lệ được triệu tập trước 19 ngày, ít hơn 20 ngày.",
                    "The regular session was convened 19 days ahead, fewer than 20.")
            .when("no day", undated())
            .undetermined(Reason.FACT_MISSING)
            .when("no day, the record ends on the last day", undated())
            .recordedThrough(LocalDate.of(2024, 6, 20))
            .neverDone(
                    "Thời hạn triệu tập kỳ họp thường lệ: không thực hiện; hồ sơ đầy đủ đến 20/06/2024 không có ngày triệu"
                            + " tập; hạn cuối 20/06/2024.",
                    "Notice of a regular session: never done; the record, complete through 20/06/2024, has no day of"
                            + " convocation; last day 20/06/2024.")
            .when("no day, the record ends before the last day", undated())
            .recordedThrough(LocalDate.of(2024, 6, 19))
            .undetermined(Reason.NOT_YET_DUE)
            .when("first session", Samples.firstSession2021())
            .notApplicable(Reason.CONDITION)
            .when("older than the catalogue", opening("2015-12-31", "2015-12-01"))
            .undetermined(Reason.NOT_ENCODED)
            .when("first day of the catalogue", opening("2016-01-01", "2015-12-31"))
            .violated()
            .when("last day of Law 77", opening("2025-02-28", "2025-02-27"))
            .violated()
            .when("first day of Law 65", opening("2025-03-01", "2025-02-27"))
            .undetermined(Reason.NOT_ENCODED)
            .when("last day of Law 65", opening("2025-06-15", "2025-02-27"))
            .undetermined(Reason.NOT_ENCODED)
            .when("first day of Law 72", opening("2025-06-16", "2025-02-27"))
            .notApplicable(Reason.LEFT_TO_REGULATION);

    private static Citation law(String number) {
        return Citation.of(InstrumentKind.LAW, number);
    }

    private static Session opening(String opensOn, String convenedOn) {
        return Session.builder()
                .term(Samples.provincialTerm())
                .kind(SessionKind.REGULAR)
                .firstAfterReorganisation(false)
                .ordinal(io.github.councilprocedures.text.Ordinal.of(9))
                .opensOn(LocalDate.parse(opensOn))
                .convenedOn(LocalDate.parse(convenedOn))
                .build();
    }

    private static Session undated() {
        return Session.builder()
                .from(Samples.regularSession2024())
                .convenedOn(Optional.empty())
                .build();
    }

    @Test
    void a_full_table_passes() {
        TABLE.verify();
        assertThat(TABLE.faults()).isEmpty();
    }
}

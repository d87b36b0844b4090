package io.github.councilprocedures.testkit;

import static io.github.councilprocedures.session.ResolutionFacts.RESOLUTION;
import static io.github.councilprocedures.session.SessionFacts.CONVENED_ON;
import static io.github.councilprocedures.session.SessionFacts.FIRST_OF_TERM;
import static io.github.councilprocedures.session.SessionFacts.KIND;
import static io.github.councilprocedures.session.SessionFacts.OPENS_ON;
import static io.github.councilprocedures.session.SessionFacts.SESSION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.councilprocedures.fact.Reason;
import io.github.councilprocedures.fact.Requirement;
import io.github.councilprocedures.fact.Verdict;
import io.github.councilprocedures.law.Citation;
import io.github.councilprocedures.law.Evidence;
import io.github.councilprocedures.law.Ground;
import io.github.councilprocedures.law.InstrumentKind;
import io.github.councilprocedures.rule.NeighbourRule;
import io.github.councilprocedures.rule.Rule;
import io.github.councilprocedures.rule.RuleBook;
import io.github.councilprocedures.session.Session;
import io.github.councilprocedures.session.SessionKind;
import io.github.councilprocedures.text.Ordinal;
import io.github.councilprocedures.text.Phrase;
import io.github.councilprocedures.time.DayUnit;
import io.github.councilprocedures.time.WorkingCalendar;
import java.time.LocalDate;
import java.util.List;
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
            .satisfied()
            .when("19 days ahead", opening("2024-07-10", "2024-06-21"))
            .violated(
                    "Kỳ họp thường lệ được triệu tập trước 19 ngày, ít hơn 20 ngày.",
                    "The regular session was convened 19 days ahead, fewer than 20.")
            .when("no day", undated())
            .undetermined(Reason.FACT_MISSING)
            .when("no day, the record ends on the last day", undated())
            .recordedThrough(LocalDate.of(2024, 6, 20))
            .neverDone()
            .when("no day, the record ends before the last day", undated())
            .recordedThrough(LocalDate.of(2024, 6, 19))
            .undetermined(Reason.NOT_YET_DUE)
            .when("first session", Samples.firstSession2021())
            .notApplicable(Reason.CONDITION)
            .when("extraordinary session", of(SessionKind.EXTRAORDINARY))
            .notApplicable(Reason.CONDITION)
            .when("thematic session", of(SessionKind.THEMATIC))
            .notApplicable(Reason.CONDITION)
            .when("session on unexpected matters", of(SessionKind.UNEXPECTED_MATTERS))
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
                .ordinal(Ordinal.of(9))
                .opensOn(LocalDate.parse(opensOn))
                .convenedOn(LocalDate.parse(convenedOn))
                .build();
    }

    private static Session of(SessionKind kind) {
        return Session.builder()
                .from(opening("2024-07-10", "2024-06-20"))
                .kind(kind)
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

    @Test
    void the_report_lists_every_fault_with_rule_case_expected_and_found() {
        RuleCases<Session> faulty = RuleCases.of(NOTICE, CALENDAR)
                .when("19 days ahead", opening("2024-07-10", "2024-06-21"))
                .satisfied();
        assertThatThrownBy(faulty::verify).isInstanceOf(AssertionError.class).hasMessage("""
                        session.convocation.regular: 15 faults in its table of 1 case
                          - case "19 days ahead": expected SATISFIED (MET), found VIOLATED (NOT_MET)
                              it says: The regular session was convened 19 days ahead, fewer than 20.
                          - from 2016-01-01: requires something and has no violated case
                          - no case tells this neighbour apart: condition (kind of session is regular) with EXTRAORDINARY
                          - no case tells this neighbour apart: condition (kind of session is regular) with THEMATIC
                          - no case tells this neighbour apart: condition (kind of session is regular) with UNEXPECTED_MATTERS
                          - no case tells this neighbour apart: condition (kind of session is regular) left out
                          - no case tells this neighbour apart: condition (first session of the term: no) left out
                          - no case tells this neighbour apart: from 2016-01-01: 20 CALENDAR_DAYS -> 21 CALENDAR_DAYS
                          - no case tells this neighbour apart: from 2016-01-01: 20 CALENDAR_DAYS -> 20 WORKING_DAYS
                          - no case tells this neighbour apart: from 2016-01-01: starts a day sooner
                          - no case tells this neighbour apart: from 2016-01-01: starts a day later
                          - no case tells this neighbour apart: from 2025-03-01: starts a day sooner
                          - no case tells this neighbour apart: from 2025-03-01: starts a day later
                          - no case tells this neighbour apart: from 2025-06-16: starts a day sooner
                          - no case tells this neighbour apart: from 2025-06-16: starts a day later\
                        """);
    }

    @Test
    void a_wrong_reason_of_the_right_verdict_is_found() {
        assertThat(fault(TABLE.when("never", undated())
                        .recordedThrough(LocalDate.of(2024, 7, 1))
                        .violated()))
                .startsWith("case \"never\": expected VIOLATED (NOT_MET), found VIOLATED (NEVER_DONE)\n"
                        + "      it says: Notice of a regular session");
    }

    @Test
    void a_wrong_message_is_found_in_each_language() {
        Session late = opening("2024-07-10", "2024-06-22");
        String vi = "Kỳ họp thường lệ được triệu tập trước 18 ngày, ít hơn 20 ngày.";
        String en = "The regular session was convened 18 days ahead, fewer than 20.";
        TABLE.when("18 days", late).violated(vi, en).verify();
        assertThat(fault(TABLE.when("18 days", late).violated("Trễ.", en))).isEqualTo("""
                        case "18 days": another message in VI
                              expected: Trễ.
                              found:    Kỳ họp thường lệ được triệu tập trước 18 ngày, ít hơn 20 ngày.""");
        assertThat(fault(TABLE.when("18 days", late).violated(vi, "Late."))).isEqualTo("""
                        case "18 days": another message in EN
                              expected: Late.
                              found:    The regular session was convened 18 days ahead, fewer than 20.""");
    }

    @Test
    void each_verdict_can_name_its_message() {
        RuleCases<Session> table = TABLE.when("wrong undetermined", undated())
                .undetermined(Reason.FACT_MISSING, "?", "?")
                .when("wrong not applicable", Samples.thematicSession2024())
                .notApplicable(Reason.CONDITION, "?", "?")
                .when("wrong never done", undated())
                .recordedThrough(LocalDate.of(2024, 7, 1))
                .neverDone("?", "?")
                .when("wrong satisfied", Samples.regularSession2024())
                .satisfied("?", "?");
        assertThat(table.faults()).hasSize(8).allMatch(fault -> fault.contains("another message in"));
    }

    @Test
    void a_version_needs_a_satisfied_case_of_its_own() {
        RuleCases<Session> table = RuleCases.of(twoVersions(), CALENDAR)
                .when("old, kept", opening("2020-06-30", "2020-06-20"))
                .satisfied()
                .when("old, broken", opening("2020-06-30", "2020-06-21"))
                .violated("Trễ.", "Late.")
                .when("new, broken", opening("2020-07-01", "2020-06-27"))
                .violated("Trễ.", "Late.");
        assertThat(table.faults()).contains("from 2020-07-01: requires something and has no satisfied case");
    }

    @Test
    void a_version_needs_a_violated_case_that_names_its_message() {
        RuleCases<Session> table = RuleCases.of(twoVersions(), CALENDAR)
                .when("old, kept", opening("2020-06-30", "2020-06-20"))
                .satisfied()
                .when("old, broken", opening("2020-06-30", "2020-06-21"))
                .violated()
                .when("new, kept", opening("2020-07-01", "2020-06-26"))
                .satisfied();
        assertThat(table.faults())
                .contains(
                        "from 2016-01-01: no violated case names its message",
                        "from 2020-07-01: requires something and has no violated case");
    }

    @Test
    void a_rule_without_a_governing_day_has_one_version() {
        Rule<Session> always = Rule.about(SESSION, "session.numbered")
                .titled("Số thứ tự kỳ họp", "Number of the session")
                .because("Để tra cứu.", "To find it.")
                .restingOn(Ground.PRACTICE)
                .always()
                .requires(Requirement.present(OPENS_ON))
                .otherwise("Không có ngày.", "No day.");
        assertThat(RuleCases.of(always, CALENDAR).faults())
                .containsExactly(
                        "always: requires something and has no satisfied case",
                        "always: requires something and has no violated case");
        assertThat(RuleCases.of(always, CALENDAR)
                        .when("with a day", Samples.regularSession2024())
                        .satisfied()
                        .faults())
                .containsExactly("always: requires something and has no violated case");
    }

    @Test
    void changing_a_number_a_unit_or_a_starting_day_fails_the_table() {
        for (NeighbourRule<Session> neighbour : NOTICE.neighbours()) {
            RuleCases<Session> table = RuleCases.of(neighbour.rule(), CALENDAR);
            for (RuleCase<Session> one : TABLE.cases()) {
                table = again(table, one);
            }
            assertThat(table.faults())
                    .as(neighbour.change())
                    .anyMatch(fault -> fault.startsWith("case \"") && fault.contains("expected"));
        }
    }

    private static RuleCases<Session> again(RuleCases<Session> table, RuleCase<Session> one) {
        RuleCases.When<Session> when = table.when(one.name(), one.subject());
        RuleCases.When<Session> known =
                one.recordedThrough().map(when::recordedThrough).orElse(when);
        return switch (one.reason()) {
            case MET -> known.satisfied();
            case NOT_MET -> known.violated();
            case NEVER_DONE -> known.neverDone();
            default ->
                one.reason().verdict() == Verdict.UNDETERMINED
                        ? known.undetermined(one.reason())
                        : known.notApplicable(one.reason());
        };
    }

    @Test
    void an_untold_neighbour_may_be_declared_equivalent_with_a_reason() {
        Rule<Session> rule = twoVersions();
        RuleCases<Session> table = RuleCases.of(rule, CALENDAR)
                .when("old, kept", opening("2020-06-30", "2020-06-20"))
                .satisfied()
                .when("old, broken", opening("2020-06-30", "2020-06-21"))
                .violated("Trễ.", "Late.")
                .when("new, kept", opening("2020-07-01", "2020-06-26"))
                .satisfied()
                .when("new, broken", opening("2020-07-01", "2020-06-27"))
                .violated("Trễ.", "Late.");
        String sooner = "from 2016-01-01: starts a day sooner";
        String later = "from 2016-01-01: starts a day later";
        assertThat(table.faults())
                .containsExactly(
                        "no case tells this neighbour apart: " + sooner,
                        "no case tells this neighbour apart: " + later);
        assertThat(table.equivalent(sooner, "no session of 2015 is recorded").faults())
                .containsExactly("no case tells this neighbour apart: " + later);
        table.equivalent(sooner, "no session of 2015 is recorded")
                .equivalent(later, "no council sat on New Year's Day")
                .verify();
    }

    @Test
    void what_is_told_apart_cannot_be_declared_equivalent() {
        assertThat(fault(TABLE.equivalent("from 2016-01-01: starts a day later", "nobody sat that day")))
                .isEqualTo("declared equivalent, but case \"first day of the catalogue\" tells it apart: from"
                        + " 2016-01-01: starts a day later");
    }

    @Test
    void what_does_not_exist_cannot_be_declared_equivalent() {
        assertThat(fault(TABLE.equivalent("from 2017: anything", "why not"))).isEqualTo("""
                        declared equivalent, but the rule has no such neighbour: from 2017: anything
                              it has: condition (kind of session is regular) with EXTRAORDINARY
                              it has: condition (kind of session is regular) with THEMATIC
                              it has: condition (kind of session is regular) with UNEXPECTED_MATTERS
                              it has: condition (kind of session is regular) left out
                              it has: condition (first session of the term: no) with no
                              it has: condition (first session of the term: no) left out
                              it has: from 2016-01-01: 20 CALENDAR_DAYS -> 21 CALENDAR_DAYS
                              it has: from 2016-01-01: 20 CALENDAR_DAYS -> 19 CALENDAR_DAYS
                              it has: from 2016-01-01: 20 CALENDAR_DAYS -> 20 WORKING_DAYS
                              it has: from 2016-01-01: starts a day sooner
                              it has: from 2016-01-01: starts a day later
                              it has: from 2025-03-01: starts a day sooner
                              it has: from 2025-03-01: starts a day later
                              it has: from 2025-06-16: starts a day sooner
                              it has: from 2025-06-16: starts a day later""");
    }

    @Test
    void an_equivalence_is_declared_once_and_says_why() {
        assertThatThrownBy(() -> TABLE.equivalent("from 2016-01-01: starts a day later", " "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("session.convocation.regular: equivalent \"from 2016-01-01: starts a day later\" must be"
                        + " declared once and say why");
        RuleCases<Session> once = TABLE.equivalent("x", "why");
        assertThatThrownBy(() -> once.equivalent("x", "why")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_name_is_used_once() {
        assertThatThrownBy(() -> TABLE.when("no day", undated()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "session.convocation.regular: name of a case must be its own and not blank, was \"no day\"");
        assertThatThrownBy(() -> TABLE.when(" ", undated())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_reason_belongs_to_its_verdict() {
        assertThatThrownBy(() -> TABLE.when("x", undated()).undetermined(Reason.CONDITION))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("session.convocation.regular, case \"x\": reason must be one of UNDETERMINED, was"
                        + " NOT_APPLICABLE (CONDITION)");
        assertThatThrownBy(() -> TABLE.when("x", undated()).notApplicable(Reason.MET))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("must be one of NOT_APPLICABLE, was SATISFIED (MET)");
    }

    @Test
    void a_rule_that_throws_is_named_with_the_case() {
        Rule<Session> broken = Rule.about(SESSION, "session.broken")
                .titled("Hỏng", "Broken")
                .because("Hỏng.", "Broken.")
                .restingOn(Ground.ARITHMETIC)
                .always()
                .requires(Requirement.custom(Phrase.same("throws"), (session, known) -> {
                    throw new UnsupportedOperationException("not yet");
                }))
                .otherwise("Hỏng.", "Broken.");
        assertThatThrownBy(() -> RuleCases.of(broken, CALENDAR)
                        .when("any", undated())
                        .satisfied()
                        .verify())
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("session.broken: case \"any\" made the rule throw")
                .hasRootCauseInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void a_clause_known_from_memory_is_judged_as_if_asked_for() {
        Rule<Session> recalled = Rule.about(SESSION, "session.recalled")
                .titled("Triệu tập", "Notice")
                .because("Nhớ lại.", "Recalled.")
                .governedBy(OPENS_ON)
                .from("2016-01-01")
                .under(law("77/2015/QH13"))
                .knownBy(Evidence.RECALLED)
                .requires(CONVENED_ON.atLeast(10, DayUnit.WORKING_DAYS).before(OPENS_ON))
                .otherwise("Trễ.", "Late.");
        RuleCases.of(recalled, CALENDAR)
                .when("10 working days", opening("2024-07-10", "2024-06-26"))
                .satisfied()
                .when("9 working days", opening("2024-07-10", "2024-06-27"))
                .violated("Trễ.", "Late.")
                .when("before the catalogue", opening("2015-12-31", "2015-01-01"))
                .undetermined(Reason.NOT_ENCODED)
                .when("first day", opening("2016-01-01", "2015-01-01"))
                .satisfied()
                .verify();
    }

    @Test
    void a_rule_is_tested_with_the_local_clause_that_its_book_took() {
        RuleBook book = RuleBook.of("test", CALENDAR, List.of(NOTICE)).with(Samples.regulation2025());
        RuleCases<Session> table = RuleCases.of(book, SESSION, NOTICE.id())
                .when("15 days", Samples.regularSessionJuly2025())
                .satisfied()
                .when("14 days", opening("2025-07-28", "2025-07-14"))
                .violated(
                        "Kỳ họp thường lệ được triệu tập trước 14 ngày, ít hơn 15 ngày.",
                        "The regular session was convened 14 days ahead, fewer than 15.")
                .when("another council", Samples.reorganisedSession2025())
                .notApplicable(Reason.LEFT_TO_REGULATION);
        assertThat(table.rule()).isSameAs(book.rule(NOTICE.id()));
        assertThat(table.faults()).noneMatch(fault -> fault.startsWith("case"));
    }

    @Test
    void a_rule_of_a_book_is_asked_for_with_the_type_it_is_about() {
        RuleBook book = RuleBook.of("test", CALENDAR, List.of(NOTICE));
        assertThatThrownBy(() -> RuleCases.of(book, RESOLUTION, NOTICE.id()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("rule \"session.convocation.regular\" is about session, not resolution");
        assertThatThrownBy(() -> RuleCases.of(book, SESSION, "session.convocation.regulr"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("session.convocation.regular");
    }

    @Test
    void a_table_can_be_read() {
        assertThat(TABLE.rule()).isSameAs(NOTICE);
        assertThat(TABLE).hasToString("session.convocation.regular: 15 cases");
        assertThat(TABLE.cases()).hasSize(15).isUnmodifiable();
        RuleCase<Session> late = TABLE.cases().get(1);
        assertThat(late).hasToString("19 days ahead");
        assertThat(late.name()).isEqualTo("19 days ahead");
        assertThat(late.subject().convenedOn()).contains(LocalDate.of(2024, 6, 21));
        assertThat(late.recordedThrough()).isEmpty();
        assertThat(late.reason()).isEqualTo(Reason.NOT_MET);
        assertThat(late.message().orElseThrow().en())
                .isEqualTo("The regular session was convened 19 days ahead, fewer than 20.");
        assertThat(TABLE.cases().get(2).message()).isEmpty();
        assertThat(TABLE.cases().get(3).recordedThrough()).contains(LocalDate.of(2024, 6, 20));
    }

    private static String fault(RuleCases<?> table) {
        List<String> faults = table.faults();
        assertThat(faults).hasSize(1);
        return faults.get(0);
    }

    private static Rule<Session> twoVersions() {
        return Rule.about(SESSION, "session.two")
                .titled("Triệu tập", "Notice")
                .because("Để đọc.", "To read.")
                .governedBy(OPENS_ON)
                .from("2016-01-01")
                .under(law("77/2015/QH13"))
                .requires(CONVENED_ON.atLeast(10, DayUnit.CALENDAR_DAYS).before(OPENS_ON))
                .from("2020-07-01")
                .under(law("47/2019/QH14"))
                .requires(CONVENED_ON.atLeast(5, DayUnit.CALENDAR_DAYS).before(OPENS_ON))
                .otherwise("Trễ.", "Late.");
    }
}

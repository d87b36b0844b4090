package io.github.councilprocedures.rule;

import static io.github.councilprocedures.Given.HA_NAM;
import static io.github.councilprocedures.Given.HUONG_SON;
import static io.github.councilprocedures.Given.THANH_LIEM;
import static io.github.councilprocedures.Given.day;
import static io.github.councilprocedures.fact.Thing.CALLED_ON;
import static io.github.councilprocedures.fact.Thing.KIND;
import static io.github.councilprocedures.fact.Thing.MEETINGS;
import static io.github.councilprocedures.fact.Thing.OPENS_ON;
import static io.github.councilprocedures.fact.Thing.THING;
import static io.github.councilprocedures.rule.Duties.MONTHLY;
import static io.github.councilprocedures.rule.Duties.NEW;
import static io.github.councilprocedures.rule.Duties.OLD;
import static io.github.councilprocedures.rule.Duties.UNREAD;
import static io.github.councilprocedures.rule.Duties.book;
import static io.github.councilprocedures.rule.Duties.draft;
import static io.github.councilprocedures.time.DayUnit.CALENDAR_DAYS;
import static io.github.councilprocedures.time.DayUnit.WORKING_DAYS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.groups.Tuple.tuple;

import io.github.councilprocedures.casefile.Actor;
import io.github.councilprocedures.coordination.CoordinationMethod;
import io.github.councilprocedures.coordination.CoordinationRecord;
import io.github.councilprocedures.coordination.CoordinationRegulation;
import io.github.councilprocedures.coordination.CoordinationSubject;
import io.github.councilprocedures.coordination.Delivery;
import io.github.councilprocedures.coordination.FixedDay;
import io.github.councilprocedures.coordination.Obligation;
import io.github.councilprocedures.coordination.Party;
import io.github.councilprocedures.coordination.Trigger;
import io.github.councilprocedures.coordination.TriggerEvent;
import io.github.councilprocedures.fact.ChoiceFact;
import io.github.councilprocedures.fact.Fact;
import io.github.councilprocedures.fact.Reason;
import io.github.councilprocedures.fact.Requirement;
import io.github.councilprocedures.fact.Thing;
import io.github.councilprocedures.law.Citation;
import io.github.councilprocedures.law.Evidence;
import io.github.councilprocedures.law.Ground;
import io.github.councilprocedures.term.Term;
import io.github.councilprocedures.term.TermYears;
import io.github.councilprocedures.text.Phrase;
import io.github.councilprocedures.time.DateSpan;
import io.github.councilprocedures.time.PeriodKind;
import io.github.councilprocedures.time.ReportingPeriod;
import io.github.councilprocedures.unit.UnitLevel;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CoordinationLawTest {

    private static final String NUMBER = "01/QCPH";

    /** Twenty days; then a law that could not be read; then silence. */
    private static final Rule<Thing> NOTICE = draft("thing.twenty")
            .from("2016-01-01")
            .under(OLD.article(80).clause(2))
            .requires(CALLED_ON.atLeast(20, CALENDAR_DAYS).before(OPENS_ON))
            .from("2025-03-01")
            .under(UNREAD)
            .notEncoded()
            .from("2025-06-16")
            .under(NEW.article(31))
            .leftToRegulation()
            .otherwise("x", "x");

    private static Rule<Thing> rule(String id, Requirement<Thing> requirement) {
        return draft(id)
                .from("2016-01-01")
                .under(OLD.article(7))
                .requires(requirement)
                .otherwise("x", "x");
    }

    static Obligation.Builder obligation(Ground ground, Trigger trigger) {
        return Obligation.builder()
                .key("report")
                .subject(CoordinationSubject.INFORMATION)
                .addObligors(Actor.PEOPLES_COMMITTEE)
                .addBeneficiaries(Actor.STANDING_COMMITTEE, Actor.FATHERLAND_FRONT)
                .deliverable(new Phrase("Báo cáo", "Report"))
                .form(CoordinationMethod.DOCUMENT)
                .trigger(trigger)
                .ground(ground);
    }

    private static final String SPAN = "2016-08-01/2026-06-30";

    private static Obligation.Builder ofStatute(Trigger trigger, String... rules) {
        return obligation(Ground.STATUTE, trigger).addLaw(rules);
    }

    private static Map<String, Object> deadline(String side, String limit, String direction, String event) {
        return Map.of("deadline", Map.of("act", "deliveredOn", side, limit, direction, event));
    }

    static CoordinationRegulation regulation(Term term, String inForce, Obligation... obligations) {
        return CoordinationRegulation.builder()
                .term(term)
                .number(NUMBER)
                .inForce(DateSpan.parse(inForce))
                .addParties(Party.STANDING_COMMITTEE, Party.PEOPLES_COMMITTEE, Party.FRONT_STANDING_BOARD)
                .addObligations(obligations)
                .build();
    }

    private static CoordinationRegulation regulation(Obligation obligation) {
        return regulation(HA_NAM, SPAN, obligation);
    }

    /** The finding about an obligation to a session that opens on a day. */
    private static Finding opening(RuleBook book, Obligation obligation, String opensOn, String deliveredOn) {
        return opening(book, regulation(obligation), opensOn, deliveredOn);
    }

    private static Finding opening(
            RuleBook book, CoordinationRegulation regulation, String opensOn, String deliveredOn) {
        Obligation obligation = regulation.obligations().get(0);
        CoordinationRecord record = CoordinationRecord.builder()
                .regulation(regulation)
                .span(DateSpan.parse("2016-08-01/2026-12-31"))
                .addEvents(TriggerEvent.builder()
                        .trigger(obligation.trigger())
                        .on(day(opensOn))
                        .build())
                .addDeliveries(Delivery.builder()
                        .obligation("report")
                        .triggeredOn(day(opensOn))
                        .deliveredOn(day(deliveredOn))
                        .build())
                .build();
        return book.with(regulation).judge(record).all().get(0);
    }

    private static Finding inPeriod(Obligation obligation, ReportingPeriod period, String deliveredOn) {
        CoordinationRegulation regulation = regulation(obligation);
        CoordinationRecord record = CoordinationRecord.builder()
                .regulation(regulation)
                .span(period.span().orElseThrow())
                .addDeliveries(Delivery.builder()
                        .obligation("report")
                        .period(period)
                        .deliveredOn(day(deliveredOn))
                        .build())
                .build();
        return book().with(regulation).judge(record).all().get(0);
    }

    private static RuleVersion<?> version(RuleBook book, Obligation obligation, String on) {
        return book.with(regulation(obligation))
                .rule("coordination.report@01/QCPH")
                .versionOn(day(on))
                .orElseThrow();
    }

    private static List<Remark> review(RuleBook book, Obligation obligation) {
        return book.review(regulation(obligation), List.of());
    }

    private static void assertOne(
            RuleBook book, Obligation obligation, RemarkKind kind, String path, String vi, String en) {
        assertThat(review(book, obligation)).singleElement().satisfies(remark -> {
            assertThat(remark.kind()).isEqualTo(kind);
            assertThat(remark.path()).isEqualTo(path);
            assertThat(remark.message()).isEqualTo(new Phrase(vi, en));
        });
    }

    private static void assertRefused(RuleBook book, Obligation obligation, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> book.with(regulation(obligation)))
                .withMessage(message);
    }

    @Nested
    class OnTheRegulation {

        private final Obligation obligation = obligation(Ground.COORDINATION_REGULATION, Trigger.REGULAR_SESSION_OPENS)
                .article("5")
                .clause("2")
                .requires(deadline("atLatest", "10 CALENDAR_DAYS", "before", "triggeredOn"))
                .build();

        @ParameterizedTest
        @CsvSource({"2024-06-21, MET", "2024-06-22, NOT_MET"})
        void its_own_number_decides(String deliveredOn, Reason reason) {
            assertThat(opening(book(), obligation, "2024-07-01", deliveredOn).reason())
                    .isEqualTo(reason);
        }

        @Test
        void the_message_tells_who_owes_what_to_whom_and_by_when() {
            Finding finding = opening(book(), obligation, "2024-07-01", "2024-06-25");

            assertThat(finding.rule()).isEqualTo("coordination.report@01/QCPH");
            assertThat(finding.title())
                    .isEqualTo(new Phrase(
                            "Báo cáo (UBND → Thường trực HĐND, Ủy ban MTTQ Việt Nam)",
                            "Report (People's Committee → Standing Committee, Fatherland Front committee)"));
            assertThat(finding.place().vi())
                    .isEqualTo(
                            "khai mạc kỳ họp thường lệ ngày 01/07/2024 – quy chế phối hợp công tác nhiệm kỳ 2016-2021 của"
                                    + " Thường trực HĐND tỉnh Hà Nam");
            assertThat(finding.message())
                    .isEqualTo(new Phrase(
                            "Báo cáo (UBND → Thường trực HĐND, Ủy ban MTTQ Việt Nam): thực hiện ngày 25/06/2024, chậm nhất phải"
                                    + " là ngày 21/06/2024.",
                            "Report (People's Committee → Standing Committee, Fatherland Front committee): done on 25/06/2024;"
                                    + " the last day was 21/06/2024."));
            assertThat(finding.ground()).isEqualTo(Ground.COORDINATION_REGULATION);
            assertThat(finding.citations()).containsExactly(Citation.parse("khoản 2 Điều 5 Quy chế số 01/QCPH"));
            assertThat(finding.evidence()).contains(Evidence.TEXT_READ);
        }

        @Test
        void too_early_is_told_by_the_first_day() {
            Obligation notSooner = Obligation.builder()
                    .from(obligation)
                    .requires(deadline("notSooner", "3 CALENDAR_DAYS", "after", "triggeredOn"))
                    .build();
            assertThat(opening(book(), notSooner, "2024-07-01", "2024-07-03").message())
                    .isEqualTo(new Phrase(
                            "Báo cáo (UBND → Thường trực HĐND, Ủy ban MTTQ Việt Nam): thực hiện ngày 03/07/2024, sớm nhất phải"
                                    + " là ngày 04/07/2024.",
                            "Report (People's Committee → Standing Committee, Fatherland Front committee): done on 03/07/2024;"
                                    + " the first day was 04/07/2024."));
        }

        @Test
        void several_things_required_are_told_as_they_are() {
            Obligation both = Obligation.builder()
                    .from(obligation)
                    .requires(Map.of(
                            "all",
                            List.of(
                                    deadline("notSooner", "0 CALENDAR_DAYS", "after", "triggeredOn"),
                                    deadline("atLatest", "5 CALENDAR_DAYS", "after", "triggeredOn"))))
                    .build();
            assertThat(opening(book(), both, "2024-07-01", "2024-07-09").message())
                    .isEqualTo(new Phrase(
                            "Báo cáo (UBND → Thường trực HĐND, Ủy ban MTTQ Việt Nam): không đúng yêu cầu: ngày thực hiện không"
                                    + " sớm hơn ngày phát sinh nghĩa vụ; ngày thực hiện trong thời hạn 5 ngày kể từ ngày phát"
                                    + " sinh nghĩa vụ.",
                            "Report (People's Committee → Standing Committee, Fatherland Front committee): not as required:"
                                    + " day of delivery not sooner than day of the trigger; day of delivery within 5 calendar"
                                    + " days after day of the trigger."));
        }

        @Test
        void it_starts_and_ends_with_the_regulation() {
            Rule<?> rule = book().with(regulation(obligation)).rule("coordination.report@01/QCPH");
            assertThat(rule.versions())
                    .extracting(RuleVersion::from, RuleVersion::status)
                    .containsExactly(
                            tuple(day("2016-08-01"), Status.REQUIRES), tuple(day("2026-07-01"), Status.EXPIRED));
            assertThat(book().with(regulation(HA_NAM, "2016-08-01/..", obligation))
                            .rule("coordination.report@01/QCPH")
                            .versions())
                    .hasSize(1);
            assertThat(rule.governedBy().orElseThrow().name()).isEqualTo("triggeredOn");
            assertThat(rule.why().en()).isEqualTo("The parties agreed to work together under this regulation.");
            assertThat(book().with(regulation(Obligation.builder()
                                    .from(obligation)
                                    .note(new Phrase("Đề xuất.", "A proposal."))
                                    .build()))
                            .rule("coordination.report@01/QCPH")
                            .why())
                    .isEqualTo(new Phrase("Đề xuất.", "A proposal."));
        }

        @Test
        void c10_the_rule_of_a_district_expires_with_the_districts() {
            assertThat(book().with(regulation(THANH_LIEM, "2021-10-06/..", obligation))
                            .rule("coordination.report@01/QCPH")
                            .versions())
                    .extracting(RuleVersion::from, RuleVersion::status)
                    .containsExactly(
                            tuple(day("2021-10-06"), Status.REQUIRES), tuple(day("2025-07-01"), Status.EXPIRED));
        }

        @ParameterizedTest
        @EnumSource(names = {"PROGRAMME", "PRACTICE"})
        void a_programme_or_practice_cites_nothing_and_is_no_breach(Ground ground) {
            Obligation weak =
                    Obligation.builder().from(obligation).ground(ground).build();
            CoordinationRegulation regulation = regulation(weak);
            Finding finding = opening(book(), weak, "2024-07-01", "2024-06-30");
            assertThat(finding.reason()).isEqualTo(Reason.NOT_MET);
            assertThat(finding.ground()).isEqualTo(ground);
            assertThat(finding.citations()).isEmpty();
            assertThat(finding.evidence()).isEmpty();
            assertThat(book().with(regulation).rules()).hasSize(1);
        }
    }

    @Nested
    class WithoutARequirementOfItsOwn {

        @ParameterizedTest
        @CsvSource({"2024-07-01, MET", "2024-07-02, NOT_MET"})
        void what_is_owed_to_a_meeting_is_there_on_its_day(String deliveredOn, Reason reason) {
            Obligation obligation =
                    obligation(Ground.PRACTICE, Trigger.STANDING_MEETING).build();
            assertThat(opening(book(), obligation, "2024-07-01", deliveredOn).reason())
                    .isEqualTo(reason);
        }

        @ParameterizedTest
        @CsvSource({"2024-07-01, MET", "2024-09-30, MET", "2024-06-30, NOT_MET"})
        void an_event_that_starts_a_clock_names_no_last_day(String deliveredOn, Reason reason) {
            Obligation obligation =
                    obligation(Ground.PRACTICE, Trigger.LETTER_RECEIVED).build();
            assertThat(opening(book(), obligation, "2024-07-01", deliveredOn).reason())
                    .isEqualTo(reason);
        }

        @ParameterizedTest
        @CsvSource({"2024-06-30, MET", "2024-07-01, NOT_MET"})
        void what_is_owed_for_a_period_is_done_within_it(String deliveredOn, Reason reason) {
            Obligation obligation = obligation(Ground.PRACTICE, Trigger.QUARTER).build();
            assertThat(inPeriod(obligation, ReportingPeriod.quarter(2024, 2), deliveredOn)
                            .reason())
                    .isEqualTo(reason);
        }

        @ParameterizedTest
        @CsvSource({"2024-06-20, MET", "2024-06-21, NOT_MET"})
        void a_fixed_day_is_the_last_one(String deliveredOn, Reason reason) {
            Obligation obligation = obligation(Ground.PRACTICE, Trigger.QUARTER)
                    .fixedDay(new FixedDay(3, 20))
                    .build();
            assertThat(inPeriod(obligation, ReportingPeriod.quarter(2024, 2), deliveredOn)
                            .reason())
                    .isEqualTo(reason);
        }
    }

    @Nested
    class OnAStatute {

        @ParameterizedTest
        @CsvSource({
            "2024-07-01, 2024-06-11, MET",
            "2024-07-01, 2024-06-12, NOT_MET",
            "2025-02-28, 2025-02-28, NOT_MET",
            "2025-03-01, 2025-03-01, NOT_ENCODED",
            "2025-06-15, 2025-06-15, NOT_ENCODED",
            "2025-06-16, 2025-06-16, LEFT_TO_REGULATION"
        })
        void it_has_the_history_and_the_day_of_the_statute(String opensOn, String deliveredOn, Reason reason) {
            Obligation obligation =
                    ofStatute(Trigger.SESSION_OPENS, "thing.twenty").build();
            assertThat(opening(book(NOTICE), obligation, opensOn, deliveredOn).reason())
                    .isEqualTo(reason);
        }

        @Test
        void it_cites_the_statute() {
            Obligation obligation =
                    ofStatute(Trigger.SESSION_OPENS, "thing.twenty").build();
            Finding finding = opening(book(NOTICE), obligation, "2024-07-01", "2024-06-25");
            assertThat(finding.ground()).isEqualTo(Ground.STATUTE);
            assertThat(finding.citations()).containsExactly(OLD.article(80).clause(2));
            assertThat(finding.message().en()).endsWith(": done on 25/06/2024; the last day was 11/06/2024.");
            assertThat(opening(book(NOTICE), obligation, "2025-07-01", "2025-06-25")
                            .citations())
                    .containsExactly(NEW.article(31));
        }

        @Test
        void evidence_from_memory_stays_so() {
            Rule<Thing> recalled = draft("thing.recalled")
                    .from("2016-01-01")
                    .under(OLD.article(7))
                    .knownBy(Evidence.RECALLED)
                    .requires(CALLED_ON.atLeast(20, CALENDAR_DAYS).before(OPENS_ON))
                    .otherwise("x", "x");
            Obligation obligation =
                    ofStatute(Trigger.SESSION_OPENS, "thing.recalled").build();
            assertThat(opening(book(recalled), obligation, "2024-07-01", "2024-06-25")
                            .reason())
                    .isEqualTo(Reason.SWITCHED_OFF);
            assertThat(opening(book(recalled).trustingRecalled(), obligation, "2024-07-01", "2024-06-25")
                            .reason())
                    .isEqualTo(Reason.NOT_MET);
        }

        @Test
        void its_own_requirement_comes_first_and_then_its_fixed_day() {
            Obligation own = ofStatute(Trigger.SESSION_OPENS, "thing.twenty")
                    .requires(deadline("atLatest", "25 CALENDAR_DAYS", "before", "triggeredOn"))
                    .build();
            assertThat(opening(book(NOTICE), own, "2024-07-01", "2024-06-07").reason())
                    .isEqualTo(Reason.NOT_MET);
            Obligation fixed = ofStatute(Trigger.YEAR, "thing.twenty")
                    .fixedDay(new FixedDay(3, 1))
                    .build();
            assertThat(version(book(NOTICE), fixed, "2024-01-01")
                            .requirement()
                            .orElseThrow()
                            .form())
                    .isEqualTo(deadline("atLatest", "0 CALENDAR_DAYS", "before", "fixedDayOn"));
        }

        @Test
        void what_only_recurs_is_owed_within_the_period() {
            Obligation obligation = ofStatute(Trigger.MONTH, "thing.monthly").build();
            assertThat(version(book(MONTHLY), obligation, "2024-01-01")
                            .requirement()
                            .orElseThrow()
                            .form())
                    .isEqualTo(deadline("atLatest", "0 CALENDAR_DAYS", "before", "triggeredOn"));
        }

        @Test
        void what_must_only_be_there_is_owed_to_the_meeting_or_has_no_last_day() {
            Rule<Thing> there = rule("thing.there", Requirement.present(CALLED_ON));
            assertThat(version(
                                    book(there),
                                    ofStatute(Trigger.SESSION_OPENS, "thing.there")
                                            .build(),
                                    "2024-01-01")
                            .requirement()
                            .orElseThrow()
                            .form())
                    .isEqualTo(deadline("atLatest", "0 CALENDAR_DAYS", "before", "triggeredOn"));
            assertThat(version(
                                    book(there),
                                    ofStatute(Trigger.CRITICISM_RECEIVED, "thing.there")
                                            .build(),
                                    "2024-01-01")
                            .requirement()
                            .orElseThrow()
                            .form())
                    .isEqualTo(deadline("notSooner", "0 CALENDAR_DAYS", "after", "triggeredOn"));
        }

        @Test
        void an_unclear_text_stays_unclear() {
            Rule<Thing> unclear = rule("thing.unclear", Requirement.unclear("Hai cách hiểu.", "Two readings."));
            Obligation obligation =
                    ofStatute(Trigger.SESSION_OPENS, "thing.unclear").build();
            assertThat(opening(book(unclear), obligation, "2024-07-01", "2024-06-25")
                            .reason())
                    .isEqualTo(Reason.TEXT_AMBIGUOUS);
        }

        @Test
        void of_several_rules_the_first_that_requires_something_counts() {
            Rule<Thing> later = draft("thing.later")
                    .from("2025-01-01")
                    .under(NEW.article(1))
                    .requires(CALLED_ON.atLeast(5, CALENDAR_DAYS).before(OPENS_ON))
                    .from("2026-01-01")
                    .under(NEW.article(2))
                    .repealed()
                    .otherwise("x", "x");
            Obligation obligation = ofStatute(Trigger.SESSION_OPENS, "thing.twenty", "thing.later")
                    .build();
            Rule<?> rule = book(NOTICE, later).with(regulation(obligation)).rule("coordination.report@01/QCPH");
            assertThat(rule.versions())
                    .extracting(
                            RuleVersion::from,
                            RuleVersion::status,
                            version -> version.citations().get(0).toString())
                    .containsExactly(
                            tuple(day("2016-01-01"), Status.REQUIRES, "khoản 2 Điều 80 Luật số 77/2015/QH13"),
                            tuple(day("2025-01-01"), Status.REQUIRES, "khoản 2 Điều 80 Luật số 77/2015/QH13"),
                            tuple(day("2025-03-01"), Status.REQUIRES, "Điều 1 Luật số 72/2025/QH15"),
                            tuple(day("2025-06-16"), Status.REQUIRES, "Điều 1 Luật số 72/2025/QH15"),
                            tuple(day("2026-01-01"), Status.LEFT_TO_REGULATION, "Điều 31 Luật số 72/2025/QH15"));
        }

        @Test
        void a_working_regulation_that_fills_the_silence_counts() {
            LocalRegulation own = LocalRegulation.builder()
                    .number("05/2025/NQ-HĐND")
                    .title(new Phrase("Quy chế làm việc", "Working regulation"))
                    .council(HA_NAM.council())
                    .inForce(DateSpan.parse("2025-07-01/.."))
                    .addDuties(Duty.builder()
                            .rule("thing.twenty")
                            .article("12")
                            .requires(CALLED_ON
                                    .atLeast(15, CALENDAR_DAYS)
                                    .before(OPENS_ON)
                                    .form())
                            .build())
                    .build();
            Obligation obligation =
                    ofStatute(Trigger.SESSION_OPENS, "thing.twenty").build();
            Finding finding = opening(book(NOTICE).with(own), obligation, "2025-08-01", "2025-07-18");
            assertThat(finding.reason()).isEqualTo(Reason.NOT_MET);
            assertThat(finding.ground()).isEqualTo(Ground.LOCAL_REGULATION);
            assertThat(finding.citations()).containsExactly(own.whole().article(12));
            assertThat(finding.message().en()).endsWith(": done on 18/07/2025; the last day was 17/07/2025.");
            assertThat(opening(book(NOTICE).with(own), obligation, "2025-08-01", "2025-07-17")
                            .reason())
                    .isEqualTo(Reason.MET);
            // Nothing is owed that would have been due before the coordination regulation began.
            assertThat(opening(
                                    book(NOTICE).with(own),
                                    regulation(HA_NAM, "2025-07-17/2026-06-30", obligation),
                                    "2025-08-01",
                                    "2025-07-18")
                            .reason())
                    .isEqualTo(Reason.NOT_MET);
            Finding outside = opening(
                    book(NOTICE).with(own),
                    regulation(HA_NAM, "2025-07-18/2026-06-30", obligation),
                    "2025-08-01",
                    "2025-07-18");
            assertThat(outside.reason()).isEqualTo(Reason.CONDITION);
            assertThat(outside.message().vi())
                    .contains("ngày cuối phải thực hiện nằm trong thời gian quy chế có hiệu lực");
            assertThat(outside.message().en()).contains("the last day to do it lies in the span of the regulation");
            LocalRegulation others = LocalRegulation.builder()
                    .from(own)
                    .council(THANH_LIEM.council())
                    .build();
            assertThat(opening(book(NOTICE).with(others), obligation, "2025-08-01", "2025-07-18")
                            .reason())
                    .isEqualTo(Reason.LEFT_TO_REGULATION);
        }

        @Test
        void of_cases_by_level_that_of_the_council_counts() {
            ChoiceFact<Thing, UnitLevel> level =
                    ChoiceFact.of(Fact.named("level", "cấp", "level"), UnitLevel.class, thing -> UnitLevel.PROVINCE);
            Rule<Thing> byLevel = rule(
                    "thing.by-level",
                    level.when(
                                    UnitLevel.PROVINCE,
                                    CALLED_ON.atLeast(20, WORKING_DAYS).before(OPENS_ON))
                            .when(
                                    UnitLevel.COMMUNE,
                                    CALLED_ON.atLeast(10, WORKING_DAYS).before(OPENS_ON)));
            Obligation obligation =
                    ofStatute(Trigger.SESSION_OPENS, "thing.by-level").build();
            assertThat(version(book(byLevel), obligation, "2024-01-01")
                            .requirement()
                            .orElseThrow()
                            .form())
                    .isEqualTo(deadline("atLatest", "20 WORKING_DAYS", "before", "triggeredOn"));
            // Of a district it says nothing.
            assertThat(book(byLevel)
                            .with(regulation(THANH_LIEM, "2021-10-06/2025-06-30", obligation))
                            .rule("coordination.report@01/QCPH")
                            .versions()
                            .get(0)
                            .requirement()
                            .orElseThrow()
                            .form())
                    .isEqualTo(deadline("atLatest", "0 CALENDAR_DAYS", "before", "triggeredOn"));
        }

        @Test
        void of_cases_of_another_kind_each_counts() {
            Rule<Thing> byKind = rule(
                    "thing.by-kind",
                    KIND.when(
                            Thing.Kind.REGULAR,
                            CALLED_ON.atLeast(20, CALENDAR_DAYS).before(OPENS_ON)));
            Obligation obligation =
                    ofStatute(Trigger.SESSION_OPENS, "thing.by-kind").build();
            assertThat(version(book(byKind), obligation, "2024-01-01")
                            .requirement()
                            .orElseThrow()
                            .form())
                    .isEqualTo(deadline("atLatest", "20 CALENDAR_DAYS", "before", "triggeredOn"));
        }

        @Test
        void a_rule_for_other_levels_asks_for_nothing() {
            ChoiceFact<Thing, UnitLevel> level =
                    ChoiceFact.of(Fact.named("level", "cấp", "level"), UnitLevel.class, thing -> UnitLevel.COMMUNE);
            Rule<Thing> ofCommunes = draft("thing.commune")
                    .appliesWhen(level.is(UnitLevel.COMMUNE))
                    .from("2016-01-01")
                    .under(OLD.article(7))
                    .requires(CALLED_ON.atLeast(20, CALENDAR_DAYS).before(OPENS_ON))
                    .otherwise("x", "x");
            Obligation obligation =
                    ofStatute(Trigger.SESSION_OPENS, "thing.commune").build();
            assertThat(opening(book(ofCommunes), obligation, "2024-07-01", "2024-06-30")
                            .reason())
                    .isEqualTo(Reason.CONDITION);
        }
    }

    @Nested
    class Reviewed {

        private static final String OF_TWENTY = "khoản 2 Điều 80 Luật số 77/2015/QH13";

        @Test
        void what_stands_is_not_remarked() {
            assertThat(review(
                            book(NOTICE),
                            ofStatute(Trigger.SESSION_OPENS, "thing.twenty").build()))
                    .isEmpty();
            assertThat(review(
                            book(NOTICE),
                            ofStatute(Trigger.SESSION_OPENS, "thing.twenty")
                                    .requires(deadline("atLatest", "20 CALENDAR_DAYS", "before", "triggeredOn"))
                                    .build()))
                    .isEmpty();
            assertThat(review(
                            book(MONTHLY),
                            ofStatute(Trigger.MONTH, "thing.monthly").build()))
                    .isEmpty();
            assertThat(review(
                            book(MONTHLY),
                            ofStatute(Trigger.YEAR, "thing.monthly").build()))
                    .isEmpty();
            assertThat(review(
                            book(NOTICE),
                            ofStatute(Trigger.YEAR, "thing.twenty")
                                    .fixedDay(new FixedDay(3, 1))
                                    .build()))
                    .isEmpty();
        }

        @Test
        void a_day_that_the_statute_does_not_allow_is_told() {
            assertOne(
                    book(NOTICE),
                    ofStatute(Trigger.SESSION_OPENS, "thing.twenty")
                            .requires(deadline("atLatest", "19 CALENDAR_DAYS", "before", "triggeredOn"))
                            .build(),
                    RemarkKind.WEAKER_THAN_STATUTE,
                    "obligations[0].requires",
                    "Quy chế yêu cầu: ngày thực hiện chậm nhất 19 ngày trước ngày phát sinh nghĩa vụ. Luật yêu cầu: ngày thực"
                            + " hiện chậm nhất 20 ngày trước ngày phát sinh nghĩa vụ (" + OF_TWENTY
                            + "), và vẫn được áp dụng.",
                    "The regulation requires: day of delivery at least 19 calendar days before day of the trigger. The statute"
                            + " requires: day of delivery at least 20 calendar days before day of the trigger (Clause 2,"
                            + " Article 80, Law No. 77/2015/QH13), and goes on to hold.");
        }

        @Test
        void a_day_that_the_statute_does_not_ask_for_is_told() {
            assertOne(
                    book(NOTICE),
                    ofStatute(Trigger.SESSION_OPENS, "thing.twenty")
                            .requires(deadline("atLatest", "21 CALENDAR_DAYS", "before", "triggeredOn"))
                            .build(),
                    RemarkKind.NOT_IN_STATUTE,
                    "obligations[0].requires",
                    "Nghĩa vụ dẫn luật nhưng yêu cầu: ngày thực hiện chậm nhất 21 ngày trước ngày phát sinh nghĩa vụ. Luật chỉ"
                            + " yêu cầu: ngày triệu tập chậm nhất 20 ngày trước ngày khai mạc (" + OF_TWENTY
                            + "); phần còn lại phải dẫn quy chế.",
                    "The obligation is said to rest on the statute and requires: day of delivery at least 21 calendar days"
                            + " before day of the trigger. The statute requires only: day of calling at least 20 calendar days"
                            + " before opening day (Clause 2, Article 80, Law No. 77/2015/QH13); the rest must rest on the"
                            + " regulation.");
        }

        @Test
        void a_day_that_can_never_be_kept_beside_the_statute_is_told() {
            assertThat(review(
                            book(NOTICE),
                            ofStatute(Trigger.SESSION_OPENS, "thing.twenty")
                                    .requires(deadline("notSooner", "1 CALENDAR_DAYS", "after", "triggeredOn"))
                                    .build()))
                    .extracting(
                            Remark::kind, Remark::path, remark -> remark.rule().orElseThrow())
                    .containsExactly(tuple(RemarkKind.CONTRADICTION, "obligations[0].requires", "thing.twenty"));
        }

        @Test
        void a_requirement_that_can_never_be_met_is_told() {
            assertThat(review(
                            book(),
                            obligation(Ground.PRACTICE, Trigger.SESSION_OPENS)
                                    .requires(Map.of(
                                            "all",
                                            List.of(
                                                    deadline("notSooner", "5 CALENDAR_DAYS", "after", "triggeredOn"),
                                                    deadline("atLatest", "1 CALENDAR_DAYS", "after", "triggeredOn"))))
                                    .build()))
                    .extracting(Remark::kind, Remark::path, Remark::rule)
                    .containsExactly(tuple(RemarkKind.CONTRADICTION, "obligations[0].requires", Optional.empty()));
        }

        @Test
        void a_day_where_the_statute_names_none_is_told() {
            RuleBook book = book(rule("thing.there", Requirement.present(CALLED_ON)));
            assertThat(review(
                            book,
                            ofStatute(Trigger.CRITICISM_RECEIVED, "thing.there")
                                    .requires(deadline("atLatest", "15 CALENDAR_DAYS", "after", "triggeredOn"))
                                    .build()))
                    .extracting(
                            Remark::kind, Remark::path, remark -> remark.rule().orElseThrow())
                    .containsExactly(tuple(RemarkKind.NOT_IN_STATUTE, "obligations[0].requires", "thing.there"));
            assertThat(review(
                            book,
                            ofStatute(Trigger.YEAR, "thing.there")
                                    .fixedDay(new FixedDay(3, 1))
                                    .build()))
                    .extracting(Remark::kind)
                    .containsExactly(RemarkKind.NOT_IN_STATUTE);
            assertThat(review(
                            book,
                            ofStatute(Trigger.CRITICISM_RECEIVED, "thing.there")
                                    .requires(deadline("notSooner", "0 CALENDAR_DAYS", "after", "triggeredOn"))
                                    .build()))
                    .isEmpty();
        }

        @Test
        void what_recurs_less_often_by_the_statute_is_told() {
            RuleBook book = book(rule("thing.twice", MEETINGS.atLeast(2).per(PeriodKind.YEAR)));
            assertThat(review(book, ofStatute(Trigger.HALF_YEAR, "thing.twice").build()))
                    .extracting(Remark::kind)
                    .containsExactly(RemarkKind.NOT_IN_STATUTE);
            assertThat(review(
                            book,
                            ofStatute(Trigger.STANDING_MEETING, "thing.twice").build()))
                    .extracting(Remark::kind)
                    .containsExactly(RemarkKind.NOT_IN_STATUTE);
            assertThat(review(book, ofStatute(Trigger.YEAR, "thing.twice").build()))
                    .isEmpty();
        }

        @Test
        void several_days_of_the_statute_need_a_requirement() {
            Rule<Thing> two = rule(
                    "thing.two",
                    Requirement.all(
                            CALLED_ON.atLeast(20, CALENDAR_DAYS).before(OPENS_ON),
                            CALLED_ON.notSooner(0, CALENDAR_DAYS).after(OPENS_ON)));
            Rule<Thing> either = rule(
                    "thing.either",
                    Requirement.any(
                            CALLED_ON.atLeast(20, CALENDAR_DAYS).before(OPENS_ON), Requirement.present(CALLED_ON)));
            for (Rule<Thing> rule : List.of(two, either)) {
                Obligation obligation =
                        ofStatute(Trigger.SESSION_OPENS, rule.id()).build();
                assertThat(review(book(rule), obligation))
                        .extracting(Remark::kind, Remark::path)
                        .containsExactly(tuple(RemarkKind.NOT_BINDABLE, "obligations[0].requires"));
                assertThat(review(
                                book(rule),
                                Obligation.builder()
                                        .from(obligation)
                                        .requires(deadline("atLatest", "20 CALENDAR_DAYS", "before", "triggeredOn"))
                                        .build()))
                        .isEmpty();
            }
            assertRefused(
                    book(two),
                    ofStatute(Trigger.SESSION_OPENS, "thing.two").build(),
                    "01/QCPH, obligations[0].requires: The statute sets several days: day of calling at least 20 calendar days"
                            + " before opening day; day of calling not sooner than opening day. The obligation must say what"
                            + " it requires.");
        }

        @Test
        void a_statute_needs_a_rule_and_only_a_statute_has_one() {
            assertOne(
                    book(NOTICE),
                    ofStatute(Trigger.SESSION_OPENS).build(),
                    RemarkKind.NOT_BINDABLE,
                    "obligations[0].law",
                    "Nghĩa vụ do luật đặt ra phải nêu quy tắc của luật.",
                    "An obligation that rests on a statute needs its rule.");
            assertOne(
                    book(NOTICE),
                    obligation(Ground.PRACTICE, Trigger.SESSION_OPENS)
                            .addLaw("thing.twenty")
                            .build(),
                    RemarkKind.NOT_BINDABLE,
                    "obligations[0].law",
                    "Chỉ nghĩa vụ do luật đặt ra mới nêu quy tắc của luật.",
                    "Only an obligation that rests on a statute names a rule of the law.");
            assertOne(
                    book(NOTICE),
                    ofStatute(Trigger.SESSION_OPENS, "thing.twenty", "thing.twelve")
                            .build(),
                    RemarkKind.UNKNOWN_NAME,
                    "obligations[0].law[1]",
                    "Không có quy tắc \"thing.twelve\"; gần nhất là \"thing.twenty\".",
                    "No rule \"thing.twelve\"; the nearest is \"thing.twenty\".");
            Rule<Thing> practice = Rule.about(THING, "thing.practice")
                    .titled("Thông lệ", "Practice")
                    .because("Vì cần.", "It is needed.")
                    .restingOn(Ground.PRACTICE)
                    .always()
                    .requires(Requirement.present(CALLED_ON))
                    .otherwise("x", "x");
            assertOne(
                    book(practice),
                    ofStatute(Trigger.SESSION_OPENS, "thing.practice").build(),
                    RemarkKind.NOT_BINDABLE,
                    "obligations[0].law[0]",
                    "Căn cứ của quy tắc \"Thông lệ\" là thông lệ, không phải luật.",
                    "The rule \"Practice\" rests on practice, not on a statute.");
        }

        @Test
        void the_regulation_as_ground_needs_its_article() {
            assertOne(
                    book(),
                    obligation(Ground.COORDINATION_REGULATION, Trigger.SESSION_OPENS)
                            .build(),
                    RemarkKind.NOT_BINDABLE,
                    "obligations[0].article",
                    "Nghĩa vụ do quy chế đặt ra phải nêu điều của quy chế.",
                    "An obligation that rests on the regulation needs its article.");
            assertThat(review(
                            book(),
                            obligation(Ground.COORDINATION_REGULATION, Trigger.SESSION_OPENS)
                                    .article("5")
                                    .clause("x")
                                    .point("1")
                                    .build()))
                    .extracting(Remark::kind, Remark::path)
                    .containsExactly(
                            tuple(RemarkKind.CITATION, "obligations[0].clause"),
                            tuple(RemarkKind.CITATION, "obligations[0].point"));
            assertRefused(
                    book(),
                    obligation(Ground.COORDINATION_REGULATION, Trigger.SESSION_OPENS)
                            .article("five")
                            .build(),
                    "01/QCPH, obligations[0].article: Article \"five\" must be like 80 or 124a.");
        }

        @Test
        void names_of_facts_that_there_are_not_are_told() {
            assertOne(
                    book(),
                    obligation(Ground.PRACTICE, Trigger.SESSION_OPENS)
                            .requires(deadline("atLatest", "1 CALENDAR_DAYS", "after", "triggerOn"))
                            .build(),
                    RemarkKind.UNKNOWN_NAME,
                    "obligations[0].requires.deadline.after",
                    "Không có dữ kiện \"triggerOn\" của nghĩa vụ theo quy chế phối hợp; gần nhất là \"triggeredOn\".",
                    "No fact \"triggerOn\" of coordinationObligation; the nearest is \"triggeredOn\".");
        }

        @ParameterizedTest
        @CsvSource({
            "SESSION_OPENS, periodStartsOn",
            "SESSION_OPENS, periodEndsOn",
            "SESSION_OPENS, fixedDayOn",
            "QUARTER, fixedDayOn"
        })
        void a_fact_that_is_never_there_is_told(Trigger trigger, String fact) {
            assertOne(
                    book(),
                    obligation(Ground.PRACTICE, trigger)
                            .requires(deadline("atLatest", "1 CALENDAR_DAYS", "after", fact))
                            .build(),
                    RemarkKind.NOT_BINDABLE,
                    "obligations[0].requires",
                    "\"" + fact + "\" không bao giờ có đối với nghĩa vụ phát sinh theo "
                            + trigger.label().vi() + ".",
                    "\"" + fact + "\" is never there for this trigger, "
                            + trigger.label().en() + ".");
        }

        @ParameterizedTest
        @CsvSource({"QUARTER, periodStartsOn", "QUARTER, periodEndsOn", "QUARTER, triggeredOn"})
        void a_fact_that_is_there_is_not(Trigger trigger, String fact) {
            assertThat(review(
                            book(),
                            obligation(Ground.PRACTICE, trigger)
                                    .requires(deadline("atLatest", "1 CALENDAR_DAYS", "after", fact))
                                    .build()))
                    .isEmpty();
        }

        @Test
        void who_owes_is_a_party() {
            assertOne(
                    book(),
                    obligation(Ground.PRACTICE, Trigger.MONTH)
                            .addObligors(Actor.PROPAGANDA_BOARD, Actor.COMMITTEE)
                            .build(),
                    RemarkKind.NOT_BINDABLE,
                    "obligations[0].obligors",
                    "Ban Tuyên giáo không phải là một bên của quy chế.",
                    "The Party propaganda board is no party to the regulation.");
        }

        @Test
        void c14_a_body_of_the_party_may_be_a_party() {
            CoordinationRegulation regulation = CoordinationRegulation.builder()
                    .from(regulation(obligation(Ground.PRACTICE, Trigger.MONTH)
                            .addObligors(Actor.PROPAGANDA_BOARD)
                            .build()))
                    .addParties(Party.PARTY_PROPAGANDA_BOARD)
                    .build();
            assertThat(book().review(regulation, List.of())).isEmpty();
            assertThat(book().with(regulation).rules()).hasSize(1);
        }

        @Test
        void only_a_province_has_a_national_assembly_delegation() {
            CoordinationRegulation.Builder province = CoordinationRegulation.builder()
                    .from(regulation(obligation(Ground.PRACTICE, Trigger.MONTH).build()))
                    .addParties(Party.NATIONAL_ASSEMBLY_DELEGATION);
            assertThat(book().review(province.build(), List.of())).isEmpty();
            CoordinationRegulation district = province.term(THANH_LIEM)
                    .inForce(DateSpan.parse("2021-10-06/2025-06-30"))
                    .build();
            assertThat(book().review(district, List.of()))
                    .containsExactly(Remark.builder()
                            .kind(RemarkKind.NOT_BINDABLE)
                            .path("parties")
                            .message(new Phrase(
                                    "Đoàn đại biểu Quốc hội chỉ có ở cấp tỉnh nên không thể là một bên của quy chế cấp này.",
                                    "Only a province has a National Assembly delegation, so it cannot be a party at this"
                                            + " level."))
                            .build());
        }

        @Test
        void c10_c12_a_span_beyond_the_end_of_the_council_is_told() {
            Obligation obligation = obligation(Ground.PRACTICE, Trigger.MONTH).build();
            assertThat(book().review(regulation(THANH_LIEM, "2021-10-06/2026-06-30", obligation), List.of()))
                    .containsExactly(Remark.builder()
                            .kind(RemarkKind.CONTRADICTION)
                            .path("inForce")
                            .message(new Phrase(
                                    "Nghĩa vụ chỉ phát sinh đến hết ngày 30/06/2025, khi đơn vị hành chính hoặc nhiệm kỳ kết"
                                            + " thúc.",
                                    "Obligations fall due through 30/06/2025 only, when the unit or the term ends."))
                            .build());
            assertThat(book().review(regulation(THANH_LIEM, "2021-10-06/..", obligation), List.of()))
                    .isEmpty();
            Term cut = Term.builder()
                    .council(HA_NAM.council())
                    .years(TermYears.of(2021, 2026))
                    .endsOn(day("2026-04-01"))
                    .build();
            assertThat(book().review(regulation(cut, "2021-10-06/2026-04-01", obligation), List.of()))
                    .extracting(Remark::path)
                    .containsExactly("inForce");
            assertThat(book().review(regulation(cut, "2021-10-06/2026-03-31", obligation), List.of()))
                    .isEmpty();
            CoordinationRegulation never = regulation(THANH_LIEM, "2025-07-01/..", obligation);
            assertThat(book().review(never, List.of()))
                    .extracting(
                            Remark::kind,
                            Remark::path,
                            remark -> remark.message().en())
                    .containsExactly(tuple(
                            RemarkKind.NOT_BINDABLE,
                            "inForce",
                            "The regulation is in force on no day on which there is this council of this term."));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> book().with(never))
                    .withMessage(
                            "01/QCPH, inForce: The regulation is in force on no day on which there is this council of"
                                    + " this term.");
        }

        @Test
        void a_regulation_is_taken_once() {
            CoordinationRegulation regulation =
                    regulation(obligation(Ground.PRACTICE, Trigger.MONTH).build());
            RuleBook book = book().with(regulation);
            assertThat(book.review(regulation, List.of()))
                    .extracting(
                            Remark::kind,
                            Remark::path,
                            remark -> remark.message().vi())
                    .containsExactly(tuple(
                            RemarkKind.NOT_BINDABLE,
                            "obligations[0].key",
                            "Quy tắc \"coordination.report@01/QCPH\" đã có."));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> book.with(regulation))
                    .withMessage(
                            "01/QCPH, obligations[0].key: There is a rule \"coordination.report@01/QCPH\" already.");
        }

        @Test
        void the_texts_it_rests_on_and_its_unit_are_looked_at() {
            CoordinationRegulation.Builder regulation = CoordinationRegulation.builder()
                    .term(HUONG_SON)
                    .addParties(Party.STANDING_COMMITTEE, Party.PEOPLES_COMMITTEE)
                    .addBasis(OLD.whole(), Citation.parse("Luật số 78/2015/QH13"));
            assertThat(book().review(regulation.build(), List.of(OLD)))
                    .extracting(Remark::kind, Remark::path)
                    .containsExactly(tuple(RemarkKind.UNIT_INCOMPLETE, "term.council.unit"));
            assertThat(book().review(regulation.signedOn(day("2021-10-06")).build(), List.of(OLD)))
                    .extracting(Remark::kind, Remark::path)
                    .containsExactly(
                            tuple(RemarkKind.CITATION, "basis[1]"),
                            tuple(RemarkKind.UNIT_INCOMPLETE, "term.council.unit"));
            CoordinationRegulation inForce = CoordinationRegulation.builder()
                    .from(regulation.build())
                    .signedOn(Optional.empty())
                    .inForce(DateSpan.parse("2021-10-06/.."))
                    .build();
            assertThat(book().review(inForce, List.of(OLD))).hasSize(2);
            // Neither hinders a law from taking it.
            assertThat(book().with(inForce).rules()).isEmpty();
        }

        @Test
        void statutes_known_from_memory_count_where_they_are_trusted() {
            Rule<Thing> recalled = draft("thing.recalled")
                    .from("2016-01-01")
                    .under(OLD.article(7))
                    .knownBy(Evidence.RECALLED)
                    .requires(CALLED_ON.atLeast(20, CALENDAR_DAYS).before(OPENS_ON))
                    .otherwise("x", "x");
            Obligation weaker = ofStatute(Trigger.SESSION_OPENS, "thing.recalled")
                    .requires(deadline("atLatest", "19 CALENDAR_DAYS", "before", "triggeredOn"))
                    .build();
            assertThat(review(book(recalled), weaker)).isEmpty();
            assertThat(review(book(recalled).trustingRecalled(), weaker))
                    .extracting(Remark::kind)
                    .containsExactly(RemarkKind.WEAKER_THAN_STATUTE);
        }

        @Test
        void only_the_law_in_the_span_of_the_regulation_counts() {
            Obligation weaker = ofStatute(Trigger.SESSION_OPENS, "thing.twenty")
                    .requires(deadline("atLatest", "19 CALENDAR_DAYS", "before", "triggeredOn"))
                    .build();
            assertThat(book(NOTICE).review(regulation(HA_NAM, "2025-03-01/..", weaker), List.of()))
                    .isEmpty();
            assertThat(book(NOTICE).review(regulation(HA_NAM, "2025-02-28/..", weaker), List.of()))
                    .hasSize(1);
        }
    }

    @Nested
    class InABook {

        private final CoordinationRegulation regulation =
                regulation(obligation(Ground.PRACTICE, Trigger.MONTH).build());
        private final CoordinationRecord record = CoordinationRecord.builder()
                .regulation(regulation)
                .span(DateSpan.parse("2024-01-01/2024-01-31"))
                .build();

        @Test
        void a_law_that_does_not_hold_the_regulation_refuses_to_judge_it() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> book(NOTICE).judge(record))
                    .withMessage(
                            "this book has no rules about coordinationObligation of Quy chế số 01/QCPH (report): it must"
                                    + " be taken by with(...) first");
            assertThatIllegalArgumentException().isThrownBy(() -> book(NOTICE).schedule(record));
            assertThat(book(NOTICE).with(regulation).judge(record).all()).hasSize(1);
        }

        @Test
        void a_regulation_that_was_read_twice_is_the_same() {
            CoordinationRecord again = CoordinationRecord.builder()
                    .from(record)
                    .regulation(
                            CoordinationRegulation.builder().from(regulation).build())
                    .build();
            assertThat(book().with(regulation).judge(again).all())
                    .extracting(Finding::rule)
                    .containsExactly("coordination.report@01/QCPH");
        }

        @Test
        void absence_is_judged_as_far_as_the_record_says_that_it_is_complete() {
            RuleBook book = book().with(regulation);
            assertThat(book.judge(record).all().get(0).reason()).isEqualTo(Reason.FACT_MISSING);
            for (String through : List.of("2024-01-30", "2024-01-31")) {
                CoordinationRecord complete = CoordinationRecord.builder()
                        .from(record)
                        .recordedThrough(day(through))
                        .build();
                assertThat(book.judge(complete).all().get(0).reason())
                        .isEqualTo(through.endsWith("31") ? Reason.NEVER_DONE : Reason.NOT_YET_DUE);
            }
        }
    }
}

package io.github.councilprocedures;

import static org.assertj.core.api.Assertions.assertThat;
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
import io.github.councilprocedures.evaluation.CoordinationCalendar;
import io.github.councilprocedures.evaluation.Standing;
import io.github.councilprocedures.fact.Reason;
import io.github.councilprocedures.law.Citation;
import io.github.councilprocedures.law.Ground;
import io.github.councilprocedures.rule.Finding;
import io.github.councilprocedures.rule.Remark;
import io.github.councilprocedures.rule.RemarkKind;
import io.github.councilprocedures.testkit.Samples;
import io.github.councilprocedures.text.Phrase;
import io.github.councilprocedures.time.DateSpan;
import io.github.councilprocedures.time.ReportingPeriod;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Obligations of a coordination regulation under the law of the land. */
class CoordinationObligationsTest {

    private static final CouncilLaw LAW = CouncilLaw.standard();

    /** The Front's proposals for the Standing Committee's programme, at least 5 days before the year-end session. */
    private static final Obligation PROPOSALS = obligation("supervision.proposals", Trigger.YEAR_END_SESSION_OPENS)
            .addObligors(Actor.FATHERLAND_FRONT)
            .ground(Ground.STATUTE)
            .addLaw("programme.standing-committee.proposal-deadline")
            .build();

    /** Its proposals for the council's own programme, by 1 March. */
    private static final Obligation PROPOSALS_TO_COUNCIL = obligation("supervision.council-proposals", Trigger.YEAR)
            .addObligors(Actor.FATHERLAND_FRONT)
            .ground(Ground.STATUTE)
            .addLaw("programme.council.proposal-deadline")
            .fixedDay(new FixedDay(3, 1))
            .build();

    private static final Obligation MONTHLY_MEETING = obligation("meetings.monthly", Trigger.MONTH)
            .addObligors(Actor.STANDING_COMMITTEE)
            .ground(Ground.STATUTE)
            .addLaw("meeting.frequency.monthly")
            .build();

    private static final Obligation MONTHLY_REPORT = obligation("information.monthly", Trigger.MONTH)
            .addObligors(Actor.PEOPLES_COMMITTEE)
            .ground(Ground.COORDINATION_REGULATION)
            .article("12")
            .fixedDay(new FixedDay(1, 25))
            .build();

    private static Obligation.Builder obligation(String key, Trigger trigger) {
        return Obligation.builder()
                .key(key)
                .subject(CoordinationSubject.SUPERVISION)
                .addBeneficiaries(Actor.COUNCIL)
                .deliverable(new Phrase("Đề nghị", "Proposals"))
                .form(CoordinationMethod.DOCUMENT)
                .trigger(trigger);
    }

    private static CoordinationRegulation.Builder regulation(Obligation... obligations) {
        return CoordinationRegulation.builder()
                .term(Samples.provincialTerm2016())
                .number("01/QCPH")
                .signedOn(LocalDate.parse("2016-10-06"))
                .inForce(DateSpan.parse("2016-10-06/2026-12-31"))
                .addParties(Party.STANDING_COMMITTEE, Party.PEOPLES_COMMITTEE, Party.FRONT_STANDING_BOARD)
                .addObligations(obligations);
    }

    private static CoordinationRecord.Builder record(String span, Obligation... obligations) {
        return CoordinationRecord.builder()
                .regulation(regulation(obligations).build())
                .span(DateSpan.parse(span));
    }

    private static Finding ofProposals(String opensOn, String sentOn) {
        CoordinationRecord record = record("2016-10-06/2026-12-31", PROPOSALS)
                .addEvents(TriggerEvent.builder()
                        .trigger(Trigger.YEAR_END_SESSION_OPENS)
                        .on(LocalDate.parse(opensOn))
                        .build())
                .addDeliveries(Delivery.builder()
                        .obligation("supervision.proposals")
                        .triggeredOn(LocalDate.parse(opensOn))
                        .deliveredOn(LocalDate.parse(sentOn))
                        .build())
                .build();
        return LAW.with(record.regulation()).judge(record).all().get(0);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-12-10, 2024-12-05, MET",
        "2024-12-10, 2024-12-06, NOT_MET",
        "2026-02-28, 2026-02-24, NOT_MET",
        "2026-03-01, 2026-02-25, NOT_ENCODED"
    })
    void a_statute_gives_its_day_and_its_history(String opensOn, String sentOn, Reason reason) {
        Finding finding = ofProposals(opensOn, sentOn);
        assertThat(finding.reason()).isEqualTo(reason);
        assertThat(finding.ground()).isEqualTo(Ground.STATUTE);
        if (reason != Reason.NOT_ENCODED) {
            assertThat(finding.citations()).containsExactly(Citation.parse("khoản 1 Điều 67 Luật số 87/2015/QH13"));
        }
    }

    @Test
    void only_what_rests_on_a_statute_is_a_breach() {
        CoordinationRecord record = record("2024-01-01/2024-01-31", MONTHLY_MEETING, MONTHLY_REPORT)
                .recordedThrough(LocalDate.parse("2024-01-31"))
                .build();
        assertThat(LAW.with(record.regulation()).judge(record).all())
                .extracting(Finding::rule, Finding::reason, Finding::ground)
                .containsExactly(
                        tuple("coordination.meetings.monthly@01/QCPH", Reason.NEVER_DONE, Ground.STATUTE),
                        tuple(
                                "coordination.information.monthly@01/QCPH",
                                Reason.NEVER_DONE,
                                Ground.COORDINATION_REGULATION));
        assertThat(LAW.with(record.regulation()).judge(record).breaches())
                .extracting(Finding::rule)
                .containsExactly("coordination.meetings.monthly@01/QCPH");
    }

    @Test
    void a_monthly_meeting_is_law_through_february_2025_and_then_not_known_or_left_to_the_council() {
        CoordinationRecord record =
                record("2025-02-01/2025-06-30", MONTHLY_MEETING).build();
        assertThat(LAW.with(record.regulation()).judge(record).all())
                .extracting(Finding::reason)
                .containsExactly(
                        Reason.FACT_MISSING,
                        Reason.NOT_ENCODED,
                        Reason.NOT_ENCODED,
                        Reason.NOT_ENCODED,
                        Reason.LEFT_TO_REGULATION);
    }

    @Test
    void the_calendar_of_a_half_year_has_each_day_with_its_ground() {
        CoordinationRecord record = record(
                        "2024-01-01/2024-12-31", MONTHLY_MEETING, PROPOSALS_TO_COUNCIL, MONTHLY_REPORT)
                .build();
        CoordinationCalendar calendar =
                LAW.with(record.regulation()).calendar(record, DateSpan.parse("2024-02-20/2024-03-31"));
        assertThat(calendar.entries())
                .extracting(
                        entry -> entry.milestone().on().orElseThrow().toString(),
                        entry -> entry.obligation().key(),
                        entry -> entry.milestone().ground())
                .containsExactly(
                        tuple("2024-02-25", "information.monthly", Ground.COORDINATION_REGULATION),
                        tuple("2024-02-29", "meetings.monthly", Ground.STATUTE),
                        tuple("2024-03-01", "supervision.council-proposals", Ground.STATUTE),
                        tuple("2024-03-25", "information.monthly", Ground.COORDINATION_REGULATION),
                        tuple("2024-03-31", "meetings.monthly", Ground.STATUTE));
        assertThat(calendar.edition()).isEqualTo(CouncilLaw.EDITION);
    }

    @Test
    void a_year_is_evaluated_as_ha_nam_did_in_january_2021() {
        CoordinationRecord.Builder record =
                record("2020-01-01/2020-12-31", MONTHLY_REPORT).recordedThrough(LocalDate.parse("2021-01-07"));
        for (int month = 1; month <= 11; month++) {
            record.addDeliveries(Delivery.builder()
                    .obligation("information.monthly")
                    .period(ReportingPeriod.month(2020, month))
                    .deliveredOn(LocalDate.of(2020, month, month == 5 ? 26 : 25))
                    .build());
        }
        CoordinationRecord built = record.build();
        var evaluation = LAW.with(built.regulation()).evaluation(built, 2020);
        assertThat(evaluation.standings().ratio()).contains("10/12");
        assertThat(evaluation.lateOrMissing())
                .extracting(item -> item.period().orElseThrow().toString(), item -> item.standing())
                .containsExactly(tuple("2020-05", Standing.LATE), tuple("2020-12", Standing.MISSING));
    }

    @Test
    void a_review_looks_at_the_texts_cited_and_at_each_obligation() {
        CoordinationRegulation regulation = regulation(
                        PROPOSALS,
                        Obligation.builder()
                                .from(PROPOSALS)
                                .key("later")
                                .requires(Map.of(
                                        "deadline",
                                        Map.of(
                                                "act",
                                                "deliveredOn",
                                                "atLatest",
                                                "3 CALENDAR_DAYS",
                                                "before",
                                                "triggeredOn")))
                                .build(),
                        Obligation.builder()
                                .from(MONTHLY_MEETING)
                                .trigger(Trigger.STANDING_MEETING)
                                .build())
                .addBasis(Citation.parse("Luật số 72/2025/QH15"))
                .build();
        assertThat(LAW.review(regulation))
                .extracting(Remark::kind, Remark::path)
                .containsExactly(
                        tuple(RemarkKind.CITATION, "basis[0]"),
                        tuple(RemarkKind.WEAKER_THAN_STATUTE, "obligations[1].requires"),
                        tuple(RemarkKind.NOT_IN_STATUTE, "obligations[2].requires"));
        assertThat(LAW.review(regulation(PROPOSALS, PROPOSALS_TO_COUNCIL, MONTHLY_MEETING, MONTHLY_REPORT)
                        .build()))
                .isEqualTo(List.of());
    }
}

package io.github.councilprocedures.examples.coordination;

import static io.github.councilprocedures.coordination.Trigger.LIAISON_CONFERENCE;
import static io.github.councilprocedures.coordination.Trigger.PETITIONS_COMPILED;
import static io.github.councilprocedures.coordination.Trigger.REGULAR_SESSION_OPENS;
import static io.github.councilprocedures.coordination.Trigger.STANDING_MEETING;
import static io.github.councilprocedures.coordination.Trigger.VERIFICATION_MEETING;
import static io.github.councilprocedures.coordination.Trigger.VOTER_CONTACT_ENDS;
import static io.github.councilprocedures.coordination.Trigger.VOTER_CONTACT_OPENS;
import static io.github.councilprocedures.examples.coordination.Samples.done;
import static io.github.councilprocedures.examples.coordination.Samples.doneFor;
import static io.github.councilprocedures.examples.coordination.Samples.event;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.councilprocedures.CouncilLaw;
import io.github.councilprocedures.casefile.Actor;
import io.github.councilprocedures.coordination.CoordinationFacts;
import io.github.councilprocedures.coordination.CoordinationMethod;
import io.github.councilprocedures.coordination.CoordinationRecord;
import io.github.councilprocedures.coordination.CoordinationRegulation;
import io.github.councilprocedures.coordination.CoordinationSubject;
import io.github.councilprocedures.coordination.Delivery;
import io.github.councilprocedures.coordination.Obligation;
import io.github.councilprocedures.evaluation.EvaluatedItem;
import io.github.councilprocedures.evaluation.YearlyEvaluation;
import io.github.councilprocedures.law.Ground;
import io.github.councilprocedures.text.Phrase;
import io.github.councilprocedures.time.DayUnit;
import io.github.councilprocedures.unit.UnitKind;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * What reports of real councils tell, held against the samples. The regulations of these councils could not be read: that
 * something is late by a sample says nothing about them.
 */
class RealTimelinesTest {

    private static final CouncilLaw LAW = CouncilLaw.standard();

    private static YearlyEvaluation evaluation(CoordinationRecord record, int year) {
        return LAW.with(record.regulation()).evaluation(record, year);
    }

    /** How each item of an evaluation stands: its key, the day it was due, and its standing. */
    private static List<String> standings(YearlyEvaluation evaluation) {
        return evaluation.items().stream().map(RealTimelinesTest::line).toList();
    }

    private static String line(EvaluatedItem item) {
        return item.obligation().key() + item.dueOn().map(day -> " " + day).orElse("") + " " + item.standing();
    }

    // ---- F9: Đô Lương, 2019 ----

    private static final CoordinationRegulation DO_LUONG = Samples.of(
            "district", UnitKind.RURAL_DISTRICT, "Đô Lương", "Nghệ An", "2016-2021", "2016-09-01/2021-05-22");

    private static CoordinationRecord.Builder doLuong(CoordinationRegulation regulation) {
        return Samples.record(regulation, "2019-06-02/2019-07-30")
                .addEvents(
                        event(LIAISON_CONFERENCE, "2019-06-04"),
                        event(VOTER_CONTACT_OPENS, "2019-06-12"),
                        event(VOTER_CONTACT_ENDS, "2019-06-17"),
                        event(PETITIONS_COMPILED, "2019-06-21"))
                .addDeliveries(
                        done("contact.plan", "2019-06-12", "2019-06-05"),
                        done("contact.compiled-report", "2019-06-17", "2019-06-21"));
    }

    @Test
    void f9_the_preparation_of_a_session_in_do_luong_held_against_the_sample_of_a_district() {
        YearlyEvaluation evaluation = evaluation(doLuong(DO_LUONG).build(), 2019);

        assertThat(standings(evaluation))
                .containsExactly(
                        "sessions.liaison-conclusion 2019-06-07 UNDETERMINED",
                        "contact.plan 2019-06-05 ON_TIME",
                        "contact.conference UNDETERMINED",
                        "contact.compiled-report 2019-06-19 LATE",
                        "petitions.forwarding 2019-06-26 UNDETERMINED");
        assertThat(evaluation.lateOrMissing())
                .singleElement()
                .satisfies(item -> assertThat(item.finding().ground()).isEqualTo(Ground.COORDINATION_REGULATION));
    }

    @Test
    void f9_the_five_days_of_the_other_samples_end_on_a_monday_and_are_kept() {
        Obligation fiveDays = Samples.regulation("province").obligation("contact.compiled-report");
        CoordinationRegulation regulation = CoordinationRegulation.builder()
                .from(DO_LUONG)
                .obligations(DO_LUONG.obligations().stream()
                        .map(own -> own.key().equals(fiveDays.key()) ? fiveDays : own)
                        .toList())
                .build();

        assertThat(standings(evaluation(doLuong(regulation).build(), 2019)))
                .contains("contact.compiled-report 2019-06-24 ON_TIME");
    }

    /** The text names no day of opening; notice was given on 08/07, so the session opened on the day after at the earliest. */
    @Test
    void f9_whenever_the_session_opened_the_liaison_conference_was_in_time() {
        CoordinationRecord record = doLuong(DO_LUONG)
                .addEvents(event(REGULAR_SESSION_OPENS, "2019-07-09"), event(VERIFICATION_MEETING, "2019-07-08"))
                .addDeliveries(
                        done("sessions.liaison-conference", "2019-07-09", "2019-06-04"),
                        done("sessions.papers-for-verification", "2019-07-08", "2019-07-01"))
                .build();

        YearlyEvaluation evaluation = evaluation(record, 2019);

        assertThat(standings(evaluation))
                .contains(
                        "sessions.liaison-conference 2019-06-09 ON_TIME",
                        "sessions.papers-for-verification 2019-07-01 ON_TIME");
        assertThat(evaluation.items().stream()
                        .filter(item -> item.deliveredOn().isPresent())
                        .sorted(Comparator.comparing(
                                (EvaluatedItem item) -> item.deliveredOn().orElseThrow()))
                        .map(item -> item.obligation().key()))
                .as("the sequence of Đô Lương")
                .containsExactly(
                        "sessions.liaison-conference",
                        "contact.plan",
                        "contact.compiled-report",
                        "sessions.papers-for-verification");
    }

    // ---- F10: Phú Lộc, 2021 ----

    /** The cut-off of the plan: petitions that come later are not accepted. No limit is counted, so no day off moves it. */
    private static final Obligation CUT_OFF = Obligation.builder()
            .key("contact.cut-off")
            .subject(CoordinationSubject.VOTER_CONTACT)
            .addObligors(Actor.DELEGATES_GROUP)
            .addBeneficiaries(Actor.STANDING_COMMITTEE, Actor.FATHERLAND_FRONT)
            .deliverable(new Phrase(
                    "Tổng hợp ý kiến của cử tri đúng hạn của kế hoạch", "Petitions compiled by the day of the plan"))
            .form(CoordinationMethod.DOCUMENT)
            .trigger(PETITIONS_COMPILED)
            .ground(Ground.PROGRAMME)
            .requires(CoordinationFacts.DELIVERED_ON
                    .atLeast(0, DayUnit.CALENDAR_DAYS)
                    .before(CoordinationFacts.TRIGGERED_ON)
                    .form())
            .note(new Phrase("Kế hoạch ngày 12/11/2021.", "Plan of 12/11/2021."))
            .build();

    private static final CoordinationRegulation PHU_LOC = CoordinationRegulation.builder()
            .from(Samples.of(
                    "district",
                    UnitKind.RURAL_DISTRICT,
                    "Phú Lộc",
                    "Thừa Thiên Huế",
                    "2021-2026",
                    "2021-10-06/2025-06-30"))
            .obligations(List.of(
                    Samples.regulation("district").obligation("contact.plan"),
                    Samples.regulation("district").obligation("contact.compiled-report"),
                    CUT_OFF))
            .build();

    private static Delivery petitions(String group, String deliveredOn) {
        return Delivery.builder()
                .obligation("contact.cut-off")
                .triggeredOn(LocalDate.parse("2021-11-27"))
                .label(group)
                .deliveredOn(LocalDate.parse(deliveredOn))
                .build();
    }

    private static CoordinationRecord.Builder phuLoc(String recordedThrough) {
        return Samples.record(PHU_LOC, "2021-11-01/2021-12-15")
                .addEvents(
                        event(VOTER_CONTACT_OPENS, "2021-11-15"),
                        event(VOTER_CONTACT_ENDS, "2021-11-25"),
                        event(PETITIONS_COMPILED, "2021-11-27", "Tổ đại biểu số 1"),
                        event(PETITIONS_COMPILED, "2021-11-27", "Tổ đại biểu số 2"),
                        event(PETITIONS_COMPILED, "2021-11-27", "Tổ đại biểu số 3"),
                        event(PETITIONS_COMPILED, "2021-11-27", "Tổ đại biểu số 4"))
                .addDeliveries(
                        done("contact.plan", "2021-11-15", "2021-11-12"),
                        petitions("Tổ đại biểu số 1", "2021-11-26"),
                        petitions("Tổ đại biểu số 2", "2021-11-27"),
                        petitions("Tổ đại biểu số 3", "2021-11-28"))
                .recordedThrough(LocalDate.parse(recordedThrough));
    }

    @Test
    void f10_petitions_after_the_cut_off_of_phu_loc_are_late_and_never_a_breach_of_law() {
        YearlyEvaluation evaluation = evaluation(
                phuLoc("2021-11-30")
                        .addDeliveries(done("contact.compiled-report", "2021-11-25", "2021-11-29"))
                        .build(),
                2021);

        assertThat(standings(evaluation))
                .containsExactly(
                        "contact.plan 2021-11-08 LATE",
                        "contact.compiled-report 2021-11-29 ON_TIME",
                        "contact.cut-off 2021-11-27 ON_TIME",
                        "contact.cut-off 2021-11-27 ON_TIME",
                        "contact.cut-off 2021-11-27 LATE",
                        "contact.cut-off 2021-11-27 MISSING");
        assertThat(evaluation.lateOrMissing())
                .extracting(item -> item.finding().ground())
                .containsExactly(Ground.COORDINATION_REGULATION, Ground.PROGRAMME, Ground.PROGRAMME);
    }

    /** The 27th is a Saturday: two days counted from the 25th end on Monday, the day that the plan names does not move. */
    @Test
    void f10_the_cut_off_does_not_move_off_a_saturday_and_a_limit_does() {
        YearlyEvaluation evaluation = evaluation(phuLoc("2021-11-27").build(), 2021);

        assertThat(standings(evaluation))
                .contains("contact.compiled-report 2021-11-29 NOT_YET_DUE", "contact.cut-off 2021-11-27 MISSING");
        assertThat(standings(evaluation(phuLoc("2021-11-26").build(), 2021)))
                .doesNotContain("contact.cut-off 2021-11-27 MISSING");
    }

    // ---- Thanh Liêm, February 2024 ----

    @Test
    void the_february_of_thanh_liem() {
        CoordinationRegulation regulation = Samples.of(
                "district", UnitKind.RURAL_DISTRICT, "Thanh Liêm", "Hà Nam", "2021-2026", "2021-10-06/2025-06-30");
        CoordinationRecord record = Samples.record(regulation, "2024-02-01/2024-02-29")
                .addEvents(event(STANDING_MEETING, "2024-02-26"))
                .addDeliveries(
                        doneFor("meetings.monthly", "2024-02", "2024-02-26"),
                        // Both attended, so they had been invited by then.
                        done("meetings.invitation", "2024-02-26", "2024-02-26"),
                        doneFor("information.month-report", "2024-02", "2024-02-26"))
                .build();
        YearlyEvaluation evaluation = evaluation(record, 2024);

        assertThat(standings(evaluation))
                .containsExactly(
                        "meetings.monthly 2024-02-29 ON_TIME",
                        "meetings.invitation 2024-02-26 ON_TIME",
                        "meetings.peoples-committee-report 2024-02-26 UNDETERMINED",
                        "meetings.front-report 2024-02-26 UNDETERMINED",
                        "petitions.prolonged 2024-02-29 UNDETERMINED",
                        "opinion.monthly 2024-02-29 UNDETERMINED",
                        "information.month-report 2024-02-25 LATE");
        // The 25th was a Sunday, and a day that is named does not move.
        assertThat(evaluation.lateOrMissing())
                .singleElement()
                .satisfies(item -> assertThat(item.finding().ground()).isEqualTo(Ground.COORDINATION_REGULATION));
    }

    // ---- Hà Nam, January 2021 ----

    @Test
    void ha_nam_reviewed_2020_in_january_2021() {
        CoordinationRegulation regulation =
                Samples.of("province", UnitKind.PROVINCE, "Hà Nam", "", "2016-2021", "2016-09-01/2021-05-22");
        CoordinationRecord.Builder year = Samples.record(regulation, "2020-01-01/2021-02-28");
        String due = "evaluation.yearly 2021-02-01 ";

        assertThat(standings(evaluation(
                        year.addDeliveries(doneFor("evaluation.yearly", "2020", "2021-01-07"))
                                .build(),
                        2020)))
                .contains(due + "ON_TIME");
        assertThat(standings(evaluation(
                        Samples.record(regulation, "2020-01-01/2021-02-28")
                                .recordedThrough(LocalDate.parse("2021-02-01"))
                                .build(),
                        2020)))
                .contains(due + "MISSING");
    }
}

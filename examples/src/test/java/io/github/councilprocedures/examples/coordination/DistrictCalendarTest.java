package io.github.councilprocedures.examples.coordination;

import static io.github.councilprocedures.coordination.Trigger.ANSWER_PERIOD_ENDS;
import static io.github.councilprocedures.coordination.Trigger.CASE_RESOLVED;
import static io.github.councilprocedures.coordination.Trigger.CRITICISM_RECEIVED;
import static io.github.councilprocedures.coordination.Trigger.DECISION_SIGNED;
import static io.github.councilprocedures.coordination.Trigger.DELEGATION_VISIT;
import static io.github.councilprocedures.coordination.Trigger.DENUNCIATION_RECEIVED;
import static io.github.councilprocedures.coordination.Trigger.DOCUMENT_ISSUED;
import static io.github.councilprocedures.coordination.Trigger.DRAFT_SUBMITTED;
import static io.github.councilprocedures.coordination.Trigger.FRONT_DELEGATION_VISIT;
import static io.github.councilprocedures.coordination.Trigger.LETTER_RECEIVED;
import static io.github.councilprocedures.coordination.Trigger.LIAISON_CONFERENCE;
import static io.github.councilprocedures.coordination.Trigger.MATTER_ARISES;
import static io.github.councilprocedures.coordination.Trigger.MID_YEAR_SESSION_OPENS;
import static io.github.councilprocedures.coordination.Trigger.NEXT_SESSION_CLOSES;
import static io.github.councilprocedures.coordination.Trigger.PETITIONS_COMPILED;
import static io.github.councilprocedures.coordination.Trigger.PETITIONS_RECEIVED;
import static io.github.councilprocedures.coordination.Trigger.RECEPTION_DAY;
import static io.github.councilprocedures.coordination.Trigger.REGULAR_SESSION_CLOSES;
import static io.github.councilprocedures.coordination.Trigger.RESOLUTION_SIGNED;
import static io.github.councilprocedures.coordination.Trigger.STANDING_MEETING;
import static io.github.councilprocedures.coordination.Trigger.URGENT_MATTER_ARISES;
import static io.github.councilprocedures.coordination.Trigger.VERIFICATION_MEETING;
import static io.github.councilprocedures.coordination.Trigger.VOTER_CONTACT_ENDS;
import static io.github.councilprocedures.coordination.Trigger.VOTER_CONTACT_OPENS;
import static io.github.councilprocedures.coordination.Trigger.YEAR_END_SESSION_OPENS;
import static io.github.councilprocedures.examples.coordination.Samples.event;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.councilprocedures.CouncilLaw;
import io.github.councilprocedures.coordination.CoordinationRecord;
import io.github.councilprocedures.coordination.CoordinationRegulation;
import io.github.councilprocedures.evaluation.CalendarEntry;
import io.github.councilprocedures.evaluation.CoordinationCalendar;
import io.github.councilprocedures.law.Ground;
import io.github.councilprocedures.text.Phrase;
import io.github.councilprocedures.time.CountedDay;
import io.github.councilprocedures.time.DateSpan;
import io.github.councilprocedures.time.DeadlineProof;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What falls due in the year 2024 under the sample of a district; every day was worked out by hand from the days off. */
class DistrictCalendarTest {

    private static final CoordinationRegulation DISTRICT = Samples.regulation("district");

    /** The calendar of a council that does not exist, with days at which a count is easily got wrong. */
    private static final CoordinationRecord RECORD = Samples.record(DISTRICT, "2023-01-01/2024-12-31")
            .addEvents(
                    event(LETTER_RECEIVED, "2024-01-31"),
                    event(DECISION_SIGNED, "2024-02-05"),
                    event(DENUNCIATION_RECEIVED, "2024-02-06"),
                    event(STANDING_MEETING, "2024-02-26"),
                    event(PETITIONS_RECEIVED, "2024-03-19"),
                    event(CASE_RESOLVED, "2024-04-24"),
                    event(PETITIONS_COMPILED, "2024-04-25"),
                    event(DOCUMENT_ISSUED, "2024-04-26"),
                    event(RECEPTION_DAY, "2024-05-08"),
                    event(LIAISON_CONFERENCE, "2024-06-05"),
                    event(VOTER_CONTACT_OPENS, "2024-06-11"),
                    event(VOTER_CONTACT_ENDS, "2024-06-14"),
                    event(VERIFICATION_MEETING, "2024-06-25"),
                    event(MID_YEAR_SESSION_OPENS, "2024-07-09"),
                    event(REGULAR_SESSION_CLOSES, "2024-07-10"),
                    event(RESOLUTION_SIGNED, "2024-07-11"),
                    event(VOTER_CONTACT_OPENS, "2024-08-27"),
                    event(MATTER_ARISES, "2024-08-29"),
                    event(URGENT_MATTER_ARISES, "2024-08-30"),
                    event(VOTER_CONTACT_ENDS, "2024-08-31"),
                    event(FRONT_DELEGATION_VISIT, "2024-09-10"),
                    event(DELEGATION_VISIT, "2024-10-15"),
                    event(DRAFT_SUBMITTED, "2024-11-20"),
                    event(CRITICISM_RECEIVED, "2024-11-15"),
                    event(ANSWER_PERIOD_ENDS, "2024-04-18"),
                    event(YEAR_END_SESSION_OPENS, "2024-12-10"),
                    event(REGULAR_SESSION_CLOSES, "2024-12-11"),
                    event(NEXT_SESSION_CLOSES, "2024-12-11"))
            .build();

    private static final CoordinationCalendar CALENDAR =
            CouncilLaw.standard().with(DISTRICT).calendar(RECORD, DateSpan.parse("2024-01-01/2024-12-31"));

    /** What recurs each month stands in a test of its own. */
    private static final Set<String> MONTHLY =
            Set.of("meetings.monthly", "petitions.prolonged", "opinion.monthly", "information.month-report");

    private static List<String> lines(boolean monthly) {
        return CALENDAR.entries().stream()
                .filter(entry -> MONTHLY.contains(entry.obligation().key()) == monthly)
                .filter(entry -> entry.milestone().on().isPresent())
                .map(DistrictCalendarTest::line)
                .toList();
    }

    private static String line(CalendarEntry entry) {
        return entry.milestone().on().orElseThrow() + " " + entry.obligation().key()
                + (entry.milestone().latest() ? "" : ", not before");
    }

    @Test
    void every_day_of_2024_is_the_one_worked_out_by_hand() {
        assertThat(lines(false)).containsExactly("""
                2024-01-31 evaluation.yearly
                2024-02-15 documents.decisions
                2024-02-16 citizens.letter-forwarding
                2024-02-20 citizens.denunciation-forwarding
                2024-02-26 meetings.invitation
                2024-02-26 meetings.peoples-committee-report
                2024-02-26 meetings.front-report
                2024-03-01 supervision.council-proposals
                2024-03-20 information.quarter-report
                2024-03-31 meetings.committee-heads
                2024-03-31 meetings.briefing
                2024-04-19 petitions.answers
                2024-05-02 citizens.schedule
                2024-05-03 petitions.forwarding
                2024-05-04 documents.exchange
                2024-05-07 citizens.result-notice
                2024-05-20 petitions.posting
                2024-06-04 contact.plan
                2024-06-09 sessions.liaison-conference
                2024-06-10 sessions.liaison-conclusion
                2024-06-10 information.half-year-report
                2024-06-17 contact.compiled-report
                2024-06-18 sessions.papers-for-verification
                2024-06-20 information.quarter-report
                2024-06-29 sessions.verification
                2024-06-29 sessions.promise-report
                2024-06-29 petitions.result-report
                2024-06-30 meetings.committee-heads
                2024-06-30 meetings.briefing
                2024-06-30 supervision.front-results
                2024-06-30 information.front-notice
                2024-07-09 petitions.verification
                2024-07-09 supervision.conclusions-result
                2024-07-10 sessions.voters-opinions
                2024-07-10 sessions.front-building-notice
                2024-07-10 sessions.settlement-report
                2024-07-10 petitions.supervision-report
                2024-07-15 documents.resolutions
                2024-07-22 sessions.result-notice
                2024-07-22 sessions.lessons-learned
                2024-08-20 contact.plan
                2024-08-29 matters.submission, not before
                2024-09-03 supervision.front-delegation-report
                2024-09-04 contact.compiled-report
                2024-09-05 matters.urgent-answer
                2024-09-11 matters.answer
                2024-09-20 information.quarter-report
                2024-09-30 meetings.committee-heads
                2024-09-30 meetings.briefing
                2024-10-01 supervision.front-plan, not before
                2024-10-15 supervision.council-delegation-report
                2024-11-05 drafting.criticism-draft
                2024-11-10 sessions.liaison-conference
                2024-11-15 drafting.criticism-explained, not before
                2024-11-30 sessions.verification
                2024-11-30 sessions.promise-report
                2024-11-30 petitions.result-report
                2024-11-30 information.year-report
                2024-12-02 drafting.criticism-answer
                2024-12-05 supervision.standing-committee-proposals
                2024-12-10 petitions.verification
                2024-12-10 supervision.conclusions-result
                2024-12-11 sessions.voters-opinions
                2024-12-11 sessions.front-building-notice
                2024-12-11 sessions.settlement-report
                2024-12-11 petitions.supervision-report
                2024-12-11 matters.report
                2024-12-20 information.quarter-report
                2024-12-23 sessions.result-notice
                2024-12-23 sessions.lessons-learned
                2024-12-31 meetings.committee-heads
                2024-12-31 meetings.briefing
                2024-12-31 supervision.front-plan
                2024-12-31 supervision.front-results
                2024-12-31 information.front-notice
                2024-12-31 information.front-notice-second
                """.lines().toArray(String[]::new));
    }

    @Test
    void what_recurs_each_month_is_due_on_the_25th_or_by_its_end() {
        assertThat(lines(true)).hasSize(48);
        assertThat(lines(true).subList(0, 8)).containsExactly("""
                2024-01-25 information.month-report
                2024-01-31 meetings.monthly
                2024-01-31 petitions.prolonged
                2024-01-31 opinion.monthly
                2024-02-25 information.month-report
                2024-02-29 meetings.monthly
                2024-02-29 petitions.prolonged
                2024-02-29 opinion.monthly
                """.lines().toArray(String[]::new));
    }

    /** Joint Resolution 72/2025 was not there yet, and what was before it could not be read. */
    @Test
    void what_has_no_day_is_named_all_the_same() {
        assertThat(CALENDAR.entries().stream()
                        .filter(entry -> entry.milestone().on().isEmpty())
                        .map(entry -> entry.obligation().key()))
                .containsExactlyInAnyOrder("contact.conference", "contact.conference", "petitions.publication");
    }

    private static DeadlineProof proof(String obligation) {
        return CALENDAR.entries().stream()
                .filter(entry -> entry.obligation().key().equals(obligation))
                .findFirst()
                .flatMap(entry -> entry.milestone().proof())
                .orElseThrow();
    }

    private static List<String> counted(String obligation) {
        return proof(obligation).days().stream()
                .filter(CountedDay::counted)
                .map(day -> day.day().toString())
                .toList();
    }

    @Test
    void c4_seven_working_days_run_from_the_day_the_case_was_resolved_over_the_saturday_made_up() {
        assertThat(proof("citizens.result-notice").eventOn()).isEqualTo(LocalDate.parse("2024-04-24"));
        assertThat(counted("citizens.result-notice"))
                .containsExactly(
                        "2024-04-25",
                        "2024-04-26",
                        "2024-05-02",
                        "2024-05-03",
                        "2024-05-04",
                        "2024-05-06",
                        "2024-05-07");
    }

    @Test
    void c24_a_working_day_counted_back_may_be_a_saturday_made_up_too() {
        assertThat(counted("citizens.schedule"))
                .containsExactly("2024-05-07", "2024-05-06", "2024-05-04", "2024-05-03", "2024-05-02");
    }

    @Test
    void a_time_that_ends_on_that_saturday_ends_there() {
        assertThat(counted("documents.exchange")).containsExactly("2024-05-02", "2024-05-03", "2024-05-04");
    }

    @Test
    void c26_a_limit_that_ends_in_tet_moves_on_and_one_counted_back_to_a_saturday_stays() {
        DeadlineProof decision = proof("documents.decisions");

        assertThat(decision.countedTo()).isEqualTo(LocalDate.parse("2024-02-08"));
        assertThat(decision.rolled()).isTrue();
        assertThat(decision.steps())
                .extracting(Phrase::en)
                .anySatisfy(step -> assertThat(step).contains("08/02/2024").contains("15/02/2024"));
        assertThat(proof("sessions.verification").dueOn()).contains(LocalDate.parse("2024-06-29"));
        assertThat(proof("sessions.verification").steps())
                .extracting(Phrase::vi)
                .anySatisfy(step -> assertThat(step).contains("29/06/2024").contains("không dời"));
    }

    /** The vector of seven calendar days from the same decision ends on the same day: both counts end within Tết. */
    @Test
    void tet_days_are_counted_and_the_last_day_is_not_among_them() {
        assertThat(counted("citizens.letter-forwarding"))
                .containsExactly(
                        "2024-02-01",
                        "2024-02-02",
                        "2024-02-05",
                        "2024-02-06",
                        "2024-02-07",
                        "2024-02-15",
                        "2024-02-16");
        assertThat(counted("citizens.denunciation-forwarding"))
                .containsExactly("2024-02-07", "2024-02-15", "2024-02-16", "2024-02-19", "2024-02-20");
    }

    @Test
    void each_entry_tells_its_ground_and_what_it_cites() {
        assertThat(CALENDAR.entries()).allSatisfy(entry -> {
            Ground ground = entry.obligation().ground();
            assertThat(entry.milestone().ground()).as(entry.obligation().key()).isEqualTo(ground);
            assertThat(entry.milestone().citations().isEmpty())
                    .as(entry.obligation().key())
                    .isEqualTo(ground == Ground.PRACTICE || ground == Ground.PROGRAMME);
        });
    }
}

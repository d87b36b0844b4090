package io.github.councilprocedures.record;

import static io.github.councilprocedures.Given.HUONG_SON;
import static io.github.councilprocedures.Given.day;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.councilprocedures.fact.Knowledge;
import io.github.councilprocedures.fact.Reason;
import io.github.councilprocedures.fact.Requirement;
import io.github.councilprocedures.session.Session;
import io.github.councilprocedures.session.SessionKind;
import io.github.councilprocedures.text.Ordinal;
import io.github.councilprocedures.time.DateSpan;
import io.github.councilprocedures.time.WorkingCalendar;
import java.util.List;
import org.junit.jupiter.api.Test;

class SessionNumbersTest {

    /** How a rule asks for numbers without gap and repeat. */
    private static final Requirement<CouncilRecord> NO_GAP =
            RecordFacts.ORDINALS_DISTINCT.equalTo(RecordFacts.ORDINAL_SPAN);

    private static final Knowledge KNOWN = Knowledge.of(WorkingCalendar.weekendsOff());

    /** Sessions such as {@code "9 2023-01-05"} or, without a day, {@code "9"}. */
    private static CouncilRecord.Builder record(String... sessions) {
        CouncilRecord.Builder record =
                CouncilRecord.builder().term(HUONG_SON).span(DateSpan.parse("2023-01-01/2023-12-31"));
        for (String session : sessions) {
            record.addSessions(session(session));
        }
        return record;
    }

    private static Session session(String written) {
        String[] numberAndDay = written.split(" ");
        Session.Builder session =
                Session.builder().term(HUONG_SON).kind(SessionKind.REGULAR).ordinal(Ordinal.parse(numberAndDay[0]));
        return (numberAndDay.length == 1 ? session : session.opensOn(day(numberAndDay[1]))).build();
    }

    private static List<Long> numbers(CouncilRecord record) {
        return List.of(
                RecordFacts.ORDINALS_RECORDED.number(record),
                RecordFacts.ORDINALS_DISTINCT.number(record),
                RecordFacts.ORDINAL_SPAN.number(record),
                RecordFacts.ORDINALS_OUT_OF_ORDER.number(record),
                RecordFacts.LOWEST_ORDINAL.number(record),
                RecordFacts.HIGHEST_ORDINAL.number(record));
    }

    @Test
    void numbers_in_sequence_have_no_gap_no_repeat_and_are_in_order() {
        CouncilRecord record = record("IX", "X", "XI").build();
        assertThat(numbers(record)).containsExactly(3L, 3L, 3L, 0L, 9L, 11L);
        assertThat(RecordFacts.FIRST_MISSING_ORDINAL.isPresent(record)).isFalse();
        assertThat(RecordFacts.FIRST_REPEATED_ORDINAL.isPresent(record)).isFalse();
        assertThat(NO_GAP.judge(record, KNOWN)).isEqualTo(Reason.MET);
    }

    @Test
    void a_single_number_is_a_sequence() {
        assertThat(numbers(record("7 2023-03-01").build())).containsExactly(1L, 1L, 1L, 0L, 7L, 7L);
    }

    @Test
    void without_numbers_there_is_nothing_to_say() {
        CouncilRecord none = record().addSessions(Session.builder()
                        .term(HUONG_SON)
                        .kind(SessionKind.REGULAR)
                        .build())
                .build();
        assertThat(RecordFacts.RECORD.facts())
                .filteredOn(fact -> fact.isPresent(none))
                .extracting(Object::toString)
                .containsExactly("ordinalsRecorded", "spanEndsOn", "level");
    }

    @Test
    void a_gap_proves_nothing_while_the_record_is_not_complete() {
        CouncilRecord record = record("9 2023-03-01", "12 2023-06-01").build();
        assertThat(RecordFacts.ORDINAL_SPAN.isPresent(record)).isFalse();
        assertThat(RecordFacts.FIRST_MISSING_ORDINAL.number(record)).isEqualTo(10);
        assertThat(NO_GAP.judge(record, KNOWN)).isEqualTo(Reason.RECORD_NOT_COMPLETE);
    }

    @Test
    void a_gap_is_one_once_the_record_is_complete_through_a_later_session() {
        CouncilRecord.Builder record = record("9 2023-03-01", "12 2023-06-01", "13");
        assertThat(NO_GAP.judge(
                        record.putCompleteThrough(RecordList.SESSIONS, day("2023-06-01"))
                                .build(),
                        KNOWN))
                .isEqualTo(Reason.NOT_MET);
        assertThat(NO_GAP.judge(
                        record("9 2023-03-01", "12 2023-06-01", "13")
                                .putCompleteThrough(RecordList.SESSIONS, day("2023-05-31"))
                                .build(),
                        KNOWN))
                .isEqualTo(Reason.RECORD_NOT_COMPLETE);
    }

    @Test
    void a_gap_after_which_no_dated_session_comes_proves_nothing() {
        CouncilRecord record = record("9 2023-03-01", "11")
                .putCompleteThrough(RecordList.SESSIONS, day("2023-12-31"))
                .build();
        assertThat(NO_GAP.judge(record, KNOWN)).isEqualTo(Reason.RECORD_NOT_COMPLETE);
    }

    @Test
    void a_repeated_number_is_named() {
        CouncilRecord record = record("9 2023-03-01", "10 2023-04-01", "10 2023-06-01", "11", "11")
                .build();
        assertThat(numbers(record)).containsExactly(5L, 3L, 3L, 0L, 9L, 11L);
        assertThat(RecordFacts.FIRST_REPEATED_ORDINAL.number(record)).isEqualTo(10);
    }

    @Test
    void a_session_with_a_lower_number_than_an_earlier_one_is_out_of_order() {
        assertThat(outOfOrder("10 2023-03-01", "9 2023-04-01", "8 2023-05-01")).isEqualTo(2);
        assertThat(outOfOrder("10 2023-03-01", "9 2023-03-01")).isZero();
        assertThat(outOfOrder("10 2023-03-01", "10 2023-04-01")).isZero();
        assertThat(outOfOrder("10", "9 2023-03-01")).isZero();
        assertThat(outOfOrder("10 2023-03-01", "9")).isZero();
    }

    private static long outOfOrder(String... sessions) {
        return RecordFacts.ORDINALS_OUT_OF_ORDER.number(record(sessions).build());
    }

    @Test
    void the_numbers_before_a_reorganisation_are_another_series() {
        CouncilRecord record = record("19 2023-03-01", "1 2023-07-01", "2 2023-07-15", "3")
                .addSessions(Session.builder()
                        .from(session("1 2023-07-01"))
                        .firstAfterReorganisation(true)
                        .build())
                .build();
        assertThat(numbers(record)).containsExactly(4L, 3L, 3L, 0L, 1L, 3L);
        CouncilRecord undated = record("19 2023-03-01")
                .addSessions(Session.builder()
                        .from(session("1"))
                        .firstAfterReorganisation(true)
                        .build())
                .build();
        assertThat(RecordFacts.ORDINALS_RECORDED.number(undated)).isEqualTo(2);
    }
}

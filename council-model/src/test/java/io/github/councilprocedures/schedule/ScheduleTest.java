package io.github.councilprocedures.schedule;

import static io.github.councilprocedures.schedule.Planned.AFTER_POLLING;
import static io.github.councilprocedures.schedule.Planned.NOTICE;
import static io.github.councilprocedures.schedule.Planned.SENT_UP;
import static io.github.councilprocedures.schedule.Planned.book;
import static io.github.councilprocedures.schedule.Planned.plan;
import static io.github.councilprocedures.schedule.Planned.session;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.councilprocedures.rule.Milestone;
import io.github.councilprocedures.rule.Rule;
import io.github.councilprocedures.session.Session;
import io.github.councilprocedures.text.Phrase;
import io.github.councilprocedures.time.SmallCalendar;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScheduleTest {

    private static Session closing(int number, String opensOn, String closesOn) {
        return session(number)
                .opensOn(LocalDate.parse(opensOn))
                .closesOn(LocalDate.parse(closesOn))
                .build();
    }

    private static List<String> shown(List<Milestone> milestones) {
        return milestones.stream()
                .map(each -> each.on().map(LocalDate::toString).orElse("-") + " " + each.rule() + " "
                        + each.place().en().replaceAll(" of the .*", ""))
                .toList();
    }

    @Test
    void aPlanHasTheLegalDaysOfAllItsSessions() {
        Schedule schedule = Schedule.under(
                book(NOTICE, SENT_UP),
                plan(
                        closing(3, "2027-07-01", "2027-07-02"),
                        closing(5, "2028-07-06", "2028-07-07"),
                        session(4).build()));

        assertThat(schedule.place()).isEqualTo(plan().place());
        assertThat(schedule.edition()).isEqualTo("thử");
        assertThat(shown(schedule.milestones()))
                .containsExactly(
                        "2027-06-11 session.notice session 3 (regular)",
                        "2027-07-13 session.sent session 3 (regular)",
                        "2028-06-16 session.notice session 5 (regular)",
                        "2028-07-18 session.sent session 5 (regular)",
                        "- session.notice session 4 (regular)",
                        "- session.sent session 4 (regular)");
    }

    @Test
    void aYearOfItHasItsOwnDaysAndWhatHasNone() {
        Schedule schedule = Schedule.under(
                book(NOTICE, SENT_UP),
                plan(
                        // Convened in the year before.
                        closing(3, "2028-01-06", "2028-01-07"),
                        // On a Sunday, and without an end.
                        session(4, "2028-07-02"),
                        session(5).build()));

        assertThat(shown(schedule.in(2027).milestones()))
                .containsExactly(
                        "2027-12-17 session.notice session 3 (regular)",
                        "- session.sent session 4 (regular)",
                        "- session.notice session 5 (regular)",
                        "- session.sent session 5 (regular)");
        assertThat(schedule.in(2027).conflicts()).isEmpty();
        assertThat(schedule.in(2028).milestones()).hasSize(5);
        assertThat(schedule.in(2028).conflicts())
                .isEqualTo(schedule.conflicts())
                .isNotEmpty();
        assertThat(schedule.in(2028).place()).isEqualTo(schedule.place());
        assertThat(schedule.in(2028).edition()).isEqualTo(schedule.edition());
    }

    @Test
    void whatLiesUnderAnUnreadLawStandsInTheYearOfItsDay() {
        Rule<Session> unread = Rule.about(NOTICE.about(), "session.unread")
                .titled("a", "b")
                .because("a", "b")
                .governedBy(NOTICE.governedBy().orElseThrow())
                .from("2016-01-01")
                .under(NOTICE.versions().get(0).citations().get(0))
                .requires(NOTICE.versions().get(0).requirement().orElseThrow())
                .from("2027-01-01")
                .under(NOTICE.versions().get(0).citations().get(0))
                .notEncoded()
                .otherwise("x", "x");
        Schedule schedule = Schedule.under(book(unread), plan(session(3, "2027-07-01"), session(4, "2028-07-06")));

        assertThat(shown(schedule.in(2027).milestones())).containsExactly("- session.unread session 3 (regular)");
        assertThat(shown(schedule.in(2028).milestones())).containsExactly("- session.unread session 4 (regular)");
        assertThat(schedule.in(2029).milestones()).isEmpty();
    }

    @Test
    void aDayOffAnnouncedLaterMovesDays() {
        TermPlan plan = plan(closing(3, "2027-07-01", "2027-07-02"), closing(4, "2027-12-02", "2027-12-03"));
        Schedule before = Schedule.under(book(NOTICE, SENT_UP), plan);
        Schedule after = Schedule.under(
                book(SmallCalendar.withDaysOff("2027-07-06", "2027-12-03"), NOTICE, SENT_UP, AFTER_POLLING), plan);

        ScheduleChange change = after.comparedWith(before);
        assertThat(change.moved()).singleElement().satisfies(moved -> {
            assertThat(moved.before().on()).contains(LocalDate.of(2027, 7, 13));
            assertThat(moved.after().on()).contains(LocalDate.of(2027, 7, 14));
            assertThat(moved.message())
                    .isEqualTo(new Phrase(
                            "Mốc 2 – kỳ họp thứ 3 (thường lệ) của HĐND xã Bến Sen: ngày gửi nghị quyết lên cấp trên từ"
                                    + " 13/07/2027 thành 14/07/2027.",
                            "Day 2 – session 3 (regular) of the People's Council of Bến Sen Commune: day on which"
                                    + " resolutions were sent up from 13/07/2027 to 14/07/2027."));
        });
        assertThat(shown(change.added()))
                .containsExactly(
                        "2026-04-14 session.polling session 3 (regular)",
                        "2026-04-14 session.polling session 4 (regular)");
        assertThat(change.gone()).isEmpty();
        assertThat(change.newConflicts()).extracting(Conflict::on).containsExactly(LocalDate.of(2027, 12, 3));
        assertThat(change.solvedConflicts()).isEmpty();
        assertThat(change.isEmpty()).isFalse();

        ScheduleChange back = before.comparedWith(after);
        assertThat(back.moved().get(0).before()).isEqualTo(change.moved().get(0).after());
        assertThat(back.added()).isEmpty();
        assertThat(back.gone()).isEqualTo(change.added());
        assertThat(back.newConflicts()).isEmpty();
        assertThat(back.solvedConflicts()).isEqualTo(change.newConflicts());
        assertThat(after.comparedWith(after).isEmpty()).isTrue();
    }

    @Test
    void ofTwoThatOnlyTheirClausesTellApartEachMovesByItself() {
        Milestone first = Schedule.under(book(NOTICE), session(3, "2027-07-01"))
                .milestones()
                .get(0);
        Milestone moved = Milestone.builder()
                .from(first)
                .on(first.on().orElseThrow().plusDays(9))
                .build();
        Milestone other = Milestone.builder().from(first).citations(List.of()).build();
        Schedule before = Schedule.builder()
                .place(first.place())
                .edition("test")
                .addMilestones(first, other)
                .build();
        Schedule after = Schedule.builder()
                .place(first.place())
                .edition("test")
                .addMilestones(other, moved)
                .build();
        assertThat(after.comparedWith(before).moved()).containsExactly(new MovedMilestone(first, moved));
        // With nothing to tell them apart the first stands for the first.
        Schedule alone = Schedule.builder()
                .place(first.place())
                .edition("test")
                .addMilestones(moved)
                .build();
        ScheduleChange fewer = alone.comparedWith(Schedule.builder()
                .place(first.place())
                .edition("test")
                .addMilestones(other)
                .build());
        assertThat(fewer.moved()).containsExactly(new MovedMilestone(other, moved));
        assertThat(fewer.gone()).isEmpty();
    }

    @Test
    void eachPartOfAChangeIsAChange() {
        Milestone milestone = Schedule.under(book(NOTICE), session(3, "2027-07-01"))
                .milestones()
                .get(0);
        Conflict conflict =
                Schedule.under(book(), session(3, "2027-07-03")).conflicts().get(0);
        List<Milestone> none = List.of();
        List<Conflict> no = List.of();
        assertThat(new ScheduleChange(List.of(), none, none, no, no).isEmpty()).isTrue();
        assertThat(new ScheduleChange(List.of(new MovedMilestone(milestone, milestone)), none, none, no, no).isEmpty())
                .isFalse();
        assertThat(new ScheduleChange(List.of(), List.of(milestone), none, no, no).isEmpty())
                .isFalse();
        assertThat(new ScheduleChange(List.of(), none, List.of(milestone), no, no).isEmpty())
                .isFalse();
        assertThat(new ScheduleChange(List.of(), none, none, List.of(conflict), no).isEmpty())
                .isFalse();
        assertThat(new ScheduleChange(List.of(), none, none, no, List.of(conflict)).isEmpty())
                .isFalse();
    }

    @Test
    @SuppressWarnings("NullAway")
    void aMoveHasTwoEndsEvenWhereADayIsNotKnown() {
        TermPlan plan = plan(closing(3, "2027-07-01", "2027-07-02"));
        Milestone known = Schedule.under(book(SENT_UP), plan).milestones().get(0);
        Schedule strict = Schedule.under(book(SmallCalendar.decidedIn("2026-01-01/2026-12-31"), SENT_UP), plan);

        assertThat(Schedule.under(book(SENT_UP), plan).comparedWith(strict).moved())
                .singleElement()
                .satisfies(moved -> {
                    assertThat(moved.message().vi()).endsWith(" từ chưa có ngày thành 13/07/2027.");
                    assertThat(moved.message().en()).endsWith(" from no day to 13/07/2027.");
                });
        assertThat(new MovedMilestone(known, strict.milestones().get(0))
                        .message()
                        .en())
                .endsWith(" from 13/07/2027 to no day.");
        assertThatNullPointerException()
                .isThrownBy(() -> new MovedMilestone(null, known))
                .withMessage("before");
        assertThatNullPointerException()
                .isThrownBy(() -> new MovedMilestone(known, null))
                .withMessage("after");
    }
}

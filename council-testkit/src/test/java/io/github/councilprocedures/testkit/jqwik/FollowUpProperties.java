package io.github.councilprocedures.testkit.jqwik;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.councilprocedures.activity.ActivityFigures;
import io.github.councilprocedures.activity.Figure;
import io.github.councilprocedures.activity.FigureAgreement;
import io.github.councilprocedures.activity.FigureComparison;
import io.github.councilprocedures.recommendation.FollowUpFile;
import io.github.councilprocedures.recommendation.PracticeProfile;
import io.github.councilprocedures.recommendation.TaskOnDay;
import io.github.councilprocedures.record.CouncilRecord;
import io.github.councilprocedures.record.FiguresOfRecord;
import io.github.councilprocedures.time.DateSpan;
import io.github.councilprocedures.time.ReportingPeriod;
import io.github.councilprocedures.time.WorkingCalendar;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;

@Domain(CouncilDomain.class)
class FollowUpProperties {

    @Property(tries = 60)
    void figures_over_a_span_are_the_sum_over_any_partition_of_it(
            @ForAll CouncilRecord record, @ForAll @Size(max = 5) Set<@IntRange(min = 1, max = 900) Integer> cuts) {
        FiguresOfRecord figures = FiguresOfRecord.of(record);
        LocalDate first = record.span().firstDay();
        LocalDate last = first.plusDays(900);
        Map<Figure, Integer> sum = new EnumMap<>(Figure.class);
        LocalDate from = first;
        for (int cut : new TreeSet<>(cuts)) {
            add(sum, figures.counts(DateSpan.of(from, first.plusDays(cut - 1L))));
            from = first.plusDays(cut);
        }
        add(sum, figures.counts(DateSpan.of(from, last)));
        assertThat(sum).isEqualTo(figures.counts(DateSpan.of(first, last)));
    }

    /** Without it the property above could hold for a figure that no record ever has. */
    @Example
    void records_have_each_figure_that_is_counted() {
        Set<Figure> counted = EnumSet.noneOf(Figure.class);
        Set<Figure> had = EnumSet.noneOf(Figure.class);
        CouncilDomain.any(CouncilRecord.class).sampleStream().limit(400).forEach(record -> {
            LocalDate first = record.span().firstDay();
            FiguresOfRecord.of(record)
                    .counts(DateSpan.of(first.minusDays(2000), first.plusDays(4000)))
                    .forEach((figure, count) -> {
                        counted.add(figure);
                        if (count > 0) {
                            had.add(figure);
                        }
                    });
        });
        assertThat(had).isEqualTo(counted);
    }

    private static void add(Map<Figure, Integer> sum, Map<Figure, Integer> counts) {
        counts.forEach((figure, count) -> sum.merge(figure, count, Integer::sum));
    }

    @Property(tries = 60)
    void parts_of_what_a_record_counts_add_up(@ForAll CouncilRecord record, @ForAll DateSpan span) {
        Map<Figure, Integer> counts = FiguresOfRecord.of(record).counts(span);
        for (Figure figure : Figure.values()) {
            if (!figure.parts().isEmpty()) {
                assertThat(figure.parts().stream().mapToInt(counts::get).sum()).isEqualTo(counts.get(figure));
            }
        }
    }

    @Property(tries = 60)
    void what_a_record_vouches_for_agrees_with_it(@ForAll CouncilRecord record, @ForAll ReportingPeriod period) {
        FiguresOfRecord figures = FiguresOfRecord.of(record);
        ActivityFigures own = figures.figures(period).orElse(null);
        if (own != null) {
            assertThat(figures.compare(own))
                    .extracting(FigureComparison::agreement)
                    .containsOnly(FigureAgreement.AGREES);
        }
    }

    @Property(tries = 60)
    void figures_are_never_compared_beyond_what_is_recorded(@ForAll CouncilRecord record) {
        for (FigureComparison comparison : FiguresOfRecord.of(record).compareAll()) {
            if (comparison.difference().isPresent()) {
                assertThat(record.span().firstDay())
                        .isBeforeOrEqualTo(
                                comparison.period().span().orElseThrow().firstDay());
            }
            assertThat(comparison.message().vi()).contains("báo cáo nêu");
        }
    }

    @Property(tries = 300)
    void a_task_is_overdue_from_the_day_after_its_due_day_while_it_is_with_its_owner(@ForAll TaskOnDay task) {
        boolean late = task.dueOn().filter(due -> due.isBefore(task.on())).isPresent();
        assertThat(task.isOverdue()).isEqualTo(task.daysOverdue() > 0);
        if (task.isOverdue()) {
            assertThat(late).isTrue();
            assertThat(task.isCarriedOut()).isFalse();
            assertThat(task.dueOn().orElseThrow().plusDays(task.daysOverdue())).isEqualTo(task.on());
        }
    }

    @Property(tries = 60)
    void a_file_is_closed_from_the_day_it_closed_on(@ForAll FollowUpFile file, @ForAll LocalDate day) {
        assertThat(file.isClosedOn(day)).isEqualTo(file.openOn(day).isEmpty());
        assertThat(file.openOn(day)).containsAll(file.overdueOn(day));
        file.closedOn().ifPresent(closed -> {
            assertThat(file.isClosedOn(closed)).isTrue();
            assertThat(file.isClosedOn(closed.minusDays(1))).isFalse();
            assertThat(file.isClosedOn(closed.plusDays(1000))).isTrue();
        });
    }

    @Property(tries = 60)
    void a_profile_says_that_it_is_practice_and_names_only_what_is_in_it(
            @ForAll PracticeProfile profile, @ForAll TaskOnDay task, @ForAll WorkingCalendar calendar) {
        assertThat(profile.reminders(task, calendar))
                .allSatisfy(reminder -> assertThat(reminder.message().vi()).startsWith("Thông lệ"))
                .allSatisfy(reminder -> assertThat(reminder.message().en()).startsWith("Practice"));
        profile.next(task).ifPresent(next -> {
            assertThat(profile.ladder()).contains(next);
            assertThat(task.measures()).doesNotContain(next);
        });
        profile.nextMessage(task).ifPresent(message -> {
            assertThat(message.vi()).startsWith("Thông lệ");
            assertThat(message.en()).startsWith("Practice");
        });
        profile.outcome(task)
                .ifPresent(outcome -> assertThat(profile.outcomes()).contains(outcome));
    }
}

package io.github.councilprocedures;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.councilprocedures.calendar.OfficialCalendar;
import io.github.councilprocedures.fact.Reason;
import io.github.councilprocedures.fact.Verdict;
import io.github.councilprocedures.json.CouncilJson;
import io.github.councilprocedures.rule.Milestone;
import io.github.councilprocedures.schedule.MovedMilestone;
import io.github.councilprocedures.schedule.Schedule;
import io.github.councilprocedures.schedule.ScheduleChange;
import io.github.councilprocedures.schedule.TermPlan;
import io.github.councilprocedures.session.Recipient;
import io.github.councilprocedures.session.Session;
import io.github.councilprocedures.testkit.jqwik.CouncilDomain;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiFunction;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;

/** What every schedule owes to the rules it comes from. */
@Domain(CouncilDomain.class)
class TermScheduleProperties {

    private static final OfficialCalendar CALENDAR = OfficialCalendar.standard();
    private static final List<CouncilLaw> LAWS =
            List.of(CouncilLaw.standard(), CouncilLaw.standard().with(CALENDAR.withProvisionalYears()));

    /** How an act of a session is kept on a day, by the name of its fact. */
    private static final Map<String, BiFunction<Session.Builder, LocalDate, Session.Builder>> KEPT = Map.of(
            "convenedOn",
            Session.Builder::convenedOn,
            "announcedOn",
            Session.Builder::announcedOn,
            "opensOn",
            (session, day) -> session.opensOn(day).closesOn(Optional.empty()),
            "resolutionsSentOn",
            (session, day) -> session.resolutionsSentOn(day).addResolutionsSentTo(Recipient.values()));

    @Property(tries = 300)
    void a_day_that_is_kept_satisfies_its_rule_and_the_day_beyond_breaks_it(@ForAll Session session) {
        for (CouncilLaw law : LAWS) {
            for (Milestone day : law.schedule(session).milestones()) {
                if (day.on().isPresent() && day.reason() == Reason.MET && KEPT.containsKey(day.fact())) {
                    LocalDate on = day.on().get();
                    assertThat(verdict(law, session, day, on)).as("%s", day).isEqualTo(Verdict.SATISFIED);
                    assertThat(verdict(law, session, day, day.latest() ? on.plusDays(1) : on.minusDays(1)))
                            .as("a day beyond %s", day)
                            .isEqualTo(Verdict.VIOLATED);
                }
            }
        }
    }

    private static Verdict verdict(CouncilLaw law, Session session, Milestone milestone, LocalDate day) {
        Session kept = KEPT.get(milestone.fact())
                .apply(Session.builder().from(session), day)
                .build();
        return law.judge(kept).of(milestone.rule()).get(0).verdict();
    }

    @Property(tries = 100)
    void a_calendar_known_later_changes_nothing_but_days(
            @ForAll TermPlan plan,
            @ForAll @IntRange(min = 0, max = 4000) int one,
            @ForAll @IntRange(max = 4000) int more) {
        LocalDate start = LocalDate.of(2016, 1, 1);
        for (OfficialCalendar calendar : List.of(CALENDAR, CALENDAR.withProvisionalYears())) {
            Schedule earlier = known(calendar, start.plusDays(one), plan);
            Schedule later = known(calendar, start.plusDays(one + more), plan);
            ScheduleChange change = later.comparedWith(earlier);

            assertThat(change.added()).isEmpty();
            assertThat(change.gone()).isEmpty();
            assertThat(change.moved())
                    .allSatisfy(moved -> assertThat(moved.before().on())
                            .isNotEqualTo(moved.after().on()));
            assertThat(stayed(
                            later,
                            change.moved().stream().map(MovedMilestone::after).toList()))
                    .containsExactlyInAnyOrderElementsOf(stayed(
                            earlier,
                            change.moved().stream().map(MovedMilestone::before).toList()));
            assertThat(earlier.comparedWith(earlier).isEmpty()).isTrue();
        }
    }

    private static Schedule known(OfficialCalendar calendar, LocalDate day, TermPlan plan) {
        return CouncilLaw.standard().with(calendar.asKnownOn(day)).schedule(plan);
    }

    /** What did not move, without how it was counted. */
    private static List<String> stayed(Schedule schedule, List<Milestone> moved) {
        List<Milestone> left = new ArrayList<>(schedule.milestones());
        moved.forEach(left::remove);
        return left.stream()
                .map(each -> each.rule() + each.place() + each.what() + each.latest() + each.on() + each.citations())
                .toList();
    }

    @Property(tries = 100)
    void a_schedule_stands_in_order_and_its_years_make_up_the_whole(@ForAll TermPlan plan) {
        Schedule schedule = LAWS.get(1).schedule(plan);

        assertThat(schedule.milestones())
                .extracting(each -> each.on().orElse(LocalDate.MAX))
                .isSorted();
        assertThat(schedule.conflicts()).extracting(conflict -> conflict.on()).isSorted();
        List<Milestone> dated = new ArrayList<>();
        // A task may be due in any year, whatever the term.
        SortedSet<Integer> years = new TreeSet<>();
        schedule.milestones().forEach(each -> each.on().ifPresent(day -> years.add(day.getYear())));
        for (int year : years) {
            schedule.in(year).milestones().stream()
                    .filter(each -> each.on().isPresent())
                    .forEach(dated::add);
        }
        assertThat(dated)
                .isEqualTo(schedule.milestones().stream()
                        .filter(each -> each.on().isPresent())
                        .toList());
        assertThat(CouncilJson.read(CouncilJson.write(schedule), Schedule.class))
                .isEqualTo(schedule);
    }
}

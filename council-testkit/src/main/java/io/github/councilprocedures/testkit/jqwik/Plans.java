package io.github.councilprocedures.testkit.jqwik;

import io.github.councilprocedures.schedule.Conflict;
import io.github.councilprocedures.schedule.ConflictKind;
import io.github.councilprocedures.schedule.MovedMilestone;
import io.github.councilprocedures.schedule.Schedule;
import io.github.councilprocedures.schedule.ScheduleChange;
import io.github.councilprocedures.schedule.TermPlan;
import io.github.councilprocedures.time.DateSpan;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;

/** Plans of terms, and what scheduling answers. */
final class Plans {

    private Plans() {}

    /** Plans of which each day lies somewhere in the term, whatever stands in the way. */
    static Arbitrary<TermPlan> plans() {
        return Councils.terms().flatMap(term -> {
            DateSpan office = Councils.inOffice(term);
            return Builders.withBuilder(() -> TermPlan.builder().term(term))
                    .use(Sessions.sessions(term, office).list().ofMaxSize(4))
                    .in((plan, sessions) -> plan.addAllSessions(sessions))
                    .use(Acts.meetings(term, office).list().ofMaxSize(4))
                    .in((plan, meetings) -> plan.addAllMeetings(meetings))
                    .build(plan -> plan.build());
        });
    }

    static Arbitrary<Conflict> conflicts() {
        return Combinators.combine(
                        Arbitraries.of(ConflictKind.class),
                        Times.days(),
                        Texts.phrases(),
                        Arbitraries.of("session.convocation.regular", "session.resolution.sent-up")
                                .list()
                                .ofMaxSize(2))
                .as((kind, day, message, rules) -> Conflict.builder()
                        .kind(kind)
                        .on(day)
                        .message(message)
                        .addAllRules(rules)
                        .build());
    }

    static Arbitrary<Schedule> schedules() {
        return Combinators.combine(
                        Texts.phrases(),
                        Texts.lines(),
                        Laws.milestones().list().ofMaxSize(4),
                        conflicts().list().ofMaxSize(2))
                .as((place, edition, milestones, conflicts) -> Schedule.builder()
                        .place(place)
                        .edition(edition)
                        .addAllMilestones(milestones)
                        .addAllConflicts(conflicts)
                        .build());
    }

    static Arbitrary<MovedMilestone> moves() {
        return Combinators.combine(Laws.milestones(), Laws.milestones()).as(MovedMilestone::new);
    }

    /** The change between any two schedules. */
    static Arbitrary<ScheduleChange> changes() {
        return Combinators.combine(schedules(), schedules()).as(Schedule::comparedWith);
    }
}

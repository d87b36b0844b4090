package io.github.councilprocedures.testkit.jqwik;

import io.github.councilprocedures.casefile.Actor;
import io.github.councilprocedures.casefile.CaseStep;
import io.github.councilprocedures.meeting.BriefingConference;
import io.github.councilprocedures.meeting.BriefingFrequency;
import io.github.councilprocedures.meeting.BriefingKind;
import io.github.councilprocedures.meeting.BriefingStep;
import io.github.councilprocedures.meeting.BriefingsOfProgramme;
import io.github.councilprocedures.meeting.MeetingTask;
import io.github.councilprocedures.meeting.TaskOfMeeting;
import io.github.councilprocedures.meeting.TasksOfMeetings;
import io.github.councilprocedures.meeting.WorkProgramme;
import io.github.councilprocedures.term.Term;
import io.github.councilprocedures.time.DateSpan;
import io.github.councilprocedures.time.PeriodKind;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;

/** Briefing conferences, the tasks they give, and the programmes that foresee them. */
final class Briefings {

    private Briefings() {}

    static Arbitrary<BriefingConference> briefings() {
        return Councils.terms().flatMap(term -> briefings(term, Councils.inOffice(term)));
    }

    /** Most were held; the day of one stands in the log, in its own field, or in both. */
    static Arbitrary<BriefingConference> briefings(Term term, DateSpan span) {
        return Combinators.combine(Times.within(span), Arbitraries.integers().between(0, 3))
                .flatAs((day, held) -> briefings(term, day, held));
    }

    private static Arbitrary<BriefingConference> briefings(Term term, LocalDate day, int held) {
        return Builders.withBuilder(() -> held(BriefingConference.builder().term(term), day, held))
                .use(Arbitraries.of(BriefingKind.class))
                .in((briefing, kind) -> briefing.kind(kind))
                .use(Texts.lines())
                .withProbability(0.5)
                .in((briefing, label) -> briefing.label(label))
                .use(Texts.ordinals())
                .withProbability(0.2)
                .in((briefing, number) -> briefing.number(number))
                .use(Times.periods())
                .withProbability(0.5)
                .in((briefing, period) -> briefing.reviewed(period))
                .use(Times.periods())
                .withProbability(0.3)
                .in((briefing, period) -> briefing.planned(period))
                .use(Arbitraries.just(day))
                .withProbability(0.2)
                .in((briefing, merged) -> briefing.mergedWithMeetingOn(merged))
                .use(Texts.officers().list().ofMaxSize(2))
                .in((briefing, officers) -> briefing.addAllChairs(officers))
                .use(tasks(day).list().ofMaxSize(3))
                .in((briefing, tasks) -> briefing.addAllTasks(tasks))
                .use(CaseSteps.of(BriefingStep.class, Times.near(day, 30, 60))
                        .filter(taken -> taken.step() != BriefingStep.HELD)
                        .list()
                        .ofMaxSize(4))
                .in((briefing, steps) -> briefing.addAllSteps(steps))
                .build(briefing -> briefing.build());
    }

    private static BriefingConference.Builder held(BriefingConference.Builder briefing, LocalDate day, int held) {
        if (held == 1 || held == 3) {
            briefing.heldOn(day);
        }
        if (held >= 2) {
            briefing.addSteps(CaseStep.<BriefingStep>builder()
                    .step(BriefingStep.HELD)
                    .on(day)
                    .build());
        }
        return briefing;
    }

    /** Tasks of a meeting on a day, done or open. */
    static Arbitrary<MeetingTask> tasks(LocalDate day) {
        return Builders.withBuilder(MeetingTask::builder)
                .use(Texts.lines())
                .in((task, content) -> task.content(content))
                .use(Arbitraries.of("UBND xã", "Ban Pháp chế", "Thường trực HĐND"))
                .in((task, owner) -> task.owner(owner))
                .use(Arbitraries.of(true, false))
                .in((task, inWriting) -> task.inWriting(inWriting))
                .use(Times.periods())
                .withProbability(0.3)
                .in((task, period) -> task.period(period))
                .use(Times.near(day, 0, 90))
                .withProbability(0.5)
                .in((task, due) -> task.dueOn(due))
                .use(Times.near(day, 0, 120))
                .withProbability(0.5)
                .in((task, done) -> task.doneOn(done))
                .build(task -> task.build());
    }

    static Arbitrary<MeetingTask> tasks() {
        return Times.days().flatMap(Briefings::tasks);
    }

    static Arbitrary<TasksOfMeetings> tasksOfMeetings() {
        return Councils.terms()
                .flatMap(term -> briefings(term, Councils.inOffice(term)).list().ofMaxSize(4))
                .map(TasksOfMeetings::of);
    }

    static Arbitrary<TaskOfMeeting> tasksOfOneMeeting() {
        return Combinators.combine(Councils.terms(), Times.days())
                .flatAs((term, day) -> tasks(day)
                        .map(task -> TasksOfMeetings.of(List.of(BriefingConference.builder()
                                        .term(term)
                                        .kind(BriefingKind.COMMITTEE_BRIEFING)
                                        .heldOn(day)
                                        .addTasks(task)
                                        .build()))
                                .all()
                                .get(0)));
    }

    static Arbitrary<BriefingFrequency> frequencies() {
        return Combinators.combine(
                        Arbitraries.of(BriefingKind.class),
                        Arbitraries.of(PeriodKind.MONTH, PeriodKind.QUARTER, PeriodKind.HALF_YEAR, PeriodKind.YEAR))
                .as(BriefingFrequency::new);
    }

    static Arbitrary<WorkProgramme> programmes() {
        return Councils.terms().flatMap(Briefings::programmes);
    }

    private static Arbitrary<WorkProgramme> programmes(Term term) {
        return Builders.withBuilder(() -> WorkProgramme.builder().term(term))
                .use(Arbitraries.of(Actor.COUNCIL, Actor.COMMITTEE))
                .withProbability(0.4)
                .in((programme, body) -> programme.body(body))
                .use(Times.periods())
                .in((programme, period) -> programme.period(period))
                .use(Times.days())
                .withProbability(0.6)
                .in((programme, day) -> programme.adoptedOn(day))
                .use(frequencies().list().ofMaxSize(3))
                .in((programme, frequencies) -> programme.addAllBriefings(frequencies))
                .build(programme -> programme.build());
    }

    static Arbitrary<BriefingsOfProgramme> briefingsOfProgrammes() {
        return Councils.terms()
                .flatMap(term -> Combinators.combine(
                                programmes(term),
                                frequencies(),
                                briefings(term, Councils.inOffice(term)).list().ofMaxSize(5))
                        .as((programme, frequency, held) -> WorkProgramme.builder()
                                .from(programme)
                                .addBriefings(frequency)
                                .build()
                                .against(held)
                                .get(0)));
    }
}

package io.github.councilprocedures.testkit.jqwik;

import static io.github.councilprocedures.session.SessionFacts.CONVENED_ON;
import static io.github.councilprocedures.session.SessionFacts.OPENS_ON;
import static io.github.councilprocedures.session.SessionFacts.SESSION;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.councilprocedures.activity.FigureOfSeries;
import io.github.councilprocedures.coordination.DueObligation;
import io.github.councilprocedures.coordination.RegulationYear;
import io.github.councilprocedures.fact.Fact;
import io.github.councilprocedures.fact.Knowledge;
import io.github.councilprocedures.fact.ProcedureStep;
import io.github.councilprocedures.fact.Requirement;
import io.github.councilprocedures.fact.Stamped;
import io.github.councilprocedures.fact.Subject;
import io.github.councilprocedures.fact.SubjectType;
import io.github.councilprocedures.fact.Verdict;
import io.github.councilprocedures.json.CouncilJson;
import io.github.councilprocedures.json.CouncilJson3;
import io.github.councilprocedures.law.Citation;
import io.github.councilprocedures.law.Instrument;
import io.github.councilprocedures.meeting.BriefingsOfProgramme;
import io.github.councilprocedures.meeting.TaskOfMeeting;
import io.github.councilprocedures.meeting.TasksOfMeetings;
import io.github.councilprocedures.officer.ApprovalOfOffice;
import io.github.councilprocedures.record.CouncilRecord;
import io.github.councilprocedures.record.FiguresOfRecord;
import io.github.councilprocedures.record.YearOfActs;
import io.github.councilprocedures.record.YearOfMeetings;
import io.github.councilprocedures.record.YearOfSessions;
import io.github.councilprocedures.rule.Finding;
import io.github.councilprocedures.rule.LocalRegulation;
import io.github.councilprocedures.rule.Milestone;
import io.github.councilprocedures.rule.Remark;
import io.github.councilprocedures.rule.Rule;
import io.github.councilprocedures.rule.RuleBook;
import io.github.councilprocedures.session.ResolutionOfSession;
import io.github.councilprocedures.session.Session;
import io.github.councilprocedures.session.SessionKind;
import io.github.councilprocedures.session.Vote;
import io.github.councilprocedures.supervision.ThematicStep;
import io.github.councilprocedures.term.Term;
import io.github.councilprocedures.text.Language;
import io.github.councilprocedures.text.Phrase;
import io.github.councilprocedures.text.Wording;
import io.github.councilprocedures.time.DateSpan;
import io.github.councilprocedures.time.DayUnit;
import io.github.councilprocedures.time.DeadlineProof;
import io.github.councilprocedures.time.ReportingPeriod;
import io.github.councilprocedures.time.TimeLimit;
import io.github.councilprocedures.time.WorkingCalendar;
import io.github.councilprocedures.unit.CouncilSubject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

@Domain(CouncilDomain.class)
class CouncilDomainProperties {

    private static final WorkingCalendar WEEKENDS_OFF = WorkingCalendar.weekendsOff();

    @Property(tries = 50)
    void every_type_is_generated(@ForAll("types") Class<?> type) {
        Object value = CouncilDomain.any(type).sample();
        assertThat(value).isInstanceOf(type);
        assertThat(value).isEqualTo(value).hasSameHashCodeAs(value);
        assertThat(value.toString()).isNotBlank();
    }

    @Property(tries = 500, generation = GenerationMode.RANDOMIZED)
    void every_value_comes_back_from_json_in_both_versions_of_jackson(@ForAll("stored") Class<?> type) {
        Object value = CouncilDomain.any(type).sample();
        String json = CouncilJson.write(value);

        assertThat(CouncilJson3.write(value)).isEqualTo(json);
        assertThat((Object) CouncilJson.read(json, type)).isEqualTo(value);
        assertThat((Object) CouncilJson3.read(json, type)).isEqualTo(value);
    }

    /** All but what is code, and the views that are worked out from a record, a regulation or an office. */
    @Provide
    Arbitrary<Class<?>> stored() {
        Set<Class<?>> notStored = Set.of(
                WorkingCalendar.class,
                Wording.class,
                RegulationYear.class,
                DueObligation.class,
                ApprovalOfOffice.class,
                FiguresOfRecord.class,
                TaskOfMeeting.class,
                TasksOfMeetings.class,
                BriefingsOfProgramme.class,
                FigureOfSeries.class,
                YearOfSessions.class,
                YearOfMeetings.class,
                YearOfActs.class);
        return Arbitraries.of(CouncilDomain.types().stream()
                .filter(type -> !notStored.contains(type))
                .toList());
    }

    @Provide
    Arbitrary<Class<?>> types() {
        return Arbitraries.of(CouncilDomain.types());
    }

    @Property(tries = 300)
    void every_subject_names_itself_and_shows_each_of_its_facts(@ForAll CouncilSubject subject) {
        assertThat(subject.place().vi()).isNotBlank();
        showFacts(subject.subjectType(), subject);
        subject.parts().forEach(part -> showFacts(part.subjectType(), part));
    }

    @SuppressWarnings("unchecked") // a subject is of the type it names
    private static <S extends Subject> void showFacts(SubjectType<S> type, Subject subject) {
        for (Fact<S> fact : type.facts()) {
            assertThat(fact.show((S) subject).isPresent()).as(fact.name()).isEqualTo(fact.isPresent((S) subject));
        }
    }

    @Property
    void what_prints_reads_back(
            @ForAll DateSpan span, @ForAll ReportingPeriod period, @ForAll TimeLimit limit, @ForAll Citation citation) {
        assertThat(DateSpan.parse(span.toString())).isEqualTo(span);
        assertThat(ReportingPeriod.parse(period.toString())).isEqualTo(period);
        assertThat(TimeLimit.parse(limit.toString())).isEqualTo(limit);
        assertThat(Citation.parse(citation.label().en())).isEqualTo(citation);
    }

    @Property
    void a_requirement_reads_back_from_data_and_so_do_its_neighbours(@ForAll Requirement<Session> requirement) {
        assertThat(Requirement.read(SESSION, requirement.form())).isEqualTo(requirement);
        requirement
                .neighbours()
                .forEach(neighbour -> assertThat(Requirement.read(
                                SESSION, neighbour.requirement().form()))
                        .isEqualTo(neighbour.requirement())
                        .isNotEqualTo(requirement));
    }

    @Property
    void judging_and_scheduling_by_a_requirement_never_fail(
            @ForAll Requirement<Session> requirement, @ForAll Session session, @ForAll WorkingCalendar calendar) {
        Knowledge known = Knowledge.of(calendar);
        assertThat(requirement.judge(session, known)).isNotNull();
        assertThat(requirement.due(session, known)).isNotNull();
    }

    @Property
    void convening_earlier_never_breaks_a_notice(
            @ForAll Session session,
            @ForAll WorkingCalendar calendar,
            @ForAll @IntRange(min = 1, max = 30) int sooner) {
        RuleBook book = RuleBook.of("test", calendar, List.of(NOTICE));
        if (session.convenedOn().isPresent() && verdict(book, session) == Verdict.SATISFIED) {
            LocalDate earlier = session.convenedOn().orElseThrow().minusDays(sooner);
            Session moved = Session.builder().from(session).convenedOn(earlier).build();
            assertThat(verdict(book, moved)).isEqualTo(Verdict.SATISFIED);
        }
    }

    private static Verdict verdict(RuleBook book, Session session) {
        return book.judge(session).of(NOTICE.id()).get(0).verdict();
    }

    private static final Rule<Session> NOTICE = Rule.about(SESSION, "session.notice")
            .titled("Triệu tập", "Notice")
            .because("Để nghiên cứu tài liệu.", "To read the papers.")
            .governedBy(OPENS_ON)
            .from("2016-01-01")
            .under(Citation.parse("khoản 2 Điều 80 Luật số 77/2015/QH13"))
            .requires(CONVENED_ON.atLeast(10, DayUnit.WORKING_DAYS).before(OPENS_ON))
            .otherwise("Trễ.", "Late.");

    @Property
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void sessions_cover_every_kind_and_both_sides_of_a_notice(@ForAll Session session) {
        Statistics.label("kind").collect(session.kind()).coverage(coverage -> {
            for (SessionKind kind : SessionKind.values()) {
                coverage.check(kind).percentage(share -> share > 5);
            }
        });
        Statistics.label("notice")
                .collect(verdict(RuleBook.of("test", WEEKENDS_OFF, List.of(NOTICE)), session))
                .coverage(coverage -> {
                    coverage.check(Verdict.SATISFIED).percentage(share -> share > 10);
                    coverage.check(Verdict.VIOLATED).percentage(share -> share > 10);
                    coverage.check(Verdict.UNDETERMINED).percentage(share -> share > 5);
                });
    }

    @Property
    void votes_and_terms_keep_their_order(@ForAll Vote vote, @ForAll Term term) {
        assertThat(vote.votesFor()).isLessThanOrEqualTo(vote.totalDelegates().orElse(Integer.MAX_VALUE));
        assertThat(term.lastPollingOn().isPresent())
                .isEqualTo(term.pollingOn().isPresent()
                        || term.postponedPollingOn().isPresent()
                        || term.reElectionOn().isPresent()
                        || term.additionalElectionOn().isPresent());
    }

    @Property(tries = 200)
    void a_record_holds_its_sessions_and_their_resolutions_among_its_parts(@ForAll CouncilRecord record) {
        assertThat(record.parts()).containsAll(record.sessions()).containsAll(record.meetings());
        assertThat(record.sessions())
                .allSatisfy(session -> assertThat(session.parts())
                        .filteredOn(ResolutionOfSession.class::isInstance)
                        .hasSize(session.resolutions().size()));
    }

    @Property
    void proofs_say_each_step_and_wordings_fill(@ForAll DeadlineProof proof, @ForAll Wording wording) {
        assertThat(proof.steps()).isNotEmpty();
        assertThat(wording.fill(wording.slots().stream()
                                .collect(Collectors.toMap(slot -> slot, slot -> Phrase.number(20))))
                        .in(Language.VI))
                .doesNotContain("{");
    }

    @Property(tries = 200)
    void what_judging_answers_and_local_law_are_complete(
            @ForAll Finding finding,
            @ForAll Milestone milestone,
            @ForAll LocalRegulation regulation,
            @ForAll Remark remark,
            @ForAll Instrument instrument) {
        assertThat(remark.message().vi()).isNotBlank();
        assertThat(finding.verdict()).isEqualTo(finding.reason().verdict());
        assertThat(milestone.on().isPresent()).isEqualTo(milestone.reason().verdict() == Verdict.SATISFIED);
        assertThat(regulation.duties())
                .allSatisfy(duty ->
                        assertThat(Requirement.read(SESSION, duty.requires())).isNotNull());
        assertThat(Citation.parse(instrument.whole().toString())).isEqualTo(instrument.whole());
    }

    @Property(tries = 50)
    void generic_carriers_are_generated_for_the_steps_of_a_supervision(
            @ForAll Stamped<ThematicStep> stamped, @ForAll ProcedureStep<ThematicStep> step) {
        assertThat(stamped.on()).isNotNull();
        assertThat(step.step()).isNotNull();
    }

    @Property(tries = 20)
    void what_jqwik_knows_stays_known(@ForAll int number, @ForAll String text, @ForAll LocalDate day) {
        assertThat(day.plusDays(0)).isEqualTo(day);
        assertThat(text + number).isNotEmpty();
    }
}

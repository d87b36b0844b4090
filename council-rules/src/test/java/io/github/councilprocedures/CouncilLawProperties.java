package io.github.councilprocedures;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.councilprocedures.casefile.CaseDocument;
import io.github.councilprocedures.casefile.CaseStep;
import io.github.councilprocedures.fact.Reason;
import io.github.councilprocedures.fact.Subject;
import io.github.councilprocedures.fact.Verdict;
import io.github.councilprocedures.json.CouncilJson;
import io.github.councilprocedures.record.CouncilRecord;
import io.github.councilprocedures.rule.Finding;
import io.github.councilprocedures.rule.Findings;
import io.github.councilprocedures.rule.LocalRegulation;
import io.github.councilprocedures.rule.Milestone;
import io.github.councilprocedures.session.Agenda;
import io.github.councilprocedures.session.Recipient;
import io.github.councilprocedures.session.Session;
import io.github.councilprocedures.session.SessionBody;
import io.github.councilprocedures.session.SessionDocument;
import io.github.councilprocedures.supervision.ThematicStep;
import io.github.councilprocedures.supervision.ThematicSupervision;
import io.github.councilprocedures.supervision.Visit;
import io.github.councilprocedures.testkit.Samples;
import io.github.councilprocedures.testkit.jqwik.CouncilDomain;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;

@Domain(CouncilDomain.class)
class CouncilLawProperties {

    private static final CouncilLaw LAW = CouncilLaw.standard();

    @Property(tries = 200)
    void convening_earlier_never_turns_satisfied_into_violated(
            @ForAll Session session, @ForAll @IntRange(min = 1, max = 60) int days) {
        if (session.convenedOn().isEmpty()) {
            return;
        }
        Session earlier = Session.builder()
                .from(session)
                .convenedOn(session.convenedOn().get().minusDays(days))
                .build();
        Map<String, Verdict> before = verdicts(LAW.judge(session));
        Map<String, Verdict> after = verdicts(LAW.judge(earlier));
        before.forEach((rule, verdict) -> {
            if (verdict == Verdict.SATISFIED) {
                assertThat(after.get(rule)).as(rule).isNotEqualTo(Verdict.VIOLATED);
            }
        });
    }

    @Property(tries = 200)
    void a_scheduled_day_of_a_session_when_kept_is_satisfied_by_its_rule(@ForAll Session session) {
        for (Milestone day : LAW.schedule(session).milestones()) {
            // Those of its parts are kept in ProceedingsProperties.
            boolean own = day.place().equals(session.place());
            if (own && day.on().isPresent() && day.reason() == Reason.MET && day.latest()) {
                assertSatisfied(kept(session, day.fact(), day.on().get()), day);
            }
        }
    }

    private static Session kept(Session session, String fact, LocalDate day) {
        Session.Builder kept = Session.builder().from(session);
        switch (fact) {
            case "convenedOn" -> kept.convenedOn(day);
            case "opensOn" -> kept.opensOn(day).closesOn(Optional.empty()).resolutionsSentOn(Optional.empty());
            case "announcedOn" -> kept.announcedOn(day);
            case "documentsSentOn" ->
                kept.documents(List.of(
                        SessionDocument.builder().title("Báo cáo").sentOn(day).build()));
            case "agendaSentOn" ->
                kept.agenda(Agenda.builder()
                        .from(session.agenda().orElse(Agenda.builder().build()))
                        .sentOn(day)
                        .build());
            case "preparedOn" -> kept.preparedOn(day).addPreparedBy(SessionBody.values());
            case "resolutionsSentOn" -> kept.resolutionsSentOn(day).addResolutionsSentTo(Recipient.values());
            default -> throw new IllegalArgumentException("no way to keep " + fact);
        }
        return kept.build();
    }

    @Property(tries = 200)
    void a_scheduled_day_of_a_supervision_when_kept_is_satisfied_by_its_rule(@ForAll ThematicSupervision supervision) {
        for (Milestone day : LAW.schedule(supervision).milestones()) {
            if (day.on().isPresent() && day.reason() == Reason.MET && day.latest()) {
                kept(supervision, day.rule(), day.on().get()).ifPresent(kept -> assertSatisfied(kept, day));
            }
        }
    }

    /** The supervision as it is when such a duty is kept on the day; nothing for duties of more than one day. */
    private static Optional<ThematicSupervision> kept(ThematicSupervision supervision, String rule, LocalDate day) {
        ThematicSupervision.Builder kept = ThematicSupervision.builder().from(supervision);
        switch (rule) {
            case "supervision.thematic.outline-notice" -> take(kept, supervision, ThematicStep.NOTIFIED, day);
            case "supervision.thematic.supervisee-report" ->
                take(kept, supervision, ThematicStep.COLLECTING_REPORTS, day);
            case "supervision.thematic.report" -> take(kept, supervision, ThematicStep.REPORTED, day);
            case "supervision.thematic.standing-committee.consideration" ->
                take(kept, supervision, ThematicStep.UNDER_CONSIDERATION, day);
            case "supervision.thematic.standing-committee.council-report" -> kept.reportedToCouncilOn(day);
            case "supervision.thematic.visit-notice" ->
                kept.visits(supervision.visits().stream()
                        .map(visit -> Visit.builder()
                                .from(visit)
                                .notifiedOn(visit.visitedOn().map(on -> on.minusDays(10)))
                                .addNotice(CaseDocument.PROGRAMME, CaseDocument.TEAM_COMPOSITION)
                                .build())
                        .toList());
            case "supervision.thematic.council.report" -> {
                return Optional.empty();
            }
            default -> throw new IllegalArgumentException("no way to keep " + rule);
        }
        return Optional.of(kept.build());
    }

    private static void take(
            ThematicSupervision.Builder kept, ThematicSupervision supervision, ThematicStep step, LocalDate day) {
        kept.steps(supervision.steps().stream()
                        .filter(taken -> taken.step() != step)
                        .toList())
                .addSteps(CaseStep.<ThematicStep>builder().step(step).on(day).build());
    }

    private static void assertSatisfied(Subject kept, Milestone day) {
        assertThat(LAW.judge(kept).of(day.rule()))
                .as("%s on %s", day.rule(), day.on())
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.verdict())
                        .as(finding.message().en())
                        .isIn(Verdict.SATISFIED, Verdict.UNDETERMINED))
                .anySatisfy(finding ->
                        assertThat(finding.verdict()).as(finding.message().en()).isEqualTo(Verdict.SATISFIED));
    }

    @Property(tries = 50)
    void every_pair_of_a_rule_and_a_thing_appears_exactly_once(@ForAll CouncilRecord record) {
        List<Finding> findings = LAW.judge(record).all();
        Set<String> pairs = new HashSet<>();
        int expected = expected(record);
        findings.forEach(finding -> pairs.add(finding.rule() + finding.place()));
        assertThat(findings).hasSize(expected);
        assertThat(findings).hasSize(LAW.judge(record).size());
        for (Verdict verdict : Verdict.values()) {
            assertThat(LAW.judge(record).count(verdict)).isEqualTo((int) findings.stream()
                    .filter(finding -> finding.verdict() == verdict)
                    .count());
        }
    }

    private static int expected(Subject subject) {
        int own = (int) LAW.rules().stream()
                .filter(rule -> rule.about() == subject.subjectType())
                .count();
        return own
                + subject.parts().stream()
                        .mapToInt(CouncilLawProperties::expected)
                        .sum();
    }

    @Property(tries = 50)
    void a_finding_never_lacks_a_language_and_comes_back_from_json(@ForAll CouncilRecord record) {
        for (Finding finding : LAW.judge(record)) {
            assertThat(finding.message().vi()).isNotBlank().doesNotContain("{");
            assertThat(finding.message().en()).isNotBlank().doesNotContain("{");
            assertThat(CouncilJson.read(CouncilJson.write(finding), Finding.class))
                    .isEqualTo(finding);
        }
    }

    @Property(tries = 50)
    void a_record_comes_back_from_json_and_is_judged_alike(@ForAll CouncilRecord record) {
        CouncilRecord back = CouncilJson.read(CouncilJson.write(record), CouncilRecord.class);
        assertThat(back).isEqualTo(record);
        assertThat(LAW.judge(back).all()).isEqualTo(LAW.judge(record).all());
    }

    @Property(tries = 50)
    void a_regulation_changes_no_verdict_outside_its_span_or_of_another_council(@ForAll Session session) {
        LocalRegulation regulation = Samples.regulation2025();
        boolean bound = session.council().unit().equals(regulation.council().unit())
                && session.opensOn().map(regulation.inForce()::contains).orElse(false);
        if (!bound) {
            Map<String, Verdict> with = verdicts(LAW.with(regulation).judge(session));
            verdicts(LAW.judge(session))
                    .forEach((rule, verdict) -> assertThat(with).containsEntry(rule, verdict));
        }
    }

    private static Map<String, Verdict> verdicts(Findings findings) {
        Map<String, Verdict> verdicts = new HashMap<>();
        findings.forEach(
                finding -> verdicts.put(finding.rule() + " " + finding.place().en(), finding.verdict()));
        return verdicts;
    }
}

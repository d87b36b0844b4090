package io.github.councilprocedures.procedure;

import static io.github.councilprocedures.casefile.HearingStep.DISCUSSED;
import static io.github.councilprocedures.casefile.HearingStep.REPORT_PRESENTED;
import static io.github.councilprocedures.casefile.HearingStep.RESOLUTION_ADOPTED;
import static io.github.councilprocedures.casefile.HearingStep.SUPPLEMENTED;
import static io.github.councilprocedures.casefile.HearingStep.VERIFICATION_PRESENTED;
import static io.github.councilprocedures.fact.ProcedureStep.maybe;
import static io.github.councilprocedures.fact.ProcedureStep.once;
import static io.github.councilprocedures.procedure.Days.term;
import static io.github.councilprocedures.procedure.ReviewCases.sitting;
import static io.github.councilprocedures.procedure.ReviewCases.taken;
import static io.github.councilprocedures.procedure.ReviewCases.underLaw87;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.councilprocedures.calendar.OfficialCalendar;
import io.github.councilprocedures.casefile.Actor;
import io.github.councilprocedures.casefile.CaseDocument;
import io.github.councilprocedures.casefile.CaseStep;
import io.github.councilprocedures.casefile.HearingStep;
import io.github.councilprocedures.casefile.ResolutionPart;
import io.github.councilprocedures.fact.Reason;
import io.github.councilprocedures.review.ReportAuthor;
import io.github.councilprocedures.review.ReportGroup;
import io.github.councilprocedures.review.ReportMatter;
import io.github.councilprocedures.review.ReportReview;
import io.github.councilprocedures.review.ReportReviewStep;
import io.github.councilprocedures.review.ReportSession;
import io.github.councilprocedures.review.ReportsOfSession;
import io.github.councilprocedures.rule.Finding;
import io.github.councilprocedures.rule.Findings;
import io.github.councilprocedures.rule.RuleBook;
import io.github.councilprocedures.testkit.ProcedureCases;
import io.github.councilprocedures.testkit.RuleCases;
import io.github.councilprocedures.unit.UnitKind;
import io.github.councilprocedures.workflow.Procedure;
import io.github.councilprocedures.workflow.Step;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReportReviewsTest {

    private static final OfficialCalendar CALENDAR = OfficialCalendar.standard();

    private static final LocalDate OPENS_ON = LocalDate.parse("2024-07-10");

    static List<RuleCases<?>> tables() {
        return List.of(
                catalogue(), atSession(), onProposal(), regularSession(), lastSession(), sessionOrder(), resolution());
    }

    static List<ProcedureCases<?, ?>> procedures() {
        return List.of(verifiedReport(), ownReport());
    }

    @ParameterizedTest
    @MethodSource("tables")
    void the_cases_hold_and_tell_every_neighbour_apart(RuleCases<?> table) {
        table.verify();
    }

    @ParameterizedTest
    @MethodSource("procedures")
    void lawful_runs_are_satisfied_and_each_single_fault_is_found(ProcedureCases<?, ?> runs) {
        runs.verify();
    }

    /** The law names no days for the report of the committee, the assignment or the follow-up. */
    @Test
    void s9_only_the_verification_has_a_last_day() {
        assertThat(stepsWithDeadline(ReportProcedures.VERIFIED_REPORT)).containsExactly(ReportReviewStep.VERIFIED);
        assertThat(stepsWithDeadline(ReportProcedures.OWN_REPORT)).isEmpty();
    }

    private static List<ReportReviewStep> stepsWithDeadline(Procedure<ReportReview, ReportReviewStep> procedure) {
        return procedure.versions().stream()
                .flatMap(version -> version.steps().stream())
                .filter(step -> !step.due().isEmpty())
                .map(Step::step)
                .toList();
    }

    @Test
    void a_review_open_on_2026_03_01_is_judged_step_by_step() {
        ReportReview open = review(ReportGroup.WORK)
                .author(ReportAuthor.COURT)
                .sessionOpensOn(LocalDate.parse("2026-03-05"))
                .addSteps(
                        taken(ReportReviewStep.VERIFIED, "2026-02-20").build(),
                        taken(ReportReviewStep.PRESENTED, "2026-03-05").build(),
                        taken(ReportReviewStep.DISCUSSED, "2026-03-06").build())
                .build();
        Findings findings = RuleBook.of("test", CALENDAR, List.copyOf(ReportProcedures.VERIFIED_REPORT.rules()))
                .judge(open);
        assertThat(findings.of("review.report.verified.order"))
                .extracting(Finding::reason)
                .containsExactly(Reason.RECORD_NOT_COMPLETE, Reason.MET, Reason.NOT_ENCODED);
    }

    private static RuleCases<ReportReview> catalogue() {
        RuleCases<ReportReview> table = underLaw87(
                        RuleCases.of(ReportReviews.CATALOGUE, CALENDAR),
                        day -> review(ReportGroup.WORK)
                                .author(ReportAuthor.COURT)
                                .sessionOpensOn(LocalDate.parse(day))
                                .build())
                .when("no author recorded", opening(ReportGroup.WORK).build())
                .undetermined(Reason.FACT_MISSING)
                .when(
                        "work report of another body",
                        opening(ReportGroup.WORK).author(ReportAuthor.OTHER).build())
                .violated(
                        "Báo cáo của cơ quan khác không thuộc nhóm \"báo cáo công tác 6 tháng và hằng năm\".",
                        "A report of this author does not belong to the group \"work report of six months or a year\": another"
                                + " body.");
        for (ReportAuthor author : ReportAuthor.values()) {
            boolean works = author != ReportAuthor.OTHER;
            boolean inTerm = works && author != ReportAuthor.JUDGMENT_ENFORCEMENT;
            boolean onMatters = author == ReportAuthor.PEOPLES_COMMITTEE;
            table = LawDays.when(table, "work of " + author, by(ReportGroup.WORK, author), met(works));
            table = LawDays.when(table, "term of " + author, by(ReportGroup.TERM, author), met(inTerm));
            table = LawDays.when(
                    table, "matters of " + author, by(ReportGroup.PEOPLES_COMMITTEE, author), met(onMatters));
        }
        return table.when("on the implementation of law", by(ReportGroup.IMPLEMENTATION_OF_LAW, ReportAuthor.OTHER))
                .notApplicable(Reason.CONDITION)
                .when("others", by(ReportGroup.OTHER, ReportAuthor.OTHER))
                .notApplicable(Reason.CONDITION);
    }

    private static ReportReview by(ReportGroup group, ReportAuthor author) {
        return opening(group).author(author).build();
    }

    private static Reason met(boolean met) {
        return met ? Reason.MET : Reason.NOT_MET;
    }

    private static RuleCases<ReportReview> atSession() {
        RuleCases<ReportReview> table = underLaw87(
                RuleCases.of(ReportReviews.AT_SESSION, CALENDAR),
                day -> review(ReportGroup.TERM)
                        .session(ReportSession.END_OF_TERM)
                        .sessionOpensOn(LocalDate.parse(day))
                        .build());
        for (ReportSession session : ReportSession.values()) {
            boolean regular = session == ReportSession.MID_YEAR || session == ReportSession.YEAR_END;
            for (ReportGroup group : List.of(ReportGroup.WORK, ReportGroup.PEOPLES_COMMITTEE)) {
                table = LawDays.when(
                        table,
                        group + " at " + session,
                        opening(group).session(session).build(),
                        met(regular));
            }
            table = LawDays.when(
                    table,
                    "TERM at " + session,
                    opening(ReportGroup.TERM).session(session).build(),
                    met(session == ReportSession.END_OF_TERM));
        }
        for (ReportGroup group : List.of(ReportGroup.IMPLEMENTATION_OF_LAW, ReportGroup.OTHER)) {
            table = table.when(
                            group + " at any time",
                            opening(group).session(ReportSession.OTHER).build())
                    .notApplicable(Reason.CONDITION);
        }
        return table.when(
                        "work report at a thematic session",
                        opening(ReportGroup.WORK).session(ReportSession.OTHER).build())
                .violated(
                        "Báo cáo thuộc nhóm \"báo cáo công tác 6 tháng và hằng năm\" được xem xét tại kỳ họp khác, không phải:"
                                + " kỳ họp giữa năm, kỳ họp cuối năm.",
                        "A report of the group \"work report of six months or a year\" was reviewed at: another session. It"
                                + " belongs to: mid-year session, year-end session.")
                .when("no session recorded", opening(ReportGroup.TERM).build())
                .undetermined(Reason.FACT_MISSING);
    }

    private static RuleCases<ReportReview> onProposal() {
        RuleCases<ReportReview> table = underLaw87(
                        RuleCases.of(ReportReviews.ON_PROPOSAL, CALENDAR),
                        day -> review(ReportGroup.OTHER)
                                .proposedByStandingCommittee(true)
                                .sessionOpensOn(LocalDate.parse(day))
                                .build())
                .when(
                        "nobody proposed it",
                        opening(ReportGroup.IMPLEMENTATION_OF_LAW)
                                .proposedByStandingCommittee(false)
                                .build())
                .violated(
                        "báo cáo về việc thi hành pháp luật trong lĩnh vực khác: được xem xét mà không có đề nghị của Thường trực"
                                + " HĐND.",
                        "Reviewed without a proposal of the Standing Committee: report on the implementation of law.")
                .when("nothing recorded", opening(ReportGroup.OTHER).build())
                .undetermined(Reason.FACT_MISSING);
        for (ReportGroup group : List.of(ReportGroup.WORK, ReportGroup.TERM, ReportGroup.PEOPLES_COMMITTEE)) {
            table = table.when(
                            group + " needs no proposal",
                            opening(group).proposedByStandingCommittee(false).build())
                    .notApplicable(Reason.CONDITION);
        }
        return table;
    }

    private static final Set<ReportAuthor> COMMON =
            EnumSet.of(ReportAuthor.STANDING_COMMITTEE, ReportAuthor.COMMITTEE, ReportAuthor.PEOPLES_COMMITTEE);

    private static RuleCases<ReportsOfSession> regularSession() {
        RuleCases<ReportsOfSession> table = underLaw87(
                        RuleCases.of(ReportReviews.REGULAR_SESSION, CALENDAR),
                        day -> reports(UnitKind.PROVINCE, ReportSession.YEAR_END, day)
                                .addWorkReports(ReportAuthor.values())
                                .addMatters(ReportMatter.values())
                                .build())
                .when(
                        "all at mid-year",
                        reports(UnitKind.PROVINCE, ReportSession.MID_YEAR, "2024-07-10")
                                .addAllWorkReports(EnumSet.complementOf(EnumSet.of(ReportAuthor.OTHER)))
                                .addMatters(ReportMatter.values())
                                .build())
                .satisfied()
                .when(
                        "a commune without court, procuracy and enforcement body",
                        reports(UnitKind.COMMUNE, ReportSession.MID_YEAR, "2024-07-10")
                                .addAllWorkReports(COMMON)
                                .addMatters(ReportMatter.values())
                                .build())
                .satisfied()
                .when(
                        "a district without the court",
                        reports(UnitKind.RURAL_DISTRICT, ReportSession.MID_YEAR, "2024-07-10")
                                .addAllWorkReports(COMMON)
                                .addWorkReports(ReportAuthor.PROCURACY, ReportAuthor.JUDGMENT_ENFORCEMENT)
                                .addMatters(ReportMatter.values())
                                .build())
                .recordedThrough(LocalDate.parse("2024-07-31"))
                .violated(
                        "Chưa xem xét tại kỳ họp giữa năm: Tòa án nhân dân.",
                        "Not reviewed at the mid-year session: People's Court.");
        for (ReportAuthor author : EnumSet.complementOf(EnumSet.of(ReportAuthor.OTHER))) {
            Set<ReportAuthor> others = EnumSet.complementOf(EnumSet.of(author, ReportAuthor.OTHER));
            table = table.when(
                            "without " + author,
                            reports(UnitKind.PROVINCE, ReportSession.YEAR_END, "2024-12-05")
                                    .addAllWorkReports(others)
                                    .addMatters(ReportMatter.values())
                                    .build())
                    .undetermined(Reason.RECORD_NOT_COMPLETE);
        }
        for (ReportMatter matter : ReportMatter.values()) {
            table = table.when(
                            "without " + matter,
                            reports(UnitKind.COMMUNE, ReportSession.YEAR_END, "2024-12-05")
                                    .addAllWorkReports(COMMON)
                                    .addAllMatters(EnumSet.complementOf(EnumSet.of(matter)))
                                    .build())
                    .undetermined(Reason.RECORD_NOT_COMPLETE);
        }
        for (ReportSession session : List.of(ReportSession.END_OF_TERM, ReportSession.OTHER)) {
            table = table.when(
                            "at " + session,
                            reports(UnitKind.PROVINCE, session, "2024-12-05").build())
                    .notApplicable(Reason.CONDITION);
        }
        return table.equivalent("from 2016-07-01: exactly", "the six matters are all that can be recorded");
    }

    private static RuleCases<ReportsOfSession> lastSession() {
        RuleCases<ReportsOfSession> table = underLaw87(
                        RuleCases.of(ReportReviews.LAST_SESSION, CALENDAR),
                        day -> reports(UnitKind.PROVINCE, ReportSession.END_OF_TERM, day)
                                .addTermReports(ReportAuthor.values())
                                .build())
                .when(
                        "a commune without court and procuracy",
                        reports(UnitKind.COMMUNE, ReportSession.END_OF_TERM, "2021-03-25")
                                .addAllTermReports(COMMON)
                                .build())
                .satisfied()
                .when(
                        "a province without them",
                        reports(UnitKind.PROVINCE, ReportSession.END_OF_TERM, "2021-03-25")
                                .addAllTermReports(COMMON)
                                .build())
                .recordedThrough(LocalDate.parse("2021-04-30"))
                .violated(
                        "Chưa xem xét báo cáo công tác nhiệm kỳ của: Tòa án nhân dân, Viện kiểm sát nhân dân.",
                        "Work reports of the term not reviewed: People's Court, People's Procuracy.");
        Set<ReportAuthor> five =
                EnumSet.complementOf(EnumSet.of(ReportAuthor.JUDGMENT_ENFORCEMENT, ReportAuthor.OTHER));
        table = table.when(
                        "the body that enforces judgments has no report of the term",
                        reports(UnitKind.PROVINCE, ReportSession.END_OF_TERM, "2021-03-25")
                                .addAllTermReports(five)
                                .build())
                .satisfied();
        for (ReportAuthor author : five) {
            Set<ReportAuthor> others = EnumSet.copyOf(five);
            others.remove(author);
            table = table.when(
                            "without " + author,
                            reports(UnitKind.PROVINCE, ReportSession.END_OF_TERM, "2021-03-25")
                                    .addAllTermReports(others)
                                    .build())
                    .undetermined(Reason.RECORD_NOT_COMPLETE);
        }
        for (ReportSession session : List.of(ReportSession.MID_YEAR, ReportSession.YEAR_END, ReportSession.OTHER)) {
            table = table.when(
                            "at " + session,
                            reports(UnitKind.PROVINCE, session, "2020-12-05").build())
                    .notApplicable(Reason.CONDITION);
        }
        return table.when(
                        "a district without the court",
                        reports(UnitKind.RURAL_DISTRICT, ReportSession.END_OF_TERM, "2021-03-25")
                                .addAllTermReports(COMMON)
                                .build())
                .undetermined(Reason.RECORD_NOT_COMPLETE);
    }

    private static RuleCases<ReportReview> sessionOrder() {
        RuleCases<ReportReview> table = underLaw87(
                        RuleCases.of(ReportReviews.SESSION_ORDER, CALENDAR),
                        day -> heard(
                                ReportAuthor.COURT,
                                day,
                                List.of(REPORT_PRESENTED, VERIFICATION_PRESENTED, SUPPLEMENTED, DISCUSSED)))
                .when(
                        "S28: the author supplements after the discussion",
                        heard(
                                ReportAuthor.COURT,
                                "2024-07-10",
                                List.of(REPORT_PRESENTED, VERIFICATION_PRESENTED, DISCUSSED, SUPPLEMENTED)))
                .violated(
                        "Bước “báo cáo, giải trình bổ sung” không đúng trình tự xem xét báo cáo tại kỳ họp.",
                        "The step “supplement given” is out of the order of the review of a report.")
                .when("nothing recorded", heard(ReportAuthor.COURT, "2024-07-10", List.of()))
                .undetermined(Reason.FACT_MISSING);
        List<HearingStep> full =
                List.of(REPORT_PRESENTED, VERIFICATION_PRESENTED, SUPPLEMENTED, DISCUSSED, RESOLUTION_ADOPTED);
        table = sitting(
                table,
                "a report of the court",
                steps -> heard(ReportAuthor.COURT, "2024-07-10", steps),
                full,
                once(REPORT_PRESENTED),
                once(VERIFICATION_PRESENTED),
                maybe(SUPPLEMENTED),
                once(DISCUSSED),
                maybe(RESOLUTION_ADOPTED));
        List<HearingStep> unverified = List.of(REPORT_PRESENTED, SUPPLEMENTED, DISCUSSED, RESOLUTION_ADOPTED);
        for (ReportAuthor own : List.of(ReportAuthor.STANDING_COMMITTEE, ReportAuthor.COMMITTEE)) {
            for (List<HearingStep> taken : List.of(full, unverified)) {
                table = sitting(
                        table,
                        "a report of the " + own + " in " + taken.size() + " steps",
                        steps -> heard(own, "2024-07-10", steps),
                        taken,
                        once(REPORT_PRESENTED),
                        maybe(VERIFICATION_PRESENTED),
                        maybe(SUPPLEMENTED),
                        once(DISCUSSED),
                        maybe(RESOLUTION_ADOPTED));
            }
        }
        for (ReportAuthor author : List.of(
                ReportAuthor.PEOPLES_COMMITTEE,
                ReportAuthor.PROCURACY,
                ReportAuthor.JUDGMENT_ENFORCEMENT,
                ReportAuthor.OTHER)) {
            table = table.when("not verified, of " + author, heard(author, "2024-07-10", unverified))
                    .undetermined(Reason.RECORD_NOT_COMPLETE);
        }
        return table;
    }

    private static ReportReview heard(ReportAuthor author, String day, List<HearingStep> steps) {
        return review(ReportGroup.WORK)
                .author(author)
                .addSteps(taken(ReportReviewStep.PRESENTED, day).build())
                .addAllHearing(steps)
                .build();
    }

    private static RuleCases<ReportReview> resolution() {
        RuleCases<ReportReview> table = underLaw87(
                        RuleCases.of(ReportReviews.RESOLUTION, CALENDAR), day -> resolved(day, ResolutionPart.values()))
                .when("only an assessment", resolved("2024-07-10", ResolutionPart.ASSESSMENT))
                .recordedThrough(LocalDate.parse("2024-07-31"))
                .violated(
                        "Nghị quyết về báo cáo còn thiếu: thời hạn khắc phục, trách nhiệm thi hành, trách nhiệm"
                                + " báo cáo việc thực hiện.",
                        "The resolution on the report lacks: time for correction, responsibility for carrying it out, duty to"
                                + " report.")
                .when(
                        "S27: the council may do without a resolution",
                        review(ReportGroup.WORK)
                                .addSteps(taken(ReportReviewStep.PRESENTED, "2024-07-10")
                                        .build())
                                .build())
                .recordedThrough(LocalDate.parse("2024-07-31"))
                .notApplicable(Reason.CONDITION)
                .when("nothing recorded", review(ReportGroup.WORK).build())
                .undetermined(Reason.FACT_MISSING);
        for (ResolutionPart content : ResolutionPart.values()) {
            table = table.when(
                            "without " + content,
                            resolved(
                                    "2024-07-10",
                                    Arrays.stream(ResolutionPart.values())
                                            .filter(each -> each != content)
                                            .toArray(ResolutionPart[]::new)))
                    .undetermined(Reason.RECORD_NOT_COMPLETE);
        }
        return table.equivalent("from 2016-07-01: exactly", "the four contents are all that can be recorded");
    }

    private static ReportReview resolved(String day, ResolutionPart... contents) {
        return review(ReportGroup.WORK)
                .addSteps(
                        taken(ReportReviewStep.PRESENTED, day).build(),
                        taken(ReportReviewStep.RESOLUTION_ADOPTED, day).build())
                .addResolutionContent(contents)
                .build();
    }

    // ---- Runs; S22: the head presents, or a deputy for him ----

    private static ProcedureCases<ReportReview, ReportReviewStep> verifiedReport() {
        return runs(ReportProcedures.VERIFIED_REPORT)
                .lawful(
                        "supplemented, with a resolution",
                        run(ReportAuthor.COURT, before(Actor.STANDING_COMMITTEE), Actor.HEAD_OF_AUTHOR, true, true))
                .lawful(
                        "assigned by the council, presented by a deputy, noted only",
                        run(ReportAuthor.COURT, before(Actor.COUNCIL), Actor.DEPUTY_OF_SUPERVISEE, true, false))
                .lawful(
                        "not supplemented",
                        run(ReportAuthor.COURT, before(Actor.COUNCIL), Actor.HEAD_OF_AUTHOR, false, false));
    }

    private static ProcedureCases<ReportReview, ReportReviewStep> ownReport() {
        return runs(ReportProcedures.OWN_REPORT)
                .lawful(
                        "supplemented, with a resolution",
                        run(ReportAuthor.COMMITTEE, arrival(), Actor.HEAD_OF_AUTHOR, true, true))
                .lawful(
                        "presented by a deputy, noted only",
                        run(ReportAuthor.STANDING_COMMITTEE, arrival(), Actor.DEPUTY_OF_SUPERVISEE, true, false))
                .lawful(
                        "not supplemented",
                        run(ReportAuthor.STANDING_COMMITTEE, arrival(), Actor.HEAD_OF_AUTHOR, false, false));
    }

    private static ProcedureCases<ReportReview, ReportReviewStep> runs(
            Procedure<ReportReview, ReportReviewStep> procedure) {
        return ProcedureCases.of(
                procedure,
                CALENDAR,
                (file, steps) -> ReportReview.builder().from(file).steps(steps).build());
    }

    private static List<CaseStep<ReportReviewStep>> arrival() {
        return List.of(
                taken(ReportReviewStep.EXPECTED, "2024-05-31").build(),
                taken(ReportReviewStep.RECEIVED, "2024-06-05").build());
    }

    private static List<CaseStep<ReportReviewStep>> before(Actor assigns) {
        List<CaseStep<ReportReviewStep>> steps = new ArrayList<>(arrival());
        steps.add(taken(ReportReviewStep.ASSIGNED, "2024-06-10").by(assigns).build());
        steps.add(taken(ReportReviewStep.VERIFIED, "2024-06-24")
                .by(Actor.COMMITTEE)
                .addTo(Actor.COUNCIL, Actor.STANDING_COMMITTEE)
                .addDocuments(CaseDocument.VERIFICATION_REPORT)
                .build());
        return steps;
    }

    private static ReportReview run(
            ReportAuthor author,
            List<CaseStep<ReportReviewStep>> before,
            Actor presenter,
            boolean supplemented,
            boolean resolved) {
        ReportReview.Builder run = opening(ReportGroup.WORK)
                .author(author)
                .addAllSteps(before)
                .addSteps(taken(ReportReviewStep.PRESENTED, "2024-07-10")
                        .by(presenter)
                        .build());
        if (supplemented) {
            run.addSteps(taken(ReportReviewStep.SUPPLEMENTED, "2024-07-10")
                    .by(presenter)
                    .build());
        }
        run.addSteps(taken(ReportReviewStep.DISCUSSED, "2024-07-11")
                .by(Actor.COUNCIL)
                .build());
        if (resolved) {
            run.addSteps(
                    taken(ReportReviewStep.RESOLUTION_ADOPTED, "2024-07-12")
                            .by(Actor.COUNCIL)
                            .addDocuments(CaseDocument.RESOLUTION)
                            .build(),
                    taken(ReportReviewStep.FOLLOW_UP, "2024-10-01").build());
        } else {
            run.addSteps(taken(ReportReviewStep.NOTED, "2024-07-12").build());
        }
        return run.build();
    }

    private static ReportReview.Builder opening(ReportGroup group) {
        return review(group).sessionOpensOn(OPENS_ON);
    }

    private static ReportReview.Builder review(ReportGroup group) {
        return ReportReview.builder()
                .term(term(UnitKind.PROVINCE, "2021-05-23"))
                .report("Báo cáo công tác 6 tháng")
                .group(group);
    }

    private static ReportsOfSession.Builder reports(UnitKind kind, ReportSession session, String opens) {
        return ReportsOfSession.builder()
                .term(term(kind, "2016-05-22"))
                .session(session)
                .opensOn(LocalDate.parse(opens));
    }
}

package io.github.councilprocedures.procedure;

import static io.github.councilprocedures.instrument.Instruments.LAW_121_2025;
import static io.github.councilprocedures.instrument.Instruments.LAW_87_2015;
import static io.github.councilprocedures.instrument.Instruments.RESOLUTION_114_2025;
import static io.github.councilprocedures.supervision.ThematicFacts.BODY;
import static io.github.councilprocedures.supervision.ThematicFacts.CASE;
import static io.github.councilprocedures.supervision.ThematicFacts.THEMATIC_SUPERVISION;
import static io.github.councilprocedures.supervision.ThematicStep.CANCELLED;
import static io.github.councilprocedures.supervision.ThematicStep.CLOSED;
import static io.github.councilprocedures.supervision.ThematicStep.COLLECTING_REPORTS;
import static io.github.councilprocedures.supervision.ThematicStep.CONCLUDED;
import static io.github.councilprocedures.supervision.ThematicStep.DRAFT_REPORT;
import static io.github.councilprocedures.supervision.ThematicStep.ESTABLISHED;
import static io.github.councilprocedures.supervision.ThematicStep.FIELD_WORK;
import static io.github.councilprocedures.supervision.ThematicStep.FIELD_WORK_DONE;
import static io.github.councilprocedures.supervision.ThematicStep.FOLLOW_UP;
import static io.github.councilprocedures.supervision.ThematicStep.NOTIFIED;
import static io.github.councilprocedures.supervision.ThematicStep.PLANNED;
import static io.github.councilprocedures.supervision.ThematicStep.PUBLISHED;
import static io.github.councilprocedures.supervision.ThematicStep.REFERRED_UP;
import static io.github.councilprocedures.supervision.ThematicStep.REPORTED;
import static io.github.councilprocedures.supervision.ThematicStep.SENT;
import static io.github.councilprocedures.supervision.ThematicStep.UNDER_CONSIDERATION;
import static io.github.councilprocedures.supervision.ThematicStep.URGENT_REQUEST;

import io.github.councilprocedures.casefile.Actor;
import io.github.councilprocedures.casefile.CaseDocument;
import io.github.councilprocedures.law.Citation;
import io.github.councilprocedures.supervision.SupervisingBody;
import io.github.councilprocedures.supervision.ThematicStep;
import io.github.councilprocedures.supervision.ThematicSupervision;
import io.github.councilprocedures.workflow.Procedure;
import io.github.councilprocedures.workflow.Step;
import java.util.List;
import java.util.function.UnaryOperator;

/** The ways of a thematic supervision (trình tự giám sát chuyên đề): of the council, its Standing Committee, a committee. */
final class ThematicProcedures {

    private ThematicProcedures() {}

    private static final Citation ARTICLE_62 = LAW_87_2015.article(62);
    private static final Citation ARTICLE_70 = LAW_87_2015.article(70);
    private static final Citation ARTICLE_71 = LAW_87_2015.article(71);
    private static final Citation ARTICLE_80 = LAW_87_2015.article(80);
    private static final Citation ARTICLE_81 = LAW_87_2015.article(81);
    private static final Citation PUBLICITY = LAW_87_2015.article(89).clause(1);

    /** By a team of the council (Đoàn giám sát của HĐND), which ends in a resolution. */
    static final Procedure<ThematicSupervision, ThematicStep> BY_COUNCIL = until2026(teamwork(
                            begun(SupervisingBody.COUNCIL, "supervision.thematic.council")
                                    .titled("Giám sát chuyên đề của HĐND", "Thematic supervision by the council")
                                    .from("2016-07-01")
                                    .under(ARTICLE_62, PUBLICITY),
                            ARTICLE_62,
                            step -> step.by(Actor.COUNCIL).with(CaseDocument.RESOLUTION, CaseDocument.PROPOSAL))
                    .step(
                            REPORTED,
                            step -> step.after(FIELD_WORK_DONE, DRAFT_REPORT)
                                    .by(Actor.SUPERVISION_TEAM)
                                    .to(Actor.COUNCIL)
                                    .with(CaseDocument.REPORT)
                                    .due(ThematicReports.REPORT_TO_COUNCIL)
                                    .under(ARTICLE_62.clause(2).point("g")))
                    .step(
                            UNDER_CONSIDERATION,
                            step -> step.after(REPORTED).by(Actor.COUNCIL).under(ARTICLE_62.clause(3)))
                    .step(
                            CONCLUDED,
                            step -> step.after(UNDER_CONSIDERATION)
                                    .by(Actor.COUNCIL)
                                    .with(CaseDocument.RESOLUTION)
                                    .under(ARTICLE_62.clause(3).point("d")))
                    .step(
                            SENT,
                            step -> step.after(CONCLUDED)
                                    .to(Actor.SUPERVISEE, Actor.RELATED_BODIES)
                                    .with(CaseDocument.RESOLUTION)
                                    .under(ARTICLE_62.clause(4)))
                    .step(PUBLISHED, step -> step.after(SENT).under(PUBLICITY))
                    .step(
                            FOLLOW_UP,
                            step -> step.after(SENT, PUBLISHED, FOLLOW_UP)
                                    .by(
                                            Actor.STANDING_COMMITTEE,
                                            Actor.COMMITTEE,
                                            Actor.DELEGATES_GROUP,
                                            Actor.DELEGATE)
                                    .repeatable()
                                    .under(LAW_87_2015.article(89).clause(3)))
                    .step(CLOSED, step -> step.after(FOLLOW_UP).modelled()))
            .build();

    /** By a team of the Standing Committee (Đoàn giám sát của Thường trực HĐND), which ends in a conclusion. */
    static final Procedure<ThematicSupervision, ThematicStep> BY_STANDING_COMMITTEE = until2026(teamwork(
                            begun(SupervisingBody.STANDING_COMMITTEE, "supervision.thematic.standing-committee")
                                    .titled(
                                            "Giám sát chuyên đề của Thường trực HĐND",
                                            "Thematic supervision by the Standing Committee")
                                    .from("2016-07-01")
                                    .under(ARTICLE_70, ARTICLE_71, PUBLICITY),
                            ARTICLE_70,
                            // With which instrument is a rule of its own, which Law 72/2025 makes uncertain.
                            step -> step.by(Actor.STANDING_COMMITTEE))
                    .step(
                            REPORTED,
                            step -> step.after(FIELD_WORK_DONE, DRAFT_REPORT)
                                    .by(Actor.SUPERVISION_TEAM)
                                    .to(Actor.STANDING_COMMITTEE)
                                    .with(CaseDocument.REPORT)
                                    .due(ThematicReports.REPORT)
                                    .under(ARTICLE_70.clause(2).point("g")))
                    .step(
                            UNDER_CONSIDERATION,
                            step -> step.after(REPORTED)
                                    .by(Actor.STANDING_COMMITTEE)
                                    .due(ThematicReports.CONSIDERATION)
                                    .under(ARTICLE_71.clause(1)))
                    .step(
                            CONCLUDED,
                            step -> step.after(UNDER_CONSIDERATION)
                                    .by(Actor.CHAIR)
                                    .with(CaseDocument.CONCLUSION)
                                    .under(ARTICLE_71.clause(1).point("d")))
                    .step(
                            REFERRED_UP,
                            step -> step.after(UNDER_CONSIDERATION, CONCLUDED)
                                    .by(Actor.STANDING_COMMITTEE)
                                    .to(Actor.COUNCIL)
                                    .with(CaseDocument.PROPOSAL, CaseDocument.REPORT)
                                    .beside()
                                    .under(ARTICLE_71.clause(4)))
                    .step(
                            SENT,
                            step -> step.after(CONCLUDED)
                                    .to(Actor.SUPERVISEE, Actor.RELATED_BODIES)
                                    .with(CaseDocument.CONCLUSION)
                                    .under(ARTICLE_71.clause(2)))
                    .step(PUBLISHED, step -> step.after(SENT).under(PUBLICITY))
                    .step(
                            FOLLOW_UP,
                            step -> step.after(SENT, PUBLISHED, FOLLOW_UP)
                                    .by(Actor.STANDING_COMMITTEE)
                                    .repeatable()
                                    .under(ARTICLE_71.clause(3)))
                    .step(CLOSED, step -> step.after(FOLLOW_UP).modelled()))
            .build();

    /** By a team of a committee (Đoàn giám sát của Ban), which ends in a report. */
    static final Procedure<ThematicSupervision, ThematicStep> BY_COMMITTEE = until2026(teamwork(
                            begun(SupervisingBody.COMMITTEE, "supervision.thematic.committee")
                                    .titled("Giám sát chuyên đề của Ban", "Thematic supervision by a committee")
                                    .from("2016-07-01")
                                    .under(ARTICLE_80, ARTICLE_81, PUBLICITY),
                            ARTICLE_80,
                            step -> step.by(Actor.COMMITTEE).with(CaseDocument.DECISION))
                    .step(
                            REPORTED,
                            step -> step.after(FIELD_WORK_DONE, DRAFT_REPORT)
                                    .by(Actor.SUPERVISION_TEAM)
                                    .to(Actor.COMMITTEE)
                                    .with(CaseDocument.REPORT)
                                    .due(ThematicReports.REPORT)
                                    .under(ARTICLE_80.clause(2).point("g")))
                    .step(
                            UNDER_CONSIDERATION,
                            step -> step.after(REPORTED).by(Actor.COMMITTEE).under(ARTICLE_81.clause(1)))
                    .step(
                            CONCLUDED,
                            step -> step.after(UNDER_CONSIDERATION)
                                    .by(Actor.CHAIR, Actor.COMMITTEE)
                                    .with(CaseDocument.REPORT)
                                    .under(ARTICLE_81.clause(1).point("d"), ARTICLE_81.clause(2)))
                    .step(
                            SENT,
                            step -> step.after(CONCLUDED)
                                    .to(Actor.STANDING_COMMITTEE, Actor.COUNCIL, Actor.SUPERVISEE)
                                    .with(CaseDocument.REPORT)
                                    .under(ARTICLE_81.clause(3)))
                    .step(PUBLISHED, step -> step.after(SENT).under(PUBLICITY))
                    .step(
                            FOLLOW_UP,
                            step -> step.after(SENT, PUBLISHED, FOLLOW_UP)
                                    .by(Actor.COMMITTEE)
                                    .repeatable()
                                    .under(ARTICLE_81.clause(4)))
                    .step(CLOSED, step -> step.after(FOLLOW_UP).modelled()))
            .build();

    private static Procedure.Draft<ThematicSupervision, ThematicStep> begun(SupervisingBody body, String id) {
        return Procedure.of(THEMATIC_SUPERVISION, CASE, id).where(BODY, body);
    }

    /** What Articles 62, 70 and 80 say alike in their second clauses, from setting up the team to the end of its work. */
    private static Procedure.Start<ThematicSupervision, ThematicStep> teamwork(
            Procedure.Start<ThematicSupervision, ThematicStep> start,
            Citation article,
            UnaryOperator<Step<ThematicStep>> establishing) {
        return start
                // Asks for nothing: a team without an item in the programme is for the rule on its ground.
                .step(PLANNED, Step::modelled)
                .step(
                        ESTABLISHED,
                        step -> establishing.apply(step.after(PLANNED)).under(article.clause(1)))
                .step(
                        NOTIFIED,
                        step -> step.after(ESTABLISHED)
                                .by(Actor.SUPERVISION_TEAM)
                                .to(Actor.SUPERVISEE)
                                .with(CaseDocument.CONTENT, CaseDocument.PLAN, CaseDocument.OUTLINE)
                                .due(ThematicSupervisions.NOTICE_OF_OUTLINE)
                                .under(
                                        article.clause(2).point("a"),
                                        article.clause(2).point("b")))
                .step(COLLECTING_REPORTS, step -> step.after(NOTIFIED).modelled())
                .step(
                        FIELD_WORK,
                        step -> step.after(NOTIFIED, COLLECTING_REPORTS, FIELD_WORK)
                                .repeatable()
                                .modelled())
                .step(
                        URGENT_REQUEST,
                        step -> step.after(ESTABLISHED)
                                .by(Actor.SUPERVISION_TEAM)
                                .with(CaseDocument.REQUEST)
                                .beside()
                                .repeatable()
                                .under(article.clause(2).point("e")))
                .step(
                        FIELD_WORK_DONE,
                        step -> step.after(NOTIFIED, COLLECTING_REPORTS, FIELD_WORK)
                                .by(Actor.SUPERVISION_TEAM, Actor.TEAM_LEADER)
                                .under(
                                        article.clause(2).point("c"),
                                        article.clause(2).point("đ")))
                .step(DRAFT_REPORT, step -> step.after(FIELD_WORK_DONE).modelled())
                .step(
                        CANCELLED,
                        step -> step.after(PLANNED, ESTABLISHED, NOTIFIED, FIELD_WORK)
                                .modelled());
    }

    /** Under Law 121/2025 the council's part is detailed by Resolution 114/2025, and neither could be read. */
    private static Procedure.Draft<ThematicSupervision, ThematicStep> until2026(
            Procedure.Start<ThematicSupervision, ThematicStep> start) {
        return start.from("2026-03-01")
                .under(LAW_121_2025)
                .under(RESOLUTION_114_2025)
                .notEncoded();
    }

    /** In the order of findings. */
    static final List<Procedure<?, ?>> PROCEDURES = List.of(BY_COUNCIL, BY_STANDING_COMMITTEE, BY_COMMITTEE);
}

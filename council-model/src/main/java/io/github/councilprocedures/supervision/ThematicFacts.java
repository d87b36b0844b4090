package io.github.councilprocedures.supervision;

import io.github.councilprocedures.casefile.CaseDocument;
import io.github.councilprocedures.casefile.CaseFacts;
import io.github.councilprocedures.casefile.HearingStep;
import io.github.councilprocedures.casefile.ResolutionPart;
import io.github.councilprocedures.fact.ChoiceFact;
import io.github.councilprocedures.fact.DateFact;
import io.github.councilprocedures.fact.Fact;
import io.github.councilprocedures.fact.SequenceFact;
import io.github.councilprocedures.fact.SetFact;
import io.github.councilprocedures.fact.SubjectType;
import io.github.councilprocedures.unit.UnitFacts;
import io.github.councilprocedures.unit.UnitLevel;
import java.util.List;

/** The facts of thematic supervisions and of their visits (dữ kiện của cuộc giám sát chuyên đề). */
public final class ThematicFacts {

    private ThematicFacts() {}

    /** Who supervises (chủ thể giám sát). */
    public static final ChoiceFact<ThematicSupervision, SupervisingBody> BODY = ChoiceFact.of(
            Fact.named("body", "chủ thể giám sát", "supervising body"),
            SupervisingBody.class,
            ThematicSupervision::body);

    /** The level of the council (cấp). */
    public static final ChoiceFact<ThematicSupervision, UnitLevel> LEVEL = UnitFacts.level();

    /** The days of its steps, its log, and the facts of each step (các bước của cuộc giám sát). */
    public static final CaseFacts<ThematicSupervision, ThematicStep> CASE = CaseFacts.of(
            "thematicSupervision",
            "cuộc giám sát chuyên đề",
            "thematic supervision",
            ThematicSupervision.class,
            ThematicStep.class,
            List.of(BODY, LEVEL));

    /** By which criteria the topic was chosen (tiêu chí lựa chọn chuyên đề). */
    public static final SetFact<ThematicSupervision, TopicCriterion> TOPIC_CRITERIA = SetFact.of(
            Fact.named("topicCriteria", "tiêu chí lựa chọn chuyên đề", "criteria of the topic"),
            TopicCriterion.class,
            ThematicSupervision::topicCriteria);

    /** What it rests on (căn cứ giám sát). */
    public static final ChoiceFact<ThematicSupervision, SupervisionGround> GROUND = ChoiceFact.of(
            Fact.named("ground", "căn cứ giám sát", "ground"),
            SupervisionGround.class,
            ThematicSupervision::groundKnown);

    /** The papers with which the team was set up (văn bản thành lập Đoàn). */
    public static final SetFact<ThematicSupervision, CaseDocument> ESTABLISHING_PAPERS = SetFact.of(
            Fact.named("establishingPapers", "văn bản thành lập Đoàn giám sát", "papers with which the team was set up")
                    .derived(
                            "tài liệu của bước thành lập Đoàn giám sát",
                            "the papers of the step in which the team was set up"),
            CaseDocument.class,
            ThematicSupervision::establishingPapers);

    /** What the instrument states (nội dung nghị quyết, quyết định thành lập Đoàn). */
    public static final SetFact<ThematicSupervision, InstrumentPart> INSTRUMENT_CONTENT = SetFact.of(
            Fact.named(
                    "instrumentContent",
                    "nội dung nghị quyết, quyết định thành lập Đoàn",
                    "contents of the instrument"),
            InstrumentPart.class,
            ThematicSupervision::instrumentContent);

    /** In which capacity somebody leads the team (Trưởng Đoàn giám sát). */
    public static final ChoiceFact<ThematicSupervision, TeamRole> LEADER = ChoiceFact.of(
            Fact.named("leader", "Trưởng Đoàn giám sát", "leader of the team"),
            TeamRole.class,
            ThematicSupervision::leaderKnown);

    /** In which capacities the others are on the team (thành viên Đoàn giám sát). */
    public static final SetFact<ThematicSupervision, TeamRole> MEMBERS = SetFact.of(
            Fact.named("members", "thành viên Đoàn giám sát", "members of the team"),
            TeamRole.class,
            ThematicSupervision::members);

    /** The day by which the plan asks those supervised to report (thời hạn báo cáo theo kế hoạch). */
    public static final DateFact<ThematicSupervision> REPORTS_DUE_ON = DateFact.of(
            Fact.named(
                    "reportsDueOn",
                    "thời hạn đối tượng giám sát báo cáo theo kế hoạch",
                    "day by which the plan asks for reports"),
            ThematicSupervision::reportsDueDay);

    /** The opening of the nearest session after the supervision ended (ngày khai mạc kỳ họp gần nhất). */
    public static final DateFact<ThematicSupervision> NEAREST_SESSION_OPENS_ON = DateFact.of(
            Fact.named("nearestSessionOpensOn", "ngày khai mạc kỳ họp gần nhất", "opening of the nearest session"),
            ThematicSupervision::nearestSessionOpensDay);

    /** The last day of that session (ngày bế mạc kỳ họp gần nhất). */
    public static final DateFact<ThematicSupervision> NEAREST_SESSION_CLOSES_ON = DateFact.of(
            Fact.named("nearestSessionClosesOn", "ngày bế mạc kỳ họp gần nhất", "closing of the nearest session"),
            ThematicSupervision::nearestSessionClosesDay);

    /** The day the team of the council reported to the Standing Committee first (ngày báo cáo Thường trực HĐND). */
    public static final DateFact<ThematicSupervision> PRE_REPORTED_ON = DateFact.of(
            Fact.named(
                    "preReportedOn",
                    "ngày Đoàn giám sát báo cáo Thường trực HĐND",
                    "day on which the team reported to the Standing Committee"),
            ThematicSupervision::preReportedDay);

    /** The day the report of the team was received (ngày nhận được báo cáo của Đoàn). */
    public static final DateFact<ThematicSupervision> REPORT_RECEIVED_ON = DateFact.of(
            Fact.named(
                    "reportReceivedOn",
                    "ngày nhận được báo cáo của Đoàn giám sát",
                    "day on which the report of the team was received"),
            ThematicSupervision::reportReceivedDay);

    /** What was done in turn when the report was considered (trình tự xem xét báo cáo). */
    public static final SequenceFact<ThematicSupervision, HearingStep> HEARING = SequenceFact.listed(
            Fact.named(
                    "hearing",
                    "trình tự xem xét báo cáo của Đoàn giám sát",
                    "order in which the report was considered"),
            HearingStep.class,
            ThematicSupervision::hearing);

    /** Whether a committee's report says which measures it recommends (báo cáo nêu biện pháp kiến nghị). */
    public static final ChoiceFact<ThematicSupervision, Boolean> MEASURES_STATED = ChoiceFact.yesOrNo(
            Fact.named(
                    "measuresStated",
                    "báo cáo của Ban nêu biện pháp kiến nghị",
                    "measures stated in the committee's report"),
            ThematicSupervision::measuresStatedKnown);

    /** What the council's resolution states (nội dung nghị quyết giám sát). */
    public static final SetFact<ThematicSupervision, ResolutionPart> RESOLUTION_CONTENT = SetFact.of(
            Fact.named("resolutionContent", "nội dung nghị quyết giám sát", "contents of the resolution"),
            ResolutionPart.class,
            ThematicSupervision::resolutionContent);

    /** The day the Standing Committee told the council of it (ngày Thường trực HĐND báo cáo HĐND). */
    public static final DateFact<ThematicSupervision> REPORTED_TO_COUNCIL_ON = DateFact.of(
            Fact.named(
                    "reportedToCouncilOn",
                    "ngày Thường trực HĐND báo cáo HĐND",
                    "day on which the Standing Committee told the council"),
            ThematicSupervision::reportedToCouncilDay);

    /** Who supervises (chủ thể giám sát). */
    public static final ChoiceFact<VisitOfSupervision, SupervisingBody> VISIT_BODY = ChoiceFact.of(
            Fact.named("body", "chủ thể giám sát", "supervising body"),
            SupervisingBody.class,
            view -> view.supervision().body());

    /** The level of the council of a visit (cấp). */
    public static final ChoiceFact<VisitOfSupervision, UnitLevel> VISIT_LEVEL = UnitFacts.level();

    /** Whether the instrument lists who is visited (nơi làm việc có trong danh sách đối tượng giám sát). */
    public static final ChoiceFact<VisitOfSupervision, Boolean> VISIT_LISTED = ChoiceFact.yesOrNo(
            Fact.named("listed", "có trong danh sách đối tượng chịu sự giám sát", "listed among those supervised")
                    .derived(
                            "so tên nơi làm việc với danh sách đối tượng chịu sự giám sát",
                            "the name visited, looked up in the list of those supervised"),
            VisitOfSupervision::listed);

    /** The day programme and team were notified (ngày thông báo chương trình, thành phần Đoàn). */
    public static final DateFact<VisitOfSupervision> VISIT_NOTIFIED_ON = DateFact.of(
            Fact.named(
                    "notifiedOn",
                    "ngày thông báo chương trình, thành phần Đoàn",
                    "day on which programme and team were notified"),
            view -> view.visit().notifiedDay());

    /** The papers of that notice (tài liệu thông báo). */
    public static final SetFact<VisitOfSupervision, CaseDocument> VISIT_NOTICE = SetFact.of(
            Fact.named("notice", "tài liệu thông báo", "papers of the notice"),
            CaseDocument.class,
            view -> view.visit().notice());

    /** The day of the visit (ngày làm việc). */
    public static final DateFact<VisitOfSupervision> VISITED_ON = DateFact.of(
            Fact.named("visitedOn", "ngày làm việc", "day of the visit"),
            view -> view.visit().visitedDay());

    /** Thematic supervisions (cuộc giám sát chuyên đề). */
    public static final SubjectType<ThematicSupervision> THEMATIC_SUPERVISION = SubjectType.of(
            "thematicSupervision",
            "cuộc giám sát chuyên đề",
            "thematic supervision",
            CASE.with(List.of(
                    BODY,
                    LEVEL,
                    TOPIC_CRITERIA,
                    GROUND,
                    ESTABLISHING_PAPERS,
                    INSTRUMENT_CONTENT,
                    LEADER,
                    MEMBERS,
                    REPORTS_DUE_ON,
                    NEAREST_SESSION_OPENS_ON,
                    NEAREST_SESSION_CLOSES_ON,
                    PRE_REPORTED_ON,
                    REPORT_RECEIVED_ON,
                    HEARING,
                    MEASURES_STATED,
                    RESOLUTION_CONTENT,
                    REPORTED_TO_COUNCIL_ON)));

    /** Visits with their supervisions (buổi làm việc với đối tượng chịu sự giám sát). */
    public static final SubjectType<VisitOfSupervision> VISIT = SubjectType.of(
            "supervisionVisit",
            "buổi làm việc với đối tượng chịu sự giám sát",
            "visit of a supervision",
            List.of(VISIT_BODY, VISIT_LEVEL, VISIT_LISTED, VISIT_NOTIFIED_ON, VISIT_NOTICE, VISITED_ON));
}

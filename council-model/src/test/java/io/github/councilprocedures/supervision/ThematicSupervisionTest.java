package io.github.councilprocedures.supervision;

import static io.github.councilprocedures.Given.HUONG_SON;
import static io.github.councilprocedures.Given.THANH_LIEM;
import static io.github.councilprocedures.Given.day;
import static io.github.councilprocedures.Given.shown;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.councilprocedures.casefile.Actor;
import io.github.councilprocedures.casefile.CaseDocument;
import io.github.councilprocedures.casefile.CaseStep;
import io.github.councilprocedures.casefile.HearingStep;
import io.github.councilprocedures.casefile.ResolutionPart;
import io.github.councilprocedures.casefile.StepOfCase;
import io.github.councilprocedures.text.Phrase;
import io.github.councilprocedures.time.DateSpan;
import org.junit.jupiter.api.Test;

class ThematicSupervisionTest {

    private static final String TOPIC = "công tác quản lý đầu tư - xây dựng";

    private static ThematicSupervision.Builder supervision() {
        return ThematicSupervision.builder()
                .term(THANH_LIEM)
                .body(SupervisingBody.STANDING_COMMITTEE)
                .topic(TOPIC);
    }

    private static CaseStep<ThematicStep> step(ThematicStep step, String on, CaseDocument... documents) {
        return CaseStep.<ThematicStep>builder()
                .step(step)
                .on(day(on))
                .by(Actor.STANDING_COMMITTEE)
                .addDocuments(documents)
                .build();
    }

    @Test
    void it_is_named_by_topic_and_body() {
        assertThat(supervision().term(HUONG_SON).build().place())
                .isEqualTo(new Phrase(
                        "giám sát chuyên đề “" + TOPIC + "” của Thường trực HĐND huyện Hương Sơn",
                        "thematic supervision “" + TOPIC
                                + "” by the Standing Committee of the People's Council of Hương Sơn Rural District"));
    }

    @Test
    void a_committee_may_be_named() {
        ThematicSupervision.Builder named = supervision().term(HUONG_SON).committee("Ban Pháp chế");
        assertThat(named.body(SupervisingBody.COMMITTEE).build().place().vi())
                .isEqualTo("giám sát chuyên đề “" + TOPIC + "” của Ban Pháp chế HĐND huyện Hương Sơn");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> named.body(SupervisingBody.COUNCIL).build())
                .withMessage("committee \"Ban Pháp chế\" is given, but the body is COUNCIL");
    }

    @Test
    void of_a_supervision_only_named_body_and_level_are_known() {
        assertThat(shown(ThematicFacts.THEMATIC_SUPERVISION, supervision().build()))
                .containsExactly("body: Thường trực HĐND", "level: cấp huyện");
    }

    @Test
    void every_fact_can_be_asked_by_name() {
        ThematicSupervision supervision = supervision()
                .addTopicCriteria(TopicCriterion.NO_NEW_TEXT, TopicCriterion.PRESSING)
                .ground(SupervisionGround.PROGRAMME)
                .addInstrumentContent(InstrumentPart.SCOPE, InstrumentPart.PLAN)
                .leader(TeamRole.VICE_CHAIR)
                .addMembers(TeamRole.DELEGATE)
                .reportsDueOn(day("2024-02-10"))
                .nearestSession(DateSpan.parse("2024-07-09/2024-07-11"))
                .preReportedOn(day("2024-03-10"))
                .reportReceivedOn(day("2024-03-12"))
                .addHearing(HearingStep.REPORT_PRESENTED, HearingStep.CONCLUDED)
                .measuresStated(true)
                .addResolutionContent(ResolutionPart.REPORTING)
                .reportedToCouncilOn(day("2024-07-09"))
                .addSteps(
                        step(ThematicStep.ESTABLISHED, "2024-01-10", CaseDocument.DECISION, CaseDocument.PLAN),
                        step(ThematicStep.FIELD_WORK_DONE, "2024-03-01", CaseDocument.MINUTES))
                .build();
        assertThat(shown(ThematicFacts.THEMATIC_SUPERVISION, supervision))
                .containsExactly(
                        "body: Thường trực HĐND",
                        "level: cấp huyện",
                        "topicCriteria: vấn đề bức xúc, ảnh hưởng lớn, không trùng văn bản mới có hiệu lực",
                        "ground: chương trình giám sát",
                        "establishingPapers: quyết định, kế hoạch",
                        "instrumentContent: phạm vi, kế hoạch",
                        "leader: Phó Chủ tịch HĐND",
                        "members: đại biểu HĐND",
                        "reportsDueOn: 10/02/2024",
                        "nearestSessionOpensOn: 09/07/2024",
                        "nearestSessionClosesOn: 11/07/2024",
                        "preReportedOn: 10/03/2024",
                        "reportReceivedOn: 12/03/2024",
                        "hearing: trình bày báo cáo; chủ tọa kết luận",
                        "measuresStated: có",
                        "resolutionContent: trách nhiệm báo cáo việc thực hiện",
                        "reportedToCouncilOn: 09/07/2024",
                        "establishedOn: 10/01/2024",
                        "fieldWorkDoneOn: 01/03/2024",
                        "steps: thành lập Đoàn giám sát 10/01/2024; kết thúc giám sát 01/03/2024");
        assertThat(supervision.council()).isEqualTo(THANH_LIEM.council());
        assertThat(supervision.subjectType()).isSameAs(ThematicFacts.THEMATIC_SUPERVISION);
        assertThat(supervision.caseFacts()).isSameAs(ThematicFacts.CASE);
        assertThat(ThematicFacts.ESTABLISHING_PAPERS.derivation().orElseThrow().en())
                .isEqualTo("the papers of the step in which the team was set up");
    }

    @Test
    void a_session_that_has_not_closed_has_no_last_day() {
        ThematicSupervision supervision =
                supervision().nearestSession(DateSpan.from(day("2024-07-09"))).build();
        assertThat(ThematicFacts.NEAREST_SESSION_OPENS_ON.day(supervision)).contains(day("2024-07-09"));
        assertThat(ThematicFacts.NEAREST_SESSION_CLOSES_ON.day(supervision)).isEmpty();
    }

    @Test
    void visits_and_steps_are_parts() {
        Visit visit = Visit.builder()
                .supervisee("UBND xã Thanh Nghị")
                .notifiedOn(day("2024-02-01"))
                .visitedOn(day("2024-02-15"))
                .addNotice(CaseDocument.TEAM_COMPOSITION, CaseDocument.PROGRAMME)
                .build();
        ThematicSupervision supervision = supervision()
                .addSupervisees("UBND xã Thanh Nghị", "UBND xã Liêm Túc")
                .addVisits(visit)
                .addSteps(step(ThematicStep.ESTABLISHED, "2024-01-10"))
                .build();
        VisitOfSupervision view = new VisitOfSupervision(supervision, visit);
        assertThat(supervision.parts()).containsExactly(view, new StepOfCase<>(supervision, 0));
        assertThat(supervision.parts()).isSameAs(supervision.parts());
        assertThat(shown(ThematicFacts.VISIT, view))
                .containsExactly(
                        "body: Thường trực HĐND",
                        "level: cấp huyện",
                        "listed: có",
                        "notifiedOn: 01/02/2024",
                        "notice: chương trình, thành phần Đoàn",
                        "visitedOn: 15/02/2024");
        assertThat(shown(ThematicFacts.CASE.stepType(), new StepOfCase<>(supervision, 0)))
                .contains("step: thành lập Đoàn giám sát", "body: Thường trực HĐND", "level: cấp huyện");
        assertThat(view.place())
                .isEqualTo(new Phrase(
                        "buổi làm việc với UBND xã Thanh Nghị, giám sát chuyên đề “" + TOPIC
                                + "” của Thường trực HĐND huyện Thanh Liêm, tỉnh Hà Nam",
                        "visit to “UBND xã Thanh Nghị”, thematic supervision “" + TOPIC
                                + "” by the Standing Committee of the People's Council of Thanh Liêm Rural District,"
                                + " Hà Nam Province"));
        assertThat(view.council()).isEqualTo(THANH_LIEM.council());
        assertThat(view.subjectType()).isSameAs(ThematicFacts.VISIT);
    }

    @Test
    void who_is_visited_may_stand_on_the_list_or_not() {
        Visit visit = Visit.builder().supervisee("UBND xã Thanh Tân").build();
        ThematicSupervision.Builder builder = supervision().addVisits(visit);
        VisitOfSupervision unknown = new VisitOfSupervision(builder.build(), visit);
        assertThat(ThematicFacts.VISIT_LISTED.choice(unknown)).isNull();
        assertThat(ThematicFacts.VISIT_NOTIFIED_ON.isPresent(unknown)).isFalse();
        assertThat(ThematicFacts.VISITED_ON.isPresent(unknown)).isFalse();
        ThematicSupervision other = builder.addSupervisees("UBND xã Thanh Nghị").build();
        assertThat(ThematicFacts.VISIT_LISTED.choice(new VisitOfSupervision(other, visit)))
                .isFalse();
    }

    @Test
    void a_visit_belongs_to_its_supervision() {
        Visit visit = Visit.builder().supervisee("UBND xã Thanh Tân").build();
        ThematicSupervision other = supervision().term(HUONG_SON).build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new VisitOfSupervision(other, visit))
                .withMessage("visit to \"UBND xã Thanh Tân\" is not one of the 0 visits of giám sát chuyên đề “" + TOPIC
                        + "” của Thường trực HĐND huyện Hương Sơn");
        assertThatNullPointerException()
                .isThrownBy(() -> new VisitOfSupervision(null, visit))
                .withMessage("supervision");
        assertThatNullPointerException()
                .isThrownBy(() -> new VisitOfSupervision(other, null))
                .withMessage("visit");
    }

    @Test
    void the_papers_are_those_of_the_first_setting_up() {
        ThematicSupervision supervision = supervision()
                .addSteps(
                        step(ThematicStep.PLANNED, "2024-01-02", CaseDocument.PROGRAMME),
                        step(ThematicStep.ESTABLISHED, "2024-01-10", CaseDocument.DECISION),
                        step(ThematicStep.ESTABLISHED, "2024-01-12", CaseDocument.RESOLUTION))
                .build();
        assertThat(ThematicFacts.ESTABLISHING_PAPERS.values(supervision)).containsExactly(CaseDocument.DECISION);
    }

    @Test
    void nonsense_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> supervision().topic(" ").build())
                .withMessage("topic must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> supervision().addSupervisees("UBND", "").build())
                .withMessage("supervisees must not hold a blank one, were [UBND, ]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Visit.builder().supervisee(" ").build())
                .withMessage("supervisee must not be blank");
    }
}

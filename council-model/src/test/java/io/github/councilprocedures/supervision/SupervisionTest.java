package io.github.councilprocedures.supervision;

import static io.github.councilprocedures.Given.HUONG_SON;
import static io.github.councilprocedures.Given.THANH_LIEM;
import static io.github.councilprocedures.Given.day;
import static io.github.councilprocedures.Given.shown;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.councilprocedures.fact.Stamped;
import io.github.councilprocedures.text.Phrase;
import io.github.councilprocedures.time.ReportingPeriod;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SupervisionTest {

    private static final String TOPIC = "công tác quản lý đầu tư - xây dựng";

    private static Supervision.Builder supervision() {
        return Supervision.builder()
                .term(THANH_LIEM)
                .body(SupervisingBody.STANDING_COMMITTEE)
                .form(SupervisionForm.THEMATIC)
                .topic(TOPIC);
    }

    private static Stamped<ThematicStep> step(ThematicStep step, String on) {
        return new Stamped<>(step, day(on));
    }

    @ParameterizedTest
    @CsvSource({
        "COUNCIL, HĐND, People's Council",
        "STANDING_COMMITTEE, Thường trực HĐND, Standing Committee of the People's Council",
        "COMMITTEE, Ban của HĐND, committee of the People's Council",
        "DELEGATES_GROUP, Tổ đại biểu HĐND, delegates' group of the People's Council",
        "DELEGATE, đại biểu HĐND, delegate of the People's Council"
    })
    void it_is_named_by_form_topic_and_body(SupervisingBody body, String vi, String en) {
        Supervision supervision = supervision().term(HUONG_SON).body(body).build();
        assertThat(supervision.place())
                .isEqualTo(new Phrase(
                        "giám sát chuyên đề “" + TOPIC + "” của " + vi + " huyện Hương Sơn",
                        "thematic supervision “" + TOPIC + "” by the " + en + " of Hương Sơn Rural District"));
    }

    @Test
    void a_committee_may_be_named() {
        Supervision.Builder named = supervision().term(HUONG_SON).committee("Ban Pháp chế");
        assertThat(named.body(SupervisingBody.COMMITTEE).build().place())
                .isEqualTo(new Phrase(
                        "giám sát chuyên đề “" + TOPIC + "” của Ban Pháp chế HĐND huyện Hương Sơn",
                        "thematic supervision “" + TOPIC + "” by the “Ban Pháp chế” of the People's Council of"
                                + " Hương Sơn Rural District"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> named.body(SupervisingBody.STANDING_COMMITTEE).build())
                .withMessage("committee \"Ban Pháp chế\" is given, but the body is STANDING_COMMITTEE");
    }

    @Test
    void of_a_supervision_only_named_body_form_and_level_are_known() {
        assertThat(shown(SupervisionFacts.SUPERVISION, supervision().build()))
                .containsExactly("body: Thường trực HĐND", "form: giám sát chuyên đề", "level: cấp huyện");
    }

    @Test
    void every_fact_of_a_supervision_can_be_asked_by_name() {
        Supervision supervision = supervision()
                .addSupervisees("UBND xã Thanh Nghị", "UBND xã Liêm Túc")
                .superviseesStated(5)
                .establishedOn(day("2024-01-10"))
                .outlineNotifiedOn(day("2024-01-20"))
                .addOutlineNotice(NoticeItem.OUTLINE, NoticeItem.CONTENT)
                .addSteps(step(ThematicStep.FIELD_WORK_DONE, "2024-03-01"))
                .build();
        assertThat(shown(SupervisionFacts.SUPERVISION, supervision))
                .containsExactly(
                        "body: Thường trực HĐND",
                        "form: giám sát chuyên đề",
                        "level: cấp huyện",
                        "startedOn: 10/01/2024",
                        "establishedOn: 10/01/2024",
                        "outlineNotifiedOn: 20/01/2024",
                        "outlineNotice: nội dung, đề cương báo cáo",
                        "steps: thành lập Đoàn giám sát 10/01/2024;"
                                + " thông báo nội dung, kế hoạch, đề cương 20/01/2024; kết thúc giám sát 01/03/2024",
                        "superviseesListed: 2",
                        "superviseesStated: 5");
        assertThat(supervision.council()).isEqualTo(THANH_LIEM.council());
        assertThat(supervision.subjectType()).isSameAs(SupervisionFacts.SUPERVISION);
    }

    @Test
    void setting_up_and_notifying_may_be_steps_or_attributes_but_not_of_different_days() {
        Supervision.Builder steps = supervision()
                .addSteps(
                        step(ThematicStep.NOTIFIED, "2024-01-22"),
                        step(ThematicStep.ESTABLISHED, "2024-01-10"),
                        step(ThematicStep.NOTIFIED, "2024-01-20"));
        Supervision logged = steps.build();
        assertThat(SupervisionFacts.ESTABLISHED_ON.day(logged)).contains(day("2024-01-10"));
        assertThat(SupervisionFacts.OUTLINE_NOTIFIED_ON.day(logged)).contains(day("2024-01-20"));

        Supervision both = steps.establishedOn(day("2024-01-10"))
                .outlineNotifiedOn(day("2024-01-22"))
                .build();
        assertThat(SupervisionFacts.STEPS.show(both)).isEqualTo(SupervisionFacts.STEPS.show(logged));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> steps.establishedOn(day("2024-01-11")).build())
                .withMessage("establishedOn 2024-01-11 differs from the step ESTABLISHED on [2024-01-10]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> steps.establishedOn(day("2024-01-10"))
                        .outlineNotifiedOn(day("2024-01-21"))
                        .build())
                .withMessage("outlineNotifiedOn 2024-01-21 differs from the step NOTIFIED on [2024-01-22, 2024-01-20]");
    }

    @Test
    void the_beginning_is_the_first_thing_that_is_known() {
        Supervision.Builder known = supervision().reportedFor(ReportingPeriod.halfYear(2022, 1));
        assertThat(started(known)).contains(day("2022-06-30"));
        known.addSteps(step(ThematicStep.REPORTED, "2022-05-01"), step(ThematicStep.PLANNED, "2022-01-05"));
        assertThat(started(known)).contains(day("2022-01-05"));
        assertThat(started(known.heldOn(day("2022-04-04")))).contains(day("2022-04-04"));
        assertThat(started(known.establishedOn(day("2022-02-02")))).contains(day("2022-02-02"));
        assertThat(started(supervision().reportedFor(ReportingPeriod.term(2021, 2026))))
                .isEmpty();
        assertThat(SupervisionFacts.STARTED_ON.derivation().orElseThrow().en())
                .isEqualTo("the day on which the team was set up; without it the day held, the first step recorded,"
                        + " or the last day of the period whose report mentions the supervision");
    }

    private static Optional<LocalDate> started(Supervision.Builder supervision) {
        return SupervisionFacts.STARTED_ON.day(supervision.build());
    }

    @Test
    void a_visit_is_judged_with_its_supervision() {
        Visit visit = Visit.builder()
                .supervisee("UBND xã Thanh Nghị")
                .notifiedOn(day("2024-02-01"))
                .visitedOn(day("2024-02-15"))
                .build();
        Supervision supervision =
                supervision().establishedOn(day("2024-01-10")).addVisits(visit).build();
        VisitOfSupervision view = new VisitOfSupervision(supervision, visit);
        assertThat(supervision.parts()).containsExactly(view);
        assertThat(supervision.parts()).isSameAs(supervision.parts());
        assertThat(shown(SupervisionFacts.VISIT, view))
                .containsExactly(
                        "form: giám sát chuyên đề",
                        "body: Thường trực HĐND",
                        "level: cấp huyện",
                        "startedOn: 10/01/2024",
                        "notifiedOn: 01/02/2024",
                        "visitedOn: 15/02/2024");
        assertThat(view.place())
                .isEqualTo(new Phrase(
                        "buổi làm việc với UBND xã Thanh Nghị, giám sát chuyên đề “" + TOPIC
                                + "” của Thường trực HĐND huyện Thanh Liêm, tỉnh Hà Nam",
                        "visit to “UBND xã Thanh Nghị”, thematic supervision “" + TOPIC
                                + "” by the Standing Committee of the People's Council of Thanh Liêm Rural District,"
                                + " Hà Nam Province"));
        assertThat(view.council()).isEqualTo(THANH_LIEM.council());
        assertThat(view.subjectType()).isSameAs(SupervisionFacts.VISIT);
    }

    @Test
    void a_visit_belongs_to_its_supervision() {
        Visit visit = Visit.builder().supervisee("UBND xã Thanh Tân").build();
        Supervision other = supervision().term(HUONG_SON).build();
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
    void the_days_of_a_visit_may_be_unknown() {
        Visit visit = Visit.builder().supervisee("UBND xã Thanh Tân").build();
        VisitOfSupervision view =
                new VisitOfSupervision(supervision().addVisits(visit).build(), visit);
        assertThat(SupervisionFacts.VISIT_NOTIFIED_ON.isPresent(view)).isFalse();
        assertThat(SupervisionFacts.VISITED_ON.isPresent(view)).isFalse();
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
                .isThrownBy(() -> supervision().superviseesStated(-1).build())
                .withMessage("superviseesStated must not be negative, was -1");
        assertThatCode(() -> supervision().superviseesStated(0).build()).doesNotThrowAnyException();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Visit.builder().supervisee(" ").build())
                .withMessage("supervisee must not be blank");
    }
}

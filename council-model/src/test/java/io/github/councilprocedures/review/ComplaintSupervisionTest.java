package io.github.councilprocedures.review;

import static io.github.councilprocedures.Given.HA_NAM;
import static io.github.councilprocedures.Given.day;
import static io.github.councilprocedures.Given.shown;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.councilprocedures.casefile.Actor;
import io.github.councilprocedures.casefile.CaseStep;
import io.github.councilprocedures.casefile.StepOfCase;
import io.github.councilprocedures.supervision.SupervisingBody;
import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;
import org.junit.jupiter.api.Test;

class ComplaintSupervisionTest {

    private static final ComplaintSupervision COMPLAINT = ComplaintSupervision.builder()
            .term(HA_NAM)
            .body(SupervisingBody.STANDING_COMMITTEE)
            .matter(ComplaintMatter.DENUNCIATION)
            .topic("Thu hồi đất")
            .means(ComplaintMeans.ASSIGNED_COMMITTEE)
            .violationFound(true)
            .settlementDueOn(day("2018-05-02"))
            .addSteps(CaseStep.<ComplaintStep>builder()
                    .step(ComplaintStep.SUPERVISING)
                    .on(day("2018-03-01"))
                    .by(Actor.STANDING_COMMITTEE)
                    .build())
            .build();

    @Test
    void shows_what_is_recorded() {
        assertThat(shown(ComplaintFacts.COMPLAINT, COMPLAINT))
                .containsExactly(
                        "body: Thường trực HĐND",
                        "level: cấp tỉnh",
                        "matter: tố cáo",
                        "means: giao Ban của HĐND",
                        "violationFound: có",
                        "settlementDueOn: 02/05/2018",
                        "supervisingOn: 01/03/2018",
                        "steps: tổ chức giám sát 01/03/2018");
    }

    @Test
    void shows_nothing_that_is_not_recorded() {
        assertThat(shown(
                        ComplaintFacts.COMPLAINT,
                        ComplaintSupervision.builder()
                                .term(HA_NAM)
                                .body(SupervisingBody.DELEGATE)
                                .matter(ComplaintMatter.COMPLAINT)
                                .topic("Đất đai")
                                .build()))
                .containsExactly("body: đại biểu HĐND", "level: cấp tỉnh", "matter: khiếu nại");
    }

    @Test
    void names_supervisor_matter_and_council() {
        assertThat(COMPLAINT.place())
                .isEqualTo(
                        new Phrase(
                                "giám sát (Thường trực HĐND) việc giải quyết tố cáo “Thu hồi đất”, HĐND tỉnh Hà Nam",
                                "supervision (Standing Committee) of the settlement of the denunciation “Thu hồi đất”, People's Council of Hà Nam Province"));
        assertThat(COMPLAINT.council()).isEqualTo(HA_NAM.council());
    }

    @Test
    void its_steps_are_parts_that_show_who_supervises() {
        StepOfCase<ComplaintStep> step = new StepOfCase<>(COMPLAINT, 0);
        assertThat(COMPLAINT.parts()).containsExactly(step);
        assertThat(shown(ComplaintFacts.CASE.stepType(), step))
                .containsExactly(
                        "step: tổ chức giám sát",
                        "by: Thường trực HĐND",
                        "takenOn: 01/03/2018",
                        "startedOn: 01/03/2018",
                        "steps: tổ chức giám sát 01/03/2018",
                        "body: Thường trực HĐND",
                        "level: cấp tỉnh");
    }

    @Test
    void a_blank_topic_is_refused() {
        assertThatThrownBy(() -> ComplaintSupervision.builder()
                        .from(COMPLAINT)
                        .topic(" ")
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("topic must not be blank");
    }

    @Test
    void steps_are_named() {
        assertThat(ComplaintStep.values())
                .extracting(Labelled::label)
                .containsExactly(
                        new Phrase("tiếp nhận khiếu nại, tố cáo, kiến nghị", "received from the citizen"),
                        new Phrase("nghiên cứu nội dung", "studied"),
                        new Phrase("chuyển cơ quan, người có thẩm quyền giải quyết", "forwarded to the competent body"),
                        new Phrase("theo dõi, đôn đốc việc giải quyết", "settlement tracked and urged"),
                        new Phrase("tổ chức giám sát", "supervision begun"),
                        new Phrase(
                                "yêu cầu chấm dứt vi phạm, khôi phục lợi ích, xử lý trách nhiệm",
                                "end of a violation required"),
                        new Phrase("giải quyết", "settled"),
                        new Phrase("báo cáo kết quả giải quyết", "settlement reported"),
                        new Phrase("đồng ý với việc giải quyết", "settlement accepted"),
                        new Phrase("không đồng ý với việc giải quyết", "settlement disputed"),
                        new Phrase("gặp người có thẩm quyền giải quyết", "competent person met"),
                        new Phrase("gặp người đứng đầu cơ quan cấp trên trực tiếp", "head of the superior body met"),
                        new Phrase("báo cáo cơ quan có thẩm quyền", "reported to the competent body"),
                        new Phrase(
                                "yêu cầu người đứng đầu cơ quan cấp trên trực tiếp giải quyết",
                                "put to the superior body"),
                        new Phrase("kết thúc hồ sơ", "closed"));
    }

    @Test
    void matters_and_means_are_named() {
        assertThat(ComplaintMatter.values())
                .extracting(Labelled::label)
                .containsExactly(
                        new Phrase("khiếu nại", "complaint"),
                        new Phrase("tố cáo", "denunciation"),
                        new Phrase("kiến nghị của công dân", "citizen's petition"));
        assertThat(ComplaintMeans.values())
                .extracting(Labelled::label)
                .containsExactly(
                        new Phrase("tổ chức Đoàn giám sát", "a supervision team"),
                        new Phrase("giao Ban của HĐND", "an assigned committee"),
                        new Phrase("cách thức khác", "another way"));
    }
}

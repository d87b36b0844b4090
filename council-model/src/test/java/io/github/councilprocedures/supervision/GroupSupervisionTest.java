package io.github.councilprocedures.supervision;

import static io.github.councilprocedures.Given.HA_NAM;
import static io.github.councilprocedures.Given.day;
import static io.github.councilprocedures.Given.shown;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.councilprocedures.casefile.Actor;
import io.github.councilprocedures.casefile.CaseStep;
import io.github.councilprocedures.casefile.StepOfCase;
import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;
import org.junit.jupiter.api.Test;

class GroupSupervisionTest {

    private static GroupSupervision.Builder supervision() {
        return GroupSupervision.builder()
                .term(HA_NAM)
                .group("Tổ đại biểu số 1")
                .matter(GroupMatter.LAW_IMPLEMENTATION)
                .topic("Nước sạch");
    }

    private static CaseStep<GroupStep> reported(String on, Actor by) {
        CaseStep.Builder<GroupStep> step =
                CaseStep.<GroupStep>builder().step(GroupStep.REPORTED).on(day(on));
        return by == null ? step.build() : step.by(by).build();
    }

    private static CaseStep<GroupStep> started(String on) {
        return CaseStep.<GroupStep>builder()
                .step(GroupStep.IN_PROGRESS)
                .on(day(on))
                .build();
    }

    @Test
    void shows_what_is_recorded() {
        assertThat(shown(
                        GroupFacts.GROUP_SUPERVISION,
                        supervision()
                                .inOwnConstituency(false)
                                .plannedStartOn(day("2018-03-01"))
                                .addSteps(started("2018-03-02"), reported("2018-03-09", Actor.DELEGATE))
                                .build()))
                .containsExactly(
                        "level: cấp tỉnh",
                        "matter: việc thi hành pháp luật, nghị quyết của HĐND",
                        "inOwnConstituency: không",
                        "startsOn: 02/03/2018",
                        "delegateReportedOn: 09/03/2018",
                        "groupReportedInstead: không",
                        "inProgressOn: 02/03/2018",
                        "reportedOn: 09/03/2018",
                        "steps: tiến hành giám sát 02/03/2018; báo cáo kết quả 09/03/2018");
    }

    @Test
    void starts_on_the_planned_day_until_it_started() {
        GroupSupervision planned =
                supervision().plannedStartOn(day("2018-03-01")).build();
        assertThat(GroupFacts.STARTS_ON.day(planned)).contains(day("2018-03-01"));
        assertThat(GroupFacts.STARTS_ON.day(supervision().build())).isEmpty();
    }

    @Test
    void a_report_of_the_group_is_not_that_of_a_delegate() {
        GroupSupervision group = supervision()
                .addSteps(reported("2018-03-05", Actor.DELEGATES_GROUP))
                .build();
        assertThat(GroupFacts.GROUP_REPORTED_INSTEAD.choice(group)).isTrue();
        assertThat(GroupFacts.DELEGATE_REPORTED_ON.day(group)).isEmpty();
        GroupSupervision both = supervision()
                .addSteps(
                        reported("2018-03-05", Actor.DELEGATES_GROUP),
                        reported("2018-03-09", Actor.DELEGATE),
                        reported("2018-03-08", null))
                .build();
        assertThat(GroupFacts.GROUP_REPORTED_INSTEAD.choice(both)).isFalse();
        assertThat(GroupFacts.DELEGATE_REPORTED_ON.day(both)).contains(day("2018-03-08"));
        assertThat(GroupFacts.GROUP_REPORTED_INSTEAD.choice(supervision().build()))
                .isFalse();
    }

    @Test
    void names_topic_group_and_council() {
        GroupSupervision one = supervision().addSteps(started("2018-03-01")).build();
        assertThat(one.place())
                .isEqualTo(
                        new Phrase(
                                "giám sát “Nước sạch” của Tổ đại biểu số 1, HĐND tỉnh Hà Nam",
                                "supervision “Nước sạch” by the delegates' group “Tổ đại biểu số 1” of the People's Council of Hà Nam Province"));
        assertThat(one.parts()).containsExactly(new StepOfCase<>(one, 0));
        assertThat(new StepOfCase<>(one, 0).subjectType()).isSameAs(GroupFacts.CASE.stepType());
    }

    @Test
    void blank_texts_are_refused() {
        assertThatThrownBy(() -> supervision().group(" ").build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("group must not be blank");
        assertThatThrownBy(() -> supervision().topic("").build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("topic must not be blank");
    }

    @Test
    void steps_and_matters_are_named() {
        assertThat(GroupStep.values())
                .extracting(Labelled::label)
                .containsExactly(
                        new Phrase("lập kế hoạch giám sát", "planned"),
                        new Phrase("thông báo nội dung, kế hoạch", "supervisees notified"),
                        new Phrase("tiến hành giám sát", "started"),
                        new Phrase("kết thúc giám sát", "ended"),
                        new Phrase("báo cáo kết quả", "reported"),
                        new Phrase("kết thúc hồ sơ", "closed"),
                        new Phrase("yêu cầu chấm dứt hành vi vi phạm", "end of a violation required"),
                        new Phrase("yêu cầu cơ quan cấp trên trực tiếp giải quyết", "put to the superior body"));
        assertThat(GroupMatter.values())
                .extracting(Labelled::label)
                .containsExactly(
                        new Phrase(
                                "việc thi hành pháp luật, nghị quyết của HĐND",
                                "how law and resolutions are carried out"),
                        new Phrase("vấn đề được HĐND, Thường trực HĐND phân công", "an assigned matter"),
                        new Phrase("nội dung khác", "another matter"));
    }
}

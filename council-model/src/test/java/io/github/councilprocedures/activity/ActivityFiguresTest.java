package io.github.councilprocedures.activity;

import static io.github.councilprocedures.Given.HUONG_SON;
import static io.github.councilprocedures.Given.day;
import static io.github.councilprocedures.Given.shown;
import static io.github.councilprocedures.activity.Figure.EXTRAORDINARY_SESSIONS;
import static io.github.councilprocedures.activity.Figure.REGULAR_SESSIONS;
import static io.github.councilprocedures.activity.Figure.RESOLUTIONS;
import static io.github.councilprocedures.activity.Figure.SESSIONS;
import static io.github.councilprocedures.activity.Figure.STANDING_COMMITTEE_MEETINGS;
import static io.github.councilprocedures.activity.Figure.THEMATIC_SESSIONS;
import static io.github.councilprocedures.activity.Figure.UNEXPECTED_MATTERS_SESSIONS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.councilprocedures.fact.Fact;
import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;
import io.github.councilprocedures.time.ReportingPeriod;
import org.junit.jupiter.api.Test;

class ActivityFiguresTest {

    private static ActivityFigures.Builder figures() {
        return ActivityFigures.builder().term(HUONG_SON).period(ReportingPeriod.year(2023));
    }

    /** What the seed states of the communes of Hương Sơn. */
    private static ActivityFigures.Builder communes() {
        return figures()
                .scope(FigureScope.LOWER_COUNCILS)
                .label("HĐND các xã, thị trấn")
                .reportedOn(day("2024-01-29"))
                .putCounts(SESSIONS, 82)
                .putCounts(REGULAR_SESSIONS, 50)
                .putCounts(THEMATIC_SESSIONS, 32)
                .putCounts(RESOLUTIONS, 336);
    }

    @Test
    void figures_are_named_by_period_and_owner() {
        assertThat(figures().putCounts(SESSIONS, 6).build().place())
                .isEqualTo(new Phrase(
                        "số liệu năm 2023 của HĐND huyện Hương Sơn",
                        "figures for year 2023 of the People's Council of Hương Sơn Rural District"));
        assertThat(communes().build().place())
                .isEqualTo(new Phrase(
                        "số liệu năm 2023 của HĐND các xã, thị trấn (theo HĐND huyện Hương Sơn)",
                        "figures for year 2023 of “HĐND các xã, thị trấn” (reported by the People's Council of"
                                + " Hương Sơn Rural District)"));
        assertThat(figures()
                        .scope(FigureScope.LOWER_COUNCILS)
                        .putCounts(SESSIONS, 82)
                        .build()
                        .place())
                .isEqualTo(new Phrase(
                        "số liệu năm 2023 của HĐND cấp dưới (theo HĐND huyện Hương Sơn)",
                        "figures for year 2023 of the councils below (reported by the People's Council of"
                                + " Hương Sơn Rural District)"));
        assertThat(figures()
                        .label("Thường trực HĐND huyện")
                        .putCounts(STANDING_COMMITTEE_MEETINGS, 11)
                        .build()
                        .place()
                        .vi())
                .isEqualTo("số liệu năm 2023 của Thường trực HĐND huyện (theo HĐND huyện Hương Sơn)");
    }

    @Test
    void each_figure_is_a_fact() {
        assertThat(shown(ActivityFacts.FIGURES, communes().build()))
                .containsExactly(
                        "scope: HĐND cấp dưới",
                        "reportedOn: 29/01/2024",
                        "periodEndsOn: 31/12/2023",
                        "level: cấp huyện",
                        "wholeYear: có",
                        "sessions: 82",
                        "regularSessions: 50",
                        "thematicSessions: 32",
                        "resolutions: 336");
        assertThat(ActivityFacts.count(STANDING_COMMITTEE_MEETINGS).name()).isEqualTo("standingCommitteeMeetings");
        assertThat(ActivityFacts.count(STANDING_COMMITTEE_MEETINGS).label())
                .isEqualTo(new Phrase("phiên họp Thường trực HĐND", "Standing Committee meetings"));
        assertThat(ActivityFacts.FIGURES.facts()).hasSize(6 + Figure.values().length);
    }

    @Test
    void a_figure_left_out_is_not_zero() {
        ActivityFigures none = figures().putCounts(RESOLUTIONS, 0).build();
        assertThat(ActivityFacts.count(RESOLUTIONS).number(none)).isZero();
        assertThat(ActivityFacts.count(SESSIONS).number(none)).isEqualTo(Fact.ABSENT);
        assertThat(none.scope()).isEqualTo(FigureScope.OWN_COUNCIL);
        assertThat(none.council()).isEqualTo(HUONG_SON.council());
        assertThat(none.subjectType()).isSameAs(ActivityFacts.FIGURES);
        assertThat(ActivityFacts.REPORTED_ON.isPresent(none)).isFalse();
    }

    @Test
    void the_period_of_a_term_has_no_last_day() {
        ActivityFigures term = figures()
                .period(ReportingPeriod.term(2021, 2026))
                .putCounts(SESSIONS, 20)
                .build();
        assertThat(ActivityFacts.PERIOD_ENDS_ON.isPresent(term)).isFalse();
    }

    @Test
    void figures_hold_at_least_one_and_none_negative() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> figures().build())
                .withMessage("counts must hold at least one figure where sums and shares are empty");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> figures().putCounts(SESSIONS, -1).build())
                .withMessage("counts of SESSIONS must not be negative, was -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> figures().putCounts(SESSIONS, 1).label(" ").build())
                .withMessage("label must not be blank; leave it out when there is none");
    }

    @Test
    void a_total_with_two_parts_is_a_breakdown() {
        ActivityFigures figures = communes().build();
        FigureBreakdown breakdown = new FigureBreakdown(figures, SESSIONS);
        assertThat(figures.parts()).containsExactly(breakdown);
        assertThat(figures.parts()).isSameAs(figures.parts());
        assertThat(shown(ActivityFacts.BREAKDOWN, breakdown))
                .containsExactly("partsTotal: 82", "statedTotal: 82", "datedOn: 29/01/2024");
        assertThat(breakdown.place())
                .isEqualTo(new Phrase(
                        "kỳ họp năm 2023 của HĐND các xã, thị trấn (theo HĐND huyện Hương Sơn):"
                                + " 50 kỳ họp thường lệ + 32 kỳ họp chuyên đề",
                        "sessions for year 2023 of “HĐND các xã, thị trấn” (reported by the People's Council of"
                                + " Hương Sơn Rural District): 50 regular sessions + 32 thematic sessions"));
        assertThat(breakdown.council()).isEqualTo(HUONG_SON.council());
        assertThat(breakdown.subjectType()).isSameAs(ActivityFacts.BREAKDOWN);
    }

    @Test
    void parts_are_added_up_whatever_the_total_says() {
        ActivityFigures figures = figures()
                .putCounts(SESSIONS, 5)
                .putCounts(REGULAR_SESSIONS, 2)
                .putCounts(EXTRAORDINARY_SESSIONS, 0)
                .putCounts(THEMATIC_SESSIONS, 1)
                .putCounts(UNEXPECTED_MATTERS_SESSIONS, 1)
                .build();
        FigureBreakdown breakdown = new FigureBreakdown(figures, SESSIONS);
        assertThat(ActivityFacts.PARTS_TOTAL.number(breakdown)).isEqualTo(4);
        assertThat(ActivityFacts.STATED_TOTAL.number(breakdown)).isEqualTo(5);
        assertThat(ActivityFacts.PARTS_TOTAL.derivation())
                .contains(new Phrase("cộng các phần mà báo cáo nêu", "the parts that the report states, added up"));
    }

    @Test
    void without_a_report_day_a_breakdown_is_of_the_last_day_of_its_period() {
        ActivityFigures.Builder figures =
                figures().putCounts(SESSIONS, 3).putCounts(REGULAR_SESSIONS, 2).putCounts(THEMATIC_SESSIONS, 1);
        assertThat(ActivityFacts.DATED_ON.day(new FigureBreakdown(figures.build(), SESSIONS)))
                .contains(day("2023-12-31"));
        assertThat(ActivityFacts.DATED_ON.day(new FigureBreakdown(
                        figures.period(ReportingPeriod.term(2021, 2026)).build(), SESSIONS)))
                .isEmpty();
    }

    @Test
    void one_part_or_no_total_is_no_breakdown() {
        ActivityFigures onePart =
                figures().putCounts(SESSIONS, 6).putCounts(REGULAR_SESSIONS, 2).build();
        ActivityFigures noTotal = figures()
                .putCounts(THEMATIC_SESSIONS, 4)
                .putCounts(REGULAR_SESSIONS, 2)
                .build();
        assertThat(onePart.parts()).isEmpty();
        assertThat(noTotal.parts()).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FigureBreakdown(onePart, SESSIONS))
                .withMessage("total SESSIONS is not stated with at least 2 of its parts in {SESSIONS=6,"
                        + " REGULAR_SESSIONS=2}");
        assertThatIllegalArgumentException().isThrownBy(() -> new FigureBreakdown(noTotal, SESSIONS));
        assertThatNullPointerException()
                .isThrownBy(() -> new FigureBreakdown(null, SESSIONS))
                .withMessage("figures");
        assertThatNullPointerException()
                .isThrownBy(() -> new FigureBreakdown(onePart, null))
                .withMessage("total");
    }

    @Test
    void sessions_and_supervisions_are_broken_down() {
        assertThat(SESSIONS.parts())
                .containsExactly(
                        REGULAR_SESSIONS, EXTRAORDINARY_SESSIONS, THEMATIC_SESSIONS, UNEXPECTED_MATTERS_SESSIONS);
        assertThat(REGULAR_SESSIONS.partOf()).contains(SESSIONS);
        assertThat(SESSIONS.partOf()).isEmpty();
        assertThat(Figure.values())
                .filteredOn(figure -> !figure.parts().isEmpty())
                .containsExactly(SESSIONS, Figure.SUPERVISIONS_AND_SURVEYS, Figure.SUPERVISIONS);
        assertThat(Figure.SUPERVISIONS_AND_SURVEYS.parts()).containsExactly(Figure.SUPERVISIONS, Figure.SURVEYS);
        assertThat(Figure.SUPERVISIONS.parts())
                .containsExactly(
                        Figure.COUNCIL_SUPERVISIONS,
                        Figure.STANDING_COMMITTEE_SUPERVISIONS,
                        Figure.COMMITTEE_SUPERVISIONS,
                        Figure.GROUP_SUPERVISIONS,
                        Figure.DELEGATE_SUPERVISIONS);
    }

    @Test
    void closed_values_are_named_in_both_languages() {
        assertThat(FigureScope.values())
                .extracting(Labelled::label)
                .containsExactly(
                        new Phrase("HĐND báo cáo", "the reporting council"),
                        new Phrase("HĐND cấp dưới", "the councils below"));
        assertThat(Figure.values())
                .extracting(Labelled::label)
                .containsExactly(
                        new Phrase("HĐND", "councils"),
                        new Phrase("kỳ họp", "sessions"),
                        new Phrase("kỳ họp thường lệ", "regular sessions"),
                        new Phrase("kỳ họp bất thường", "extraordinary sessions"),
                        new Phrase("kỳ họp chuyên đề", "thematic sessions"),
                        new Phrase("kỳ họp giải quyết công việc phát sinh đột xuất", "sessions on unexpected matters"),
                        new Phrase("nghị quyết", "resolutions"),
                        new Phrase("dự án bị hủy bỏ chủ trương đầu tư", "investment projects cancelled"),
                        new Phrase("phiên họp Thường trực HĐND", "Standing Committee meetings"),
                        new Phrase("phiên giải trình", "explanation sessions"),
                        new Phrase(
                                "quyết định của Thường trực HĐND giữa hai kỳ họp",
                                "Standing Committee decisions between sessions"),
                        new Phrase("hội nghị giao ban", "briefing conferences"),
                        new Phrase("cuộc thẩm tra", "verifications"),
                        new Phrase("ngày tiếp công dân của Chủ tịch HĐND", "days of citizen reception by the Chair"),
                        new Phrase("ngày tiếp công dân của đại biểu HĐND", "days of citizen reception by delegates"),
                        new Phrase("hội nghị tiếp xúc cử tri", "conferences with voters"),
                        new Phrase("cuộc giám sát, khảo sát", "supervisions and surveys"),
                        new Phrase("cuộc giám sát", "supervisions"),
                        new Phrase("cuộc khảo sát", "surveys"),
                        new Phrase("cuộc giám sát của HĐND", "supervisions by the council"),
                        new Phrase("cuộc giám sát của Thường trực HĐND", "supervisions by the Standing Committee"),
                        new Phrase("cuộc giám sát của các Ban HĐND", "supervisions by committees"),
                        new Phrase("cuộc giám sát của các Tổ đại biểu HĐND", "supervisions by delegates' groups"),
                        new Phrase("cuộc giám sát của đại biểu HĐND", "supervisions by delegates"),
                        new Phrase("cuộc giám sát chuyên đề", "thematic supervisions"),
                        new Phrase(
                                "cuộc giám sát việc giải quyết khiếu nại, tố cáo",
                                "supervisions of complaint handling"),
                        new Phrase(
                                "cuộc giám sát việc giải quyết kiến nghị của cử tri",
                                "supervisions of the handling of voters' petitions"),
                        new Phrase("chương trình giám sát được thông qua", "supervision programmes adopted"),
                        new Phrase("ý kiến chất vấn", "questions of delegates"),
                        new Phrase("văn bản trả lời chất vấn", "written answers"),
                        new Phrase("báo cáo được xem xét", "reports reviewed"),
                        new Phrase("văn bản quy phạm pháp luật được giám sát", "legal documents supervised"),
                        new Phrase("đơn khiếu nại, tố cáo, kiến nghị tiếp nhận", "complaints and letters received"),
                        new Phrase("đơn chuyển cơ quan có thẩm quyền", "complaints and letters forwarded"),
                        new Phrase("đơn được giải quyết", "complaints and letters settled"),
                        new Phrase("kiến nghị của cử tri tiếp nhận", "voters' petitions received"),
                        new Phrase("kiến nghị của cử tri đã được trả lời", "voters' petitions answered"),
                        new Phrase("kết luận, kiến nghị sau giám sát", "recommendations after supervision"),
                        new Phrase(
                                "kết luận, kiến nghị sau giám sát đã thực hiện",
                                "recommendations after supervision carried out"),
                        new Phrase("cuộc lấy phiếu tín nhiệm", "confidence polls"),
                        new Phrase("cuộc bỏ phiếu tín nhiệm", "votes of confidence"),
                        new Phrase("cuộc giám sát theo nhiệm vụ trọng tâm", "supervisions by key task"),
                        new Phrase("cuộc khảo sát đột xuất", "unscheduled surveys"),
                        new Phrase(
                                "cuộc giám sát, khảo sát phối hợp với cấp trên",
                                "supervisions and surveys of higher councils joined"),
                        new Phrase("nội dung giám sát trọng tâm", "focus contents of supervision"));
    }
}

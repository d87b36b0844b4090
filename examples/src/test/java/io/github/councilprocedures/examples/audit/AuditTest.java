package io.github.councilprocedures.examples.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.councilprocedures.fact.Reason;
import io.github.councilprocedures.fact.Verdict;
import io.github.councilprocedures.json.CouncilJson;
import io.github.councilprocedures.law.Citation;
import io.github.councilprocedures.law.Ground;
import io.github.councilprocedures.rule.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The audit of the dossiers that come with the program. The whole report stands in {@code audit-vi.txt}; run the tests with
 * {@code -Dgolden.write=true} to write it anew.
 */
class AuditTest {

    private static final Path GOLDEN =
            Path.of("src/test/resources/io/github/councilprocedures/examples/audit/audit-vi.txt");

    private static final Printed ALL = Printed.by();

    @TempDir
    private Path folder;

    @Test
    void the_demonstration_finds_no_breach_and_ends_with_0() {
        assertThat(ALL.code()).isZero();
        assertThat(ALL.err()).isEmpty();
        assertThat(ALL.lines()).contains("Vi phạm quy định của pháp luật hoặc quy chế của địa phương: 0.");
    }

    @Test
    void the_whole_report_reads_as_checked() throws IOException {
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(GOLDEN, ALL.out());
        }
        List<String> golden = Files.readAllLines(GOLDEN);
        for (int i = 0; i < Math.min(golden.size(), ALL.lines().size()); i++) {
            assertThat(ALL.lines().get(i)).as("line " + (i + 1)).isEqualTo(golden.get(i));
        }
        assertThat(ALL.out()).as("the whole").isEqualTo(Files.readString(GOLDEN));
    }

    @Test
    void huong_son_82_sessions_of_communes_are_50_regular_and_32_thematic() {
        assertThat(ALL.lines())
                .containsSequence(
                        "  * Tổng các phần bằng tổng số [activity.figures.total]",
                        "    Về: kỳ họp năm 2023 của HĐND các xã, thị trấn: 50 kỳ họp thường lệ + 32 kỳ họp chuyên đề",
                        "    Kết quả: Đạt. Yêu cầu: tổng các phần bằng tổng số nêu trong báo cáo.",
                        "    Căn cứ: phép tính",
                        "    Dữ kiện: tổng các phần = 82; tổng số nêu trong báo cáo = 82",
                        "    Cách tính: Yêu cầu tổng các phần = 82; thực tế 82.")
                .containsSequence(
                        "  - số liệu năm 2023 của HĐND các xã, thị trấn: 82 kỳ họp, 50 kỳ họp thường lệ, 32 kỳ họp chuyên đề,",
                        "    336 nghị quyết, 129 cuộc giám sát chuyên đề.");
        assertThat(the("activity.figures.total", "Hương Sơn").verdict()).isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void huong_son_11_meetings_prove_nothing_as_the_article_is_no_complete_record() {
        assertThat(ALL.lines())
                .containsSequence(
                        "    Về: năm 2023 – Thường trực HĐND",
                        "    Kết quả: Chưa xác định được vì hồ sơ không được khẳng định là đầy đủ. Yêu cầu: số phiên họp");
        Finding meetings = the("meeting.frequency.monthly", "năm 2023");
        assertThat(meetings.reason()).isEqualTo(Reason.RECORD_NOT_COMPLETE);
        assertThat(meetings.arithmetic().get(0).vi())
                .isEqualTo("Từ 01/01/2023 đến 31/12/2023: 12 kỳ (tháng) × 1 = 12; đã ghi nhận 11.");
    }

    @Test
    void huong_son_11_meetings_are_too_few_in_a_complete_record_and_the_audit_ends_with_1() {
        String complete = Printed.bundled("huong-son.json")
                .replace(
                        "\"span\": \"2023-01-01/2024-01-29\",",
                        "\"span\": \"2023-01-01/2024-01-29\", \"completeThrough\": {\"MEETINGS\": \"2023-12-31\"},");
        Printed audit = Printed.by(Printed.file(folder, "complete.json", complete));

        assertThat(audit.code()).isEqualTo(1);
        assertThat(audit.err()).isEmpty();
        assertThat(audit.lines())
                .contains(
                        "Hồ sơ:  từ 01/01/2023 đến 29/01/2024; được khẳng định là đầy đủ: phiên họp Thường trực HĐND đến",
                        "        31/12/2023.",
                        "Vi phạm quy định của pháp luật hoặc quy chế của địa phương: 1.")
                .containsSequence(
                        "KHÔNG ĐẠT – VI PHẠM QUY ĐỊNH CỦA PHÁP LUẬT HOẶC QUY CHẾ CỦA ĐỊA PHƯƠNG (1)",
                        "  * Phiên họp thường kỳ hằng tháng của Thường trực HĐND [meeting.frequency.monthly]",
                        "    Về: năm 2023 – Thường trực HĐND",
                        "    Kết quả: Có 11 phiên họp thường kỳ; cần mỗi tháng ít nhất 1 phiên, tổng cộng 12.",
                        "    Căn cứ: quy định của pháp luật: khoản 2 Điều 106 Luật số 77/2015/QH13; Điều 25 Nghị quyết số",
                        "            753/2005/NQ-UBTVQH11 (đã đọc văn bản)");
    }

    @Test
    void thanh_liem_reports_february_before_it_ended_which_is_provisional_and_no_breach() {
        assertThat(ALL.lines())
                .containsSequence(
                        "KHÔNG ĐẠT – VI PHẠM QUY ĐỊNH CỦA PHÁP LUẬT HOẶC QUY CHẾ CỦA ĐỊA PHƯƠNG (0)",
                        "  Không có.",
                        "",
                        "KHÔNG ĐẠT – LƯU Ý, KHÔNG PHẢI VI PHẠM (QUY CHẾ PHỐI HỢP, CHƯƠNG TRÌNH, THÔNG LỆ, PHÉP TÍNH) (1)",
                        "  * Báo cáo sau khi kỳ báo cáo kết thúc [meeting.standing.after-period]",
                        "    Về: phiên họp thường kỳ ngày 26/02/2024 của Thường trực HĐND");
        Finding report = the("meeting.standing.after-period", "Thanh Liêm");
        assertThat(report.ground()).isEqualTo(Ground.PRACTICE);
        assertThat(Printed.by(Printed.file(folder, "thanh-liem.json", Printed.bundled("thanh-liem.json")))
                        .code())
                .isZero();
    }

    @Test
    void thanh_liem_05_supervisees_are_one_board_and_4_communes() {
        assertThat(ALL.lines())
                .containsSequence(
                        "    trong năm 2022-2023” của Thường trực HĐND; 5 đối tượng: Ban Quản lý dự án và ĐTXD huyện; UBND xã",
                        "    Thanh Nghị; UBND xã Liêm Túc; UBND xã Liêm Thuận; UBND xã Thanh Tân.")
                .contains("    Cách tính: Yêu cầu số đối tượng được liệt kê = 5; thực tế 5.");
        assertThat(the("supervision.supervisees.count", "Thanh Liêm").verdict()).isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void ha_nam_evaluated_the_coordination_regulation_for_2020() {
        assertThat(ALL.lines())
                .containsSequence(
                        "  * Đánh giá hằng năm việc thực hiện quy chế phối hợp [coordination.evaluation.yearly]",
                        "    Về: năm 2020 – quy chế phối hợp công tác nhiệm kỳ 2016-2021 của Thường trực HĐND",
                        "    Kết quả: Đạt. Yêu cầu: số lần đánh giá thực hiện quy chế phối hợp: mỗi năm ít nhất 1 lần.",
                        "    Căn cứ: thông lệ",
                        "    Dữ kiện: quy chế có hiệu lực trong năm = có; số lần đánh giá thực hiện quy chế phối hợp = 1",
                        "    Cách tính: Từ 01/01/2020 đến 31/12/2020: 1 kỳ (năm) × 1 = 1; đã ghi nhận 1.");
    }

    @Test
    void mong_cai_explanation_sessions_belong_to_the_standing_committee() {
        assertThat(ALL.lines())
                .containsSequence(
                        "  * Hình thức giám sát của Thường trực HĐND [supervision.form.standing-committee]",
                        "    Về: phiên giải trình “đôn đốc giám sát việc giải quyết kiến nghị cử tri gửi tới kỳ họp” của",
                        "        Thường trực HĐND",
                        "    Về: phiên giải trình “nhiệm vụ xây dựng NTM, phát triển sản phẩm OCOP trong giai đoạn mới” của",
                        "        Thường trực HĐND",
                        "    Kết quả: Đạt. Yêu cầu: hình thức giám sát là một trong: giám sát văn bản quy phạm pháp luật,");
        assertThat(found("supervision.form.standing-committee", "Móng Cái"))
                .hasSize(2)
                .allSatisfy(finding -> {
                    assertThat(finding.verdict()).isEqualTo(Verdict.SATISFIED);
                    assertThat(finding.citations()).containsExactly(Citation.parse("Điều 66 Luật số 87/2015/QH13"));
                });
    }

    @Test
    void ngoc_thuy_sessions_ix_x_and_xi_are_in_sequence() {
        assertThat(ALL.lines())
                .containsSequence(
                        "  - kỳ họp thứ 9 (thường lệ) của HĐND.",
                        "  - kỳ họp thứ 10 (thường lệ) của HĐND.",
                        "  - kỳ họp thứ 11 (thường lệ) của HĐND.");
        assertThat(the("session.numbering", "Ngọc Thụy").verdict()).isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void a_plan_shows_the_days_of_the_law_of_its_time_and_where_the_law_is_silent() {
        assertThat(ALL.lines())
                .containsSequence(
                        "    Về: kỳ họp thường lệ khai mạc ngày 09/07/2024 của HĐND",
                        "    Mốc: ngày triệu tập – chậm nhất 19/06/2024",
                        "    Căn cứ: quy định của pháp luật: khoản 2 Điều 80 Luật số 77/2015/QH13 (đã đọc văn bản)",
                        "    Cách tính: Tính ngược từ ngày 09/07/2024; ngày này không tính. Đếm 20 ngày, đến ngày 19/06/2024.",
                        "               Chậm nhất là ngày 19/06/2024.")
                .containsSequence(
                        "    Về: kỳ họp thứ 2 (thường lệ) của HĐND",
                        "    Mốc: ngày triệu tập – chậm nhất 22/06/2026",
                        "    Căn cứ: quy chế của địa phương: khoản 1 Điều 12 Nghị quyết số 03/2026/NQ-HĐND (đã đọc văn bản)")
                .containsSequence(
                        "  * Gửi nghị quyết và biên bản lên cấp trên [session.resolution.sent-up]",
                        "    Về: kỳ họp thứ 2 (thường lệ) của HĐND",
                        "    Về: kỳ họp thứ 3 (thường lệ) của HĐND",
                        "    Vì: luật không quy định, do quy chế của Hội đồng nhân dân quy định",
                        "    Căn cứ: quy định của pháp luật: khoản 11 Điều 31 Luật số 72/2025/QH15 (đã đọc văn bản)");
    }

    @Test
    void english_says_the_same() {
        Printed english = Printed.by("--lang", "en");

        assertThat(english.code()).isZero();
        assertThat(english.lines())
                .containsSequence(
                        "  * Parts add up to their total [activity.figures.total]",
                        "    About: sessions for year 2023 of “HĐND các xã, thị trấn”: 50 regular sessions + 32 thematic",
                        "           sessions",
                        "    Result: Satisfied. Required: sum of the parts equal to total stated.",
                        "    Ground: arithmetic",
                        "    Facts: sum of the parts = 82; total stated = 82",
                        "    Arithmetic: Required sum of the parts = 82; found 82.")
                .containsSequence(
                        "NOT MET – BREACHES OF STATUTE OR LOCAL REGULATION (0)",
                        "  None.",
                        "",
                        "NOT MET – NOTES, NOT BREACHES (COORDINATION, PROGRAMME, PRACTICE, ARITHMETIC) (1)",
                        "  * Report after the end of its period [meeting.standing.after-period]",
                        "    About: ordinary meeting on 26/02/2024 of the Standing Committee of the People's Council",
                        "    Result: The period ends on 29/02/2024 but was reported on 26/02/2024: the figures are",
                        "            provisional, which is no breach of law.")
                .contains("Breaches of statute or local regulation: 0.");
    }

    @Test
    void json_is_the_stored_form_of_what_was_found_of_each_dossier_and_nothing_else() {
        Printed json = Printed.by("--json");

        assertThat(json.code()).isZero();
        assertThat(json.err()).isEmpty();
        List<Audited> audited = CouncilJson.readList(json.out(), Audited.class);
        assertThat(audited)
                .isEqualTo(DossierFile.bundled().stream()
                        .map(AuditTest::review)
                        .map(Review::audited)
                        .toList());
        assertThat(audited).flatExtracting(Audited::findings).isEqualTo(FINDINGS);
    }

    @Test
    void every_inferred_path_is_in_the_dossier() {
        for (DossierFile file : DossierFile.bundled()) {
            Paths paths = new Paths(Printed.bundled(file.name()));
            assertThat(dossier(file).inferred())
                    .allSatisfy(inference -> assertThat(paths.has(inference.path()))
                            .as(file.name() + " has " + inference.path())
                            .isTrue());
        }
    }

    @Test
    void no_line_is_wider_than_a_terminal() {
        assertThat(ALL.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
    }

    private static final List<Finding> FINDINGS = DossierFile.bundled().stream()
            .map(AuditTest::review)
            .flatMap(review -> review.findings().stream())
            .toList();

    private static Dossier dossier(DossierFile file) {
        return review(file).dossier();
    }

    private static Review review(DossierFile file) {
        try {
            return file.review();
        } catch (UnreadableDossier e) {
            throw new AssertionError(e);
        }
    }

    private static List<Finding> found(String rule, String place) {
        return FINDINGS.stream()
                .filter(finding -> finding.rule().equals(rule))
                .filter(finding -> finding.place().vi().contains(place))
                .toList();
    }

    private static Finding the(String rule, String place) {
        assertThat(found(rule, place)).hasSize(1);
        return found(rule, place).get(0);
    }
}

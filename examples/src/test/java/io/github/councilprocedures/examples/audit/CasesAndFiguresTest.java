package io.github.councilprocedures.examples.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.councilprocedures.activity.FigureAgreement;
import io.github.councilprocedures.activity.FigureComparison;
import io.github.councilprocedures.json.CouncilJson;
import io.github.councilprocedures.workflow.Fault;
import io.github.councilprocedures.workflow.FaultKind;
import io.github.councilprocedures.workflow.NextStep;
import io.github.councilprocedures.workflow.Progress;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the audit tells of the files of cases in a record, and of the figures that it lists as reported. */
class CasesAndFiguresTest {

    private static final String ESTABLISHED = """
            "thematicSupervisions": [{
              "body": "STANDING_COMMITTEE",
              "topic": "quản lý chợ",
              "steps": [{"step": "ESTABLISHED", "on": "2024-02-05", "by": "COMMITTEE", "documents": ["DECISION"]}]
            }]""";

    @TempDir
    private Path folder;

    @Test
    void a_case_tells_where_it_stands_what_may_follow_and_what_went_wrong() {
        Printed audit = audit("\"completeThrough\": {\"THEMATIC_SUPERVISIONS\": \"2024-02-26\"}", ESTABLISHED);

        assertThat(audit.code()).isEqualTo(1);
        assertThat(audit.lines())
                .contains(
                        "  - giám sát chuyên đề “quản lý chợ” của Thường trực HĐND; thành lập Đoàn giám sát ngày 05/02/2024.")
                .containsSequence(
                        "TIẾN ĐỘ CÁC VỤ VIỆC (1)",
                        "  * giám sát chuyên đề “quản lý chợ” của Thường trực HĐND",
                        "    Quy trình: Giám sát chuyên đề của Thường trực HĐND [supervision.thematic.standing-committee]",
                        "    Đang ở: thành lập Đoàn giám sát, ngày 05/02/2024",
                        "    Có thể tiếp theo:",
                        "      - thông báo nội dung, kế hoạch, đề cương; chủ thể: Đoàn giám sát; tài liệu: kế hoạch, nội",
                        "        dung, đề cương báo cáo; nơi nhận: cơ quan, tổ chức, cá nhân chịu sự giám sát; chậm nhất",
                        "        20/02/2024; căn cứ: điểm a khoản 2 Điều 70, điểm b khoản 2 Điều 70 Luật số 87/2015/QH13",
                        "      - hủy cuộc giám sát",
                        "    Có thể thực hiện song song:",
                        "      - yêu cầu chấm dứt hành vi vi phạm; chủ thể: Đoàn giám sát; tài liệu: văn bản yêu cầu; căn cứ:",
                        "        điểm e khoản 2 Điều 70 Luật số 87/2015/QH13",
                        "    Thiếu sót:",
                        "      - sai chủ thể – thành lập Đoàn giám sát: Bước “thành lập Đoàn giám sát” do Ban của HĐND thực",
                        "        hiện, không phải do: Thường trực HĐND. [supervision.thematic.standing-committee.actors]",
                        "      - quá hạn – thông báo nội dung, kế hoạch, đề cương: Thông báo nội dung, kế hoạch, đề cương",
                        "        giám sát: không thực hiện; hồ sơ đầy đủ đến hết ngày 26/02/2024 không có ngày thực hiện bước",
                        "        “thông báo nội dung, kế hoạch, đề cương”. Hạn cuối là ngày 20/02/2024.",
                        "        [supervision.thematic.outline-notice]");
    }

    @Test
    void english_tells_the_same() {
        Printed audit = Printed.by(
                "--lang", "en", file("\"completeThrough\": {\"THEMATIC_SUPERVISIONS\": \"2024-02-26\"}", ESTABLISHED));

        assertThat(audit.lines())
                .containsSequence(
                        "WHERE CASES STAND (1)",
                        "  * thematic supervision “quản lý chợ” by the Standing Committee of the People's Council",
                        "    Procedure: Thematic supervision by the Standing Committee",
                        "               [supervision.thematic.standing-committee]",
                        "    Stands at: team set up, on 05/02/2024",
                        "    May follow:",
                        "      - supervisees notified; who: supervision team; papers: plan, content, report outline; to:",
                        "        those supervised; due by 20/02/2024; clause: Point a, Clause 2, Article 70; Point b, Clause",
                        "        2, Article 70, Law No. 87/2015/QH13")
                .contains("    May happen beside:", "    Faults:");
    }

    @Test
    void what_an_open_record_does_not_hold_is_no_fault() {
        assertThat(audit(ESTABLISHED.replace("\"COMMITTEE\"", "\"STANDING_COMMITTEE\""))
                        .lines())
                .contains("    Thiếu sót: không phát hiện.");
    }

    @Test
    void a_case_without_steps_begins_with_the_first_and_a_file_without_a_procedure_says_so() {
        assertThat(audit("""
                                "thematicSupervisions": [{"body": "STANDING_COMMITTEE", "topic": "quản lý chợ"}],
                                "surveys": [{"body": "STANDING_COMMITTEE", "topic": "nước sạch"}]""").lines())
                .containsSequence(
                        "    Đang ở: chưa ghi nhận bước nào",
                        "    Có thể tiếp theo:",
                        "      - đưa vào chương trình",
                        "    Thiếu sót: không phát hiện.",
                        "  * khảo sát “nước sạch” của Thường trực HĐND",
                        "    Không có quy trình theo bước cho loại hồ sơ này.");
    }

    @Test
    void a_closed_case_has_no_next_step() {
        assertThat(audit("""
                                "petitionSettlements": [{
                                  "petitions": "tháng 01/2024",
                                  "steps": [{"step": "CLOSED", "on": "2024-02-05"}]
                                }]""").lines())
                .containsSequence("    Đang ở: kết thúc hồ sơ, ngày 05/02/2024", "    Không còn bước nào tiếp theo.");
    }

    @Test
    void where_the_text_in_force_was_not_read_the_steps_are_said_to_be_those_of_the_text_before() {
        Printed audit = Printed.by(Printed.file(folder, "2026.json", """
                {
                  "source": {"title": "Ví dụ", "description": {"vi": "Ví dụ", "en": "An example"}},
                  "term": {"council": {"unit": {"kind": "PROVINCE", "name": "Sông Trăng"}}, "years": "2026-2031"},
                  "record": {
                    "span": "2026-04-01/2026-05-31",
                    "petitionSettlements": [{
                      "petitions": "tháng 4/2026",
                      "steps": [{"step": "PEOPLES_COMMITTEE_REPORTED", "on": "2026-05-05", "by": "PEOPLES_COMMITTEE"}]
                    }]
                  }
                }"""));

        assertThat(audit.lines())
                .containsSequence(
                        "    Đang ở: UBND báo cáo kết quả giải quyết, ngày 05/05/2026",
                        "    Lưu ý: điểm c khoản 1 Điều 34 Luật số 121/2025/QH15; Nghị quyết số 114/2025/UBTVQH15: chưa được",
                        "           đưa vào danh mục; các bước dưới đây là của văn bản trước đó.",
                        "    Có thể tiếp theo:",
                        "      - Ban thẩm tra báo cáo; chủ thể: Ban của HĐND; tài liệu: văn bản giao, phân công, báo cáo thẩm",
                        "        tra");
    }

    @Test
    void a_figure_agrees_differs_or_cannot_be_compared() {
        Printed audit = audit(
                "\"completeThrough\": {\"MEETINGS\": \"2024-02-26\"}",
                "\"figures\": [" + figures("\"STANDING_COMMITTEE_MEETINGS\": 1, \"SESSIONS\": 2, \"RESOLUTIONS\": 9")
                        + ", " + figures("\"STANDING_COMMITTEE_MEETINGS\": 3") + ", "
                        + figures("\"STANDING_COMMITTEE_MEETINGS\": 0, \"CANCELLED_INVESTMENT_PROJECTS\": 3") + "]");

        assertThat(audit.lines())
                .containsSequence(
                        "ĐỐI CHIẾU SỐ LIỆU BÁO CÁO VỚI HỒ SƠ (6)",
                        "  - phiên họp Thường trực HĐND tháng 02/2024: báo cáo nêu 1, hồ sơ có 1; khớp.",
                        "  - phiên họp Thường trực HĐND tháng 02/2024: báo cáo nêu 3, hồ sơ có 1; báo cáo nhiều hơn 2.",
                        "  - phiên họp Thường trực HĐND tháng 02/2024: báo cáo nêu 0, hồ sơ có 1; báo cáo ít hơn 1.",
                        "  - Không đối chiếu được (hồ sơ chưa đầy đủ đến hết kỳ báo cáo), tháng 02/2024: 2 kỳ họp; 9 nghị",
                        "    quyết.",
                        "  - Không đối chiếu được (hồ sơ không ghi nội dung này), tháng 02/2024: 3 dự án bị hủy bỏ chủ trương",
                        "    đầu tư.");
    }

    @Test
    void what_was_delivered_under_a_coordination_regulation_is_judged_by_it_and_never_as_a_breach_of_law() {
        Printed audit = audit("""
                "coordinationRecords": [{
                  "regulation": {
                    "term": {
                      "council": {"unit": {
                        "kind": "RURAL_DISTRICT", "name": "Thanh Liêm",
                        "superior": {"kind": "PROVINCE", "name": "Hà Nam"}}},
                      "years": "2021-2026"
                    },
                    "number": "01/QCPH", "inForce": "2021-10-06/2025-06-30",
                    "parties": ["STANDING_COMMITTEE", "PEOPLES_COMMITTEE"],
                    "obligations": [{
                      "key": "reports.monthly", "article": "5", "subject": "SUPERVISION",
                      "obligors": ["PEOPLES_COMMITTEE"], "beneficiaries": ["STANDING_COMMITTEE"],
                      "deliverable": {"vi": "Báo cáo tháng", "en": "Monthly report"},
                      "form": "MEETING", "trigger": "MONTH", "ground": "COORDINATION_REGULATION",
                      "requires": {"deadline": {"act": "deliveredOn", "atLatest": "5 CALENDAR_DAYS", "after": "triggeredOn"}}
                    }]
                  },
                  "span": "2023-11-01/2023-12-31",
                  "recordedThrough": "2024-02-26",
                  "deliveries": [{"obligation": "reports.monthly", "period": "2023-11", "deliveredOn": "2023-12-05"}]
                }]""");

        assertThat(audit.err()).isEmpty();
        assertThat(audit.lines())
                .contains("    hạn, 1 việc đã thực hiện.")
                .anyMatch(line -> line.contains("[coordination.reports.monthly@01/QCPH]"));
        assertThat(audit.lines())
                .contains("KHÔNG ĐẠT – VI PHẠM QUY ĐỊNH CỦA PHÁP LUẬT HOẶC QUY CHẾ CỦA ĐỊA PHƯƠNG (1)");
    }

    @Test
    void the_articles_tell_of_petitions_reported_on_and_of_figures_that_no_record_vouches_for() {
        Printed english = Printed.by("--lang", "en");

        assertThat(english.lines())
                .containsSequence(
                        "    Procedure: Supervision of the settlement of voters' petitions [review.petition]",
                        "    Stands at: report of the People's Committee, on 07/01/2021")
                .containsSequence(
                        "    Procedure: Supervision of the settlement of voters' petitions [review.petition]",
                        "    Stands at: report of the People's Committee, on 23/09/2020")
                .containsSequence(
                        "FIGURES HELD AGAINST THE RECORD (9)",
                        "  - Not to be compared (the record is not complete through the period), year 2023: 6 sessions; 29",
                        "    resolutions; 11 Standing Committee meetings; 6 thematic supervisions.",
                        "  - Not to be compared (the figures are of other councils), year 2023: 82 sessions; 50 regular",
                        "    sessions; 32 thematic sessions; 336 resolutions; 129 thematic supervisions.");
    }

    @Test
    void json_holds_where_cases_stand_and_how_figures_compare() {
        Printed json = Printed.by(
                "--json",
                file(
                        "\"completeThrough\": {\"THEMATIC_SUPERVISIONS\": \"2024-02-26\", \"MEETINGS\": \"2024-02-26\"}",
                        ESTABLISHED,
                        "\"surveys\": [{\"body\": \"STANDING_COMMITTEE\", \"topic\": \"nước sạch\"}]",
                        "\"figures\": [" + figures("\"STANDING_COMMITTEE_MEETINGS\": 3") + "]"));

        assertThat(json.code()).isEqualTo(1);
        List<Audited> all = CouncilJson.readList(json.out(), Audited.class);
        assertThat(all).hasSize(1);
        Audited audited = all.get(0);
        assertThat(audited.source()).startsWith("Thường trực HĐND huyện Thanh Liêm");
        assertThat(audited.term().council().unit().name()).isEqualTo("Thanh Liêm");
        assertThat(audited.findings()).isNotEmpty();
        assertThat(audited.cases()).hasSize(1);
        Progress progress = audited.cases().get(0);
        assertThat(progress.step()).contains("ESTABLISHED");
        assertThat(progress.next())
                .extracting(NextStep::step)
                .containsExactly("NOTIFIED", "URGENT_REQUEST", "CANCELLED");
        assertThat(progress.faults()).extracting(Fault::kind).containsExactly(FaultKind.WRONG_BODY, FaultKind.OVERDUE);
        assertThat(audited.figures()).extracting(FigureComparison::agreement).containsExactly(FigureAgreement.DIFFERS);
    }

    private static String figures(String counts) {
        return "{\"period\": \"2024-02\", \"reportedOn\": \"2024-02-26\", \"counts\": {" + counts + "}}";
    }

    private Printed audit(String... inRecord) {
        return Printed.by(file(inRecord));
    }

    /** The dossier of Thanh Liêm with more in its record. */
    private String file(String... inRecord) {
        String more = String.join(",\n", inRecord);
        return Printed.file(
                folder,
                "more.json",
                Printed.bundled("thanh-liem.json").replace("\"record\": {", "\"record\": {\n" + more + ","));
    }
}

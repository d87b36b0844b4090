package io.github.councilprocedures.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;
import org.junit.jupiter.api.Test;

class SupervisionLabelsTest {

    @Test
    void bodies_are_named() {
        assertThat(SupervisingBody.values())
                .extracting(Labelled::label)
                .containsExactly(
                        new Phrase("HĐND", "the council"),
                        new Phrase("Thường trực HĐND", "Standing Committee"),
                        new Phrase("Ban của HĐND", "committee"),
                        new Phrase("Tổ đại biểu HĐND", "delegates' group"),
                        new Phrase("đại biểu HĐND", "delegate"));
    }

    @Test
    void forms_are_named() {
        assertThat(SupervisionForm.values())
                .extracting(Labelled::label)
                .containsExactly(
                        new Phrase("xem xét báo cáo", "review of reports"),
                        new Phrase("thẩm tra báo cáo", "verification of reports"),
                        new Phrase("chất vấn và xem xét việc trả lời chất vấn", "questioning"),
                        new Phrase("giám sát văn bản quy phạm pháp luật", "review of legal documents"),
                        new Phrase("giám sát chuyên đề", "thematic supervision"),
                        new Phrase("phiên giải trình", "explanation session"),
                        new Phrase("giám sát việc giải quyết khiếu nại, tố cáo", "supervision of complaint handling"),
                        new Phrase(
                                "giám sát việc giải quyết kiến nghị của cử tri",
                                "supervision of the handling of voters' petitions"),
                        new Phrase(
                                "giám sát việc thi hành pháp luật ở địa phương",
                                "supervision of how law is carried out"),
                        new Phrase("giám sát về vấn đề được phân công", "supervision of an assigned matter"),
                        new Phrase("lấy phiếu tín nhiệm", "confidence poll"),
                        new Phrase("bỏ phiếu tín nhiệm", "vote of confidence"),
                        new Phrase("khảo sát", "survey"));
    }

    @Test
    void the_items_of_a_notice_are_named() {
        assertThat(NoticeItem.values())
                .extracting(Labelled::label)
                .containsExactly(
                        new Phrase("nội dung", "content"),
                        new Phrase("kế hoạch", "plan"),
                        new Phrase("đề cương báo cáo", "report outline"));
    }

    @Test
    void steps_are_named_in_their_usual_order() {
        assertThat(ThematicStep.values())
                .extracting(Labelled::label)
                .containsExactly(
                        new Phrase("đưa vào chương trình", "planned"),
                        new Phrase("thành lập Đoàn giám sát", "team set up"),
                        new Phrase("thông báo nội dung, kế hoạch, đề cương", "supervisees notified"),
                        new Phrase("nhận báo cáo của đối tượng chịu sự giám sát", "reports collected"),
                        new Phrase("làm việc với đối tượng chịu sự giám sát", "field work"),
                        new Phrase("kết thúc giám sát", "field work done"),
                        new Phrase("dự thảo báo cáo", "report drafted"),
                        new Phrase("báo cáo kết quả giám sát", "reported"),
                        new Phrase("xem xét báo cáo", "under consideration"),
                        new Phrase("nghị quyết, kết luận giám sát", "concluded"),
                        new Phrase("gửi nghị quyết, kết luận", "sent"),
                        new Phrase("đăng tải công khai", "published"),
                        new Phrase("theo dõi, đôn đốc thực hiện", "follow-up"),
                        new Phrase("kết thúc hồ sơ", "closed"),
                        new Phrase("yêu cầu chấm dứt hành vi vi phạm", "urgent request"),
                        new Phrase("đề nghị HĐND xem xét", "referred to the council"),
                        new Phrase("hủy cuộc giám sát", "cancelled"));
    }
}

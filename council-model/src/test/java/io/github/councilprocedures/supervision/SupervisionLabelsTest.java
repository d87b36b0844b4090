package io.github.councilprocedures.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.councilprocedures.casefile.ResolutionPart;
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
    void criteria_of_topics_are_named_in_the_order_of_preference() {
        assertThat(TopicCriterion.values())
                .extracting(Labelled::label)
                .containsExactly(
                        new Phrase("vấn đề bức xúc, ảnh hưởng lớn", "pressing, or of great effect"),
                        new Phrase("không trùng văn bản mới có hiệu lực", "no new text on the same matter"),
                        new Phrase(
                                "gắn với xây dựng chính sách, pháp luật, quản lý nhà nước",
                                "tied to policy, law and management"),
                        new Phrase(
                                "liên ngành, thuộc lĩnh vực của nhiều Ban", "across the fields of several committees"));
    }

    @Test
    void grounds_are_named() {
        assertThat(SupervisionGround.values())
                .extracting(Labelled::label)
                .containsExactly(
                        new Phrase("chương trình giám sát", "supervision programme"),
                        new Phrase(
                                "được HĐND, Thường trực HĐND giao",
                                "assigned by the council or its Standing Committee"),
                        new Phrase("dấu hiệu vi phạm pháp luật", "signs of a violation of law"),
                        new Phrase("căn cứ khác", "another ground"));
    }

    @Test
    void roles_on_a_team_are_named() {
        assertThat(TeamRole.values())
                .extracting(Labelled::label)
                .containsExactly(
                        new Phrase("Chủ tịch HĐND", "Chair of the council"),
                        new Phrase("Phó Chủ tịch HĐND", "Vice Chair of the council"),
                        new Phrase("Ủy viên Thường trực HĐND", "ordinary member of the Standing Committee"),
                        new Phrase("Trưởng Ban", "head of a committee"),
                        new Phrase("Phó Trưởng Ban", "deputy head of a committee"),
                        new Phrase("Ủy viên của Ban", "ordinary member of a committee"),
                        new Phrase("đại diện Ban của HĐND", "representative of a committee"),
                        new Phrase("đại biểu HĐND", "delegate"),
                        new Phrase("Ủy ban MTTQ, tổ chức thành viên", "Fatherland Front or a member organisation"),
                        new Phrase("thành phần khác", "another"));
    }

    @Test
    void the_parts_of_an_instrument_are_named() {
        assertThat(InstrumentPart.values())
                .extracting(Labelled::label)
                .containsExactly(
                        new Phrase("đối tượng", "subjects"),
                        new Phrase("phạm vi", "scope"),
                        new Phrase("nội dung", "content"),
                        new Phrase("kế hoạch", "plan"),
                        new Phrase("thành phần Đoàn giám sát", "composition of the team"),
                        new Phrase("cơ quan, tổ chức, cá nhân chịu sự giám sát", "those supervised"));
    }

    @Test
    void the_parts_of_a_resolution_are_named() {
        assertThat(ResolutionPart.values())
                .extracting(Labelled::label)
                .containsExactly(
                        new Phrase(
                                "đánh giá kết quả, hạn chế, nguyên nhân và trách nhiệm",
                                "assessment and responsibility"),
                        new Phrase("thời hạn khắc phục", "time for correction"),
                        new Phrase("trách nhiệm thi hành", "responsibility for carrying it out"),
                        new Phrase("trách nhiệm báo cáo việc thực hiện", "duty to report"));
    }

    @Test
    void steps_of_an_explanation_session_are_named() {
        assertThat(ExplanationStep.values())
                .extracting(Labelled::label)
                .containsExactly(
                        new Phrase("quyết định tổ chức phiên giải trình", "session decided"),
                        new Phrase("thông báo nội dung, kế hoạch", "content and plan notified"),
                        new Phrase("tổ chức phiên giải trình", "session held"),
                        new Phrase("dự kiến kết luận", "conclusion drafted"),
                        new Phrase("thông qua kết luận", "conclusion passed"),
                        new Phrase("gửi kết luận", "conclusion sent"),
                        new Phrase("thực hiện kết luận", "conclusion carried out"),
                        new Phrase("báo cáo HĐND xem xét", "referred to the council"));
    }

    @Test
    void the_matters_of_its_decision_are_named() {
        assertThat(ExplanationMatter.values())
                .extracting(Labelled::label)
                .containsExactly(
                        new Phrase("việc tổ chức", "holding it"),
                        new Phrase("nội dung", "content"),
                        new Phrase("kế hoạch", "plan"),
                        new Phrase("người được yêu cầu giải trình", "persons required to explain"));
    }

    @Test
    void the_offices_of_those_who_explain_are_named() {
        assertThat(ExplainingPost.values())
                .extracting(Labelled::label)
                .containsExactly(
                        new Phrase("thành viên UBND", "member of the People's Committee"),
                        new Phrase("Chánh án Tòa án nhân dân", "Chief Judge"),
                        new Phrase("Viện trưởng Viện kiểm sát nhân dân", "Chief Procurator"),
                        new Phrase("người khác", "somebody else"));
    }

    @Test
    void steps_of_a_survey_are_named() {
        assertThat(SurveyStep.values())
                .extracting(Labelled::label)
                .containsExactly(
                        new Phrase("lập kế hoạch khảo sát", "survey planned"),
                        new Phrase("tiến hành khảo sát", "survey made"),
                        new Phrase("báo cáo kết quả khảo sát", "survey reported"));
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

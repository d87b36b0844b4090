package io.github.councilprocedures.programme;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;
import org.junit.jupiter.api.Test;

class ProgrammeLabelsTest {

    @Test
    void steps_are_named_in_their_usual_order() {
        assertThat(ProgrammeStep.values())
                .extracting(Labelled::label)
                .containsExactly(
                        new Phrase("đề nghị gửi kiến nghị giám sát", "proposals called for"),
                        new Phrase("tập hợp, tổng hợp đề nghị, kiến nghị giám sát", "proposals put together"),
                        new Phrase("thảo luận, dự kiến chương trình", "draft drawn up"),
                        new Phrase("trình dự thảo chương trình", "draft submitted"),
                        new Phrase("Thường trực HĐND thảo luận", "discussed by the Standing Committee"),
                        new Phrase("Thường trực HĐND cho ý kiến", "opinion of the Standing Committee"),
                        new Phrase("thông qua chương trình", "programme adopted"),
                        new Phrase("không thông qua chương trình", "programme rejected"),
                        new Phrase("ban hành kế hoạch, tổ chức thực hiện", "plan issued"),
                        new Phrase("phân công thành viên, giao các Ban", "parts assigned"),
                        new Phrase("điều chỉnh chương trình", "programme adjusted"),
                        new Phrase("đăng tải chương trình", "programme published"),
                        new Phrase("báo cáo kết quả thực hiện tại kỳ họp", "result reported at the session"));
    }

    @Test
    void what_a_proposal_states_is_named() {
        assertThat(ProposalContent.values())
                .extracting(Labelled::label)
                .containsExactly(
                        new Phrase("sự cần thiết", "necessity"),
                        new Phrase("nội dung", "content"),
                        new Phrase("phạm vi", "scope"),
                        new Phrase("đối tượng giám sát", "those supervised"));
    }

    @Test
    void grounds_are_named() {
        assertThat(ProgrammeGround.values())
                .extracting(Labelled::label)
                .containsExactly(
                        new Phrase("chương trình giám sát của HĐND", "the council's programme"),
                        new Phrase("chương trình giám sát của Thường trực HĐND", "the Standing Committee's programme"),
                        new Phrase("ý kiến của các thành viên", "opinions of its members"),
                        new Phrase("đề nghị của các Ban, đại biểu HĐND, Ủy ban MTTQ", "proposals received"),
                        new Phrase("ý kiến, kiến nghị của cử tri", "opinions and petitions of voters"));
    }
}

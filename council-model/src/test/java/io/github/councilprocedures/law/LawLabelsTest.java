package io.github.councilprocedures.law;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;
import org.junit.jupiter.api.Test;

class LawLabelsTest {

    @Test
    void grounds_are_named_and_only_two_are_law() {
        assertThat(Ground.values())
                .extracting(Labelled::label)
                .containsExactly(
                        new Phrase("quy định của pháp luật", "statute"),
                        new Phrase("quy chế của địa phương", "local regulation"),
                        new Phrase("quy chế phối hợp", "coordination regulation"),
                        new Phrase("chương trình, kế hoạch", "programme"),
                        new Phrase("thông lệ", "practice"),
                        new Phrase("phép tính", "arithmetic"));
        assertThat(Ground.values()).filteredOn(Ground::isLaw).containsExactly(Ground.STATUTE, Ground.LOCAL_REGULATION);
    }

    @Test
    void evidence_is_named_the_surest_first() {
        assertThat(Evidence.values())
                .extracting(Labelled::label)
                .containsExactly(
                        new Phrase("đã đọc văn bản", "text read"),
                        new Phrase("theo nguồn tin đã công bố", "reported"),
                        new Phrase("chưa kiểm chứng", "not verified"));
    }

    @Test
    void kinds_of_instrument_are_named() {
        assertThat(InstrumentKind.values())
                .extracting(Labelled::label)
                .containsExactly(
                        new Phrase("Hiến pháp", "Constitution"),
                        new Phrase("Bộ luật", "Code"),
                        new Phrase("Luật", "Law"),
                        new Phrase("Nghị quyết", "Resolution"),
                        new Phrase("Nghị quyết liên tịch", "Joint Resolution"),
                        new Phrase("Nghị định", "Decree"),
                        new Phrase("Quyết định", "Decision"),
                        new Phrase("Hướng dẫn", "Guidance"),
                        new Phrase("Quy chế", "Regulation"),
                        new Phrase("Quyết định của Bộ Chính trị", "Politburo Decision"));
    }
}

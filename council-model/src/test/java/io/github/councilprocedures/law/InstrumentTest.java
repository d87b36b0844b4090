package io.github.councilprocedures.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.councilprocedures.text.Phrase;
import io.github.councilprocedures.time.DateSpan;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class InstrumentTest {

    private static Instrument.Builder law() {
        return Instrument.builder()
                .kind(InstrumentKind.LAW)
                .number("77/2015/QH13")
                .title(new Phrase("Luật Tổ chức chính quyền địa phương", "Law on Organisation of Local Government"))
                .evidence(Evidence.TEXT_READ);
    }

    @Test
    void it_cites_itself_and_its_articles() {
        Instrument law = law().build();
        assertThat(law.whole()).hasToString("Luật số 77/2015/QH13");
        assertThat(law.article(80)).hasToString("Điều 80 Luật số 77/2015/QH13");
        assertThat(law.article("124a").clause(2)).hasToString("khoản 2 Điều 124a Luật số 77/2015/QH13");
    }

    @Test
    void days_may_be_unknown() {
        Instrument law = law().build();
        assertThat(law.passedOn()).isEmpty();
        assertThat(law.inForce()).isEmpty();
        assertThat(law.amendedBy()).isEmpty();
        assertThat(law.replacedBy()).isEmpty();
    }

    @Test
    void it_keeps_what_it_was_given() {
        LocalDate passed = LocalDate.of(2015, 6, 19);
        DateSpan span = DateSpan.parse("2016-01-01/2025-02-28");
        Instrument law = law().passedOn(passed)
                .inForce(span)
                .addAmendedBy("47/2019/QH14")
                .addReplacedBy("65/2025/QH15")
                .build();
        assertThat(law.kind()).isEqualTo(InstrumentKind.LAW);
        assertThat(law.number()).isEqualTo("77/2015/QH13");
        assertThat(law.title().en()).isEqualTo("Law on Organisation of Local Government");
        assertThat(law.passedOn()).contains(passed);
        assertThat(law.inForce()).contains(span);
        assertThat(law.evidence()).isEqualTo(Evidence.TEXT_READ);
        assertThat(law.amendedBy()).containsExactly("47/2019/QH14");
        assertThat(law.replacedBy()).containsExactly("65/2025/QH15");
        assertThat(law).isEqualTo(Instrument.builder().from(law).build());
    }

    @Test
    void a_number_that_cannot_be_cited_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> law().number("số 77").build())
                .withMessage("number \"số 77\" must be like 77/2015/QH13");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> law().number("77/2015/QH13 ").build())
                .withMessage("number \"77/2015/QH13 \" must be written \"77/2015/QH13\"");
    }

    @Test
    void it_cannot_amend_or_replace_itself() {
        String message = "instrument 77/2015/QH13 cannot amend or replace itself";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> law().addAmendedBy("77/2015/QH13").build())
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> law().addReplacedBy("77/2015/QH13").build())
                .withMessage(message);
    }

    @Test
    void what_is_missing_is_named() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Instrument.builder().build())
                .withMessageContaining("kind")
                .withMessageContaining("number")
                .withMessageContaining("title")
                .withMessageContaining("evidence");
    }
}

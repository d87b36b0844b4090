package io.github.councilprocedures.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.councilprocedures.law.Citation;
import io.github.councilprocedures.law.Evidence;
import io.github.councilprocedures.law.Instrument;
import io.github.councilprocedures.law.InstrumentKind;
import io.github.councilprocedures.text.Phrase;
import io.github.councilprocedures.time.DateSpan;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InstrumentsTest {

    @Test
    void every_constant_is_listed_once_in_its_order() throws IllegalAccessException {
        List<Instrument> constants = new ArrayList<>();
        for (Field field : Instruments.class.getDeclaredFields()) {
            if (field.getType() == Instrument.class) {
                assertThat(Modifier.isPublic(field.getModifiers())).isTrue();
                constants.add((Instrument) field.get(null));
            }
        }
        assertThat(Instruments.all()).containsExactlyElementsOf(constants).doesNotHaveDuplicates();
    }

    @Test
    void every_instrument_is_found_by_its_number() {
        assertThat(Instruments.all())
                .allSatisfy(instrument ->
                        assertThat(Instruments.byNumber(instrument.number())).contains(instrument));
    }

    @Test
    void capitals_of_a_number_do_not_matter() {
        assertThat(Instruments.byNumber("77/2015/qh13")).contains(Instruments.LAW_77_2015);
        assertThat(Instruments.byNumber("64/2014/nđ-cp")).contains(Instruments.DECREE_64_2014);
    }

    @Test
    void an_unknown_number_is_absent() {
        assertThat(Instruments.byNumber("77/2015")).isEmpty();
    }

    @Test
    void every_successor_is_listed_too() {
        assertThat(Instruments.all())
                .allSatisfy(instrument -> assertThat(instrument.replacedBy())
                        .allSatisfy(number ->
                                assertThat(Instruments.byNumber(number)).isPresent()));
    }

    @Test
    void a_successor_never_takes_force_before_the_day_after_the_last() {
        for (Instrument instrument : Instruments.all()) {
            Optional<LocalDate> last = instrument.inForce().flatMap(DateSpan::lastDay);
            for (String number : instrument.replacedBy()) {
                Optional<LocalDate> first = Instruments.byNumber(number)
                        .flatMap(Instrument::inForce)
                        .map(DateSpan::firstDay);
                if (last.isPresent() && first.isPresent()) {
                    assertThat(first.get())
                            .as(instrument.number())
                            .isEqualTo(last.get().plusDays(1));
                }
            }
        }
    }

    @Test
    void none_takes_force_before_it_is_passed() {
        assertThat(Instruments.all())
                .filteredOn(instrument -> instrument.passedOn().isPresent()
                        && instrument.inForce().isPresent())
                .allSatisfy(instrument -> assertThat(instrument.inForce().get().firstDay())
                        .isAfterOrEqualTo(instrument.passedOn().get()));
    }

    @Test
    void every_citation_reads_back() {
        assertThat(Instruments.all()).allSatisfy(instrument -> {
            Citation clause = instrument.article(1).clause(2);
            assertThat(Citation.parse(clause.label().vi())).isEqualTo(clause);
            assertThat(Citation.parse(clause.label().en())).isEqualTo(clause);
        });
    }

    @Test
    void titles_are_composed_and_open_with_the_kind() {
        assertThat(Instruments.all()).allSatisfy(instrument -> {
            String title = instrument.title().vi();
            assertThat(Normalizer.isNormalized(title, Normalizer.Form.NFC)).isTrue();
            String kind = instrument.kind() == InstrumentKind.PARTY_DECISION
                    ? InstrumentKind.DECISION.label().vi()
                    : instrument.kind().label().vi();
            assertThat(title).startsWith(kind);
            assertThat(instrument.title().en()).isNotEqualTo(title);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "11/2003/QH11, 2004-07-01/2015-12-31, RECALLED",
        "77/2015/QH13, 2016-01-01/2025-02-28, REPORTED",
        "47/2019/QH14, 2020-07-01/2025-02-28, REPORTED",
        "65/2025/QH15, 2025-03-01/2025-06-15, REPORTED",
        "72/2025/QH15, 2025-06-16/.., TEXT_READ",
        "103/2025/UBTVQH15, 2025-09-26/.., REPORTED",
        "104/2025/UBTVQH15, 2025-09-26/.., REPORTED",
        "199/2025/QH15, 2025-05-21/.., REPORTED",
        "85/2015/QH13, 2015-09-01/.., TEXT_READ",
        "80/2015/QH13, 2016-07-01/2025-03-31, RECALLED",
        "87/2015/QH13, 2016-07-01/2026-02-28, REPORTED",
        "121/2025/QH15, 2026-03-01/.., REPORTED",
        "114/2025/UBTVQH15, 2026-03-01/.., RECALLED",
        "96/2023/QH15, 2023-07-01/.., TEXT_READ",
        "33/2005/QH11, 2006-01-01/2016-12-31, RECALLED",
        "91/2015/QH13, 2017-01-01/.., TEXT_READ",
    })
    void the_spans_that_rules_rest_on(String number, String span, Evidence evidence) {
        Instrument instrument = Instruments.byNumber(number).orElseThrow();
        assertThat(instrument.inForce()).contains(DateSpan.parse(span));
        assertThat(instrument.evidence()).isEqualTo(evidence);
    }

    @Test
    void spans_that_were_not_found_are_absent() {
        assertThat(Instruments.all())
                .filteredOn(instrument -> instrument.inForce().isEmpty())
                .extracting(Instrument::number)
                .containsExactly(
                        "97/2019/QH14",
                        "119/2020/QH14",
                        "131/2020/QH14",
                        "136/2024/QH15",
                        "169/2024/QH15",
                        "753/2005/NQ-UBTVQH11",
                        "106/2025/UBTVQH15",
                        "107/2025/UBTVQH15",
                        "35/2012/QH13",
                        "85/2014/QH13",
                        "14/1999/QH10",
                        "124/2020/NĐ-CP",
                        "116/2025/UBTVQH15");
    }

    @Test
    void the_law_on_local_government_is_written_out_whole() {
        assertThat(Instruments.LAW_77_2015)
                .isEqualTo(Instrument.builder()
                        .kind(InstrumentKind.LAW)
                        .number("77/2015/QH13")
                        .title(new Phrase(
                                "Luật Tổ chức chính quyền địa phương", "Law on Organisation of Local Government"))
                        .passedOn(LocalDate.of(2015, 6, 19))
                        .inForce(DateSpan.of(LocalDate.of(2016, 1, 1), LocalDate.of(2025, 2, 28)))
                        .evidence(Evidence.REPORTED)
                        .addAmendedBy("21/2017/QH14", "47/2019/QH14", "96/2023/QH15")
                        .addReplacedBy("65/2025/QH15")
                        .build());
    }
}

package io.github.councilprocedures.supervision;

import static io.github.councilprocedures.Given.HUONG_SON;
import static io.github.councilprocedures.Given.THANH_LIEM;
import static io.github.councilprocedures.Given.day;
import static io.github.councilprocedures.Given.shown;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.councilprocedures.text.Phrase;
import io.github.councilprocedures.time.ReportingPeriod;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SupervisionTest {

    private static final String TOPIC = "công tác quản lý đầu tư - xây dựng";

    private static Supervision.Builder supervision() {
        return Supervision.builder()
                .term(THANH_LIEM)
                .body(SupervisingBody.STANDING_COMMITTEE)
                .form(SupervisionForm.THEMATIC)
                .topic(TOPIC);
    }

    @ParameterizedTest
    @CsvSource({
        "COUNCIL, HĐND, People's Council",
        "STANDING_COMMITTEE, Thường trực HĐND, Standing Committee of the People's Council",
        "COMMITTEE, Ban của HĐND, committee of the People's Council",
        "DELEGATES_GROUP, Tổ đại biểu HĐND, delegates' group of the People's Council",
        "DELEGATE, đại biểu HĐND, delegate of the People's Council"
    })
    void it_is_named_by_form_topic_and_body(SupervisingBody body, String vi, String en) {
        Supervision supervision = supervision().term(HUONG_SON).body(body).build();
        assertThat(supervision.place())
                .isEqualTo(new Phrase(
                        "giám sát chuyên đề “" + TOPIC + "” của " + vi + " huyện Hương Sơn",
                        "thematic supervision “" + TOPIC + "” by the " + en + " of Hương Sơn Rural District"));
    }

    @Test
    void a_committee_may_be_named() {
        Supervision.Builder named = supervision().term(HUONG_SON).committee("Ban Pháp chế");
        assertThat(named.body(SupervisingBody.COMMITTEE).build().place())
                .isEqualTo(new Phrase(
                        "giám sát chuyên đề “" + TOPIC + "” của Ban Pháp chế HĐND huyện Hương Sơn",
                        "thematic supervision “" + TOPIC + "” by the “Ban Pháp chế” of the People's Council of"
                                + " Hương Sơn Rural District"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> named.body(SupervisingBody.STANDING_COMMITTEE).build())
                .withMessage("committee \"Ban Pháp chế\" is given, but the body is STANDING_COMMITTEE");
    }

    @Test
    void of_a_supervision_only_named_body_form_and_level_are_known() {
        assertThat(shown(SupervisionFacts.SUPERVISION, supervision().build()))
                .containsExactly("body: Thường trực HĐND", "form: giám sát chuyên đề", "level: cấp huyện");
    }

    @Test
    void every_fact_of_a_supervision_can_be_asked_by_name() {
        Supervision supervision = supervision()
                .addSupervisees("UBND xã Thanh Nghị", "UBND xã Liêm Túc")
                .superviseesStated(5)
                .heldOn(day("2024-01-10"))
                .build();
        assertThat(shown(SupervisionFacts.SUPERVISION, supervision))
                .containsExactly(
                        "body: Thường trực HĐND",
                        "form: giám sát chuyên đề",
                        "level: cấp huyện",
                        "startedOn: 10/01/2024",
                        "superviseesListed: 2",
                        "superviseesStated: 5");
        assertThat(supervision.council()).isEqualTo(THANH_LIEM.council());
        assertThat(supervision.subjectType()).isSameAs(SupervisionFacts.SUPERVISION);
    }

    @Test
    void the_beginning_is_the_first_thing_that_is_known() {
        Supervision.Builder known = supervision().reportedFor(ReportingPeriod.halfYear(2022, 1));
        assertThat(started(known)).contains(day("2022-06-30"));
        assertThat(started(known.heldOn(day("2022-04-04")))).contains(day("2022-04-04"));
        assertThat(started(supervision().reportedFor(ReportingPeriod.term(2021, 2026))))
                .isEmpty();
        assertThat(SupervisionFacts.STARTED_ON.derivation().orElseThrow().en())
                .isEqualTo("the day held; without it the last day of the period whose report mentions the supervision");
    }

    private static Optional<LocalDate> started(Supervision.Builder supervision) {
        return SupervisionFacts.STARTED_ON.day(supervision.build());
    }

    @Test
    void nonsense_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> supervision().topic(" ").build())
                .withMessage("topic must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> supervision().addSupervisees("UBND", "").build())
                .withMessage("supervisees must not hold a blank one, were [UBND, ]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> supervision().superviseesStated(-1).build())
                .withMessage("superviseesStated must not be negative, was -1");
        assertThatCode(() -> supervision().superviseesStated(0).build()).doesNotThrowAnyException();
    }
}

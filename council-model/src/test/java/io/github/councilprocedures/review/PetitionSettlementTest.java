package io.github.councilprocedures.review;

import static io.github.councilprocedures.Given.HA_NAM;
import static io.github.councilprocedures.Given.day;
import static io.github.councilprocedures.Given.shown;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.councilprocedures.casefile.CaseStep;
import io.github.councilprocedures.casefile.HearingStep;
import io.github.councilprocedures.casefile.StepOfCase;
import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;
import org.junit.jupiter.api.Test;

class PetitionSettlementTest {

    private static final PetitionSettlement SETTLEMENT = PetitionSettlement.builder()
            .term(HA_NAM)
            .petitions("trước kỳ họp thứ 8")
            .addHearing(HearingStep.REPORT_PRESENTED, HearingStep.VERIFICATION_PRESENTED)
            .addSteps(CaseStep.<PetitionStep>builder()
                    .step(PetitionStep.VERIFIED)
                    .on(day("2018-03-01"))
                    .build())
            .build();

    @Test
    void shows_what_is_recorded() {
        assertThat(shown(PetitionFacts.SETTLEMENT, SETTLEMENT))
                .containsExactly(
                        "level: cấp tỉnh",
                        "hearing: trình bày báo cáo; trình bày báo cáo thẩm tra",
                        "verifiedOn: 01/03/2018",
                        "steps: Ban thẩm tra báo cáo 01/03/2018");
    }

    @Test
    void names_the_petitions_and_the_council() {
        assertThat(SETTLEMENT.place())
                .isEqualTo(
                        new Phrase(
                                "giám sát việc giải quyết kiến nghị của cử tri “trước kỳ họp thứ 8”, HĐND tỉnh Hà Nam",
                                "supervision of the settlement of voters' petitions “trước kỳ họp thứ 8”, People's Council of Hà Nam Province"));
        assertThat(SETTLEMENT.parts()).containsExactly(new StepOfCase<>(SETTLEMENT, 0));
        assertThat(new StepOfCase<>(SETTLEMENT, 0).subjectType()).isSameAs(PetitionFacts.CASE.stepType());
    }

    @Test
    void no_more_are_answered_than_received() {
        assertThat(PetitionSettlement.builder()
                        .from(SETTLEMENT)
                        .received(3)
                        .answered(3)
                        .build()
                        .answered())
                .hasValue(3);
        assertThat(PetitionSettlement.builder()
                        .from(SETTLEMENT)
                        .answered(4)
                        .build()
                        .received())
                .isEmpty();
        assertThatThrownBy(() -> PetitionSettlement.builder()
                        .from(SETTLEMENT)
                        .received(3)
                        .answered(4)
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("answered must be at most the 3 received, was 4");
        assertThatThrownBy(() -> PetitionSettlement.builder()
                        .from(SETTLEMENT)
                        .received(-1)
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("received and answered must not be negative, were -1 and 0");
        assertThatThrownBy(() -> PetitionSettlement.builder()
                        .from(SETTLEMENT)
                        .answered(-1)
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("received and answered must not be negative, were 0 and -1");
    }

    @Test
    void blank_petitions_are_refused() {
        assertThatThrownBy(() -> PetitionSettlement.builder()
                        .from(SETTLEMENT)
                        .petitions(" ")
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("petitions must not be blank");
    }

    @Test
    void steps_are_named_in_their_usual_order() {
        assertThat(PetitionStep.values())
                .extracting(Labelled::label)
                .containsExactly(
                        new Phrase("tổng hợp kiến nghị của cử tri", "petitions collected"),
                        new Phrase("chuyển cơ quan có thẩm quyền giải quyết", "petitions sent on"),
                        new Phrase("UBND báo cáo kết quả giải quyết", "report of the People's Committee"),
                        new Phrase("Ban thẩm tra báo cáo", "report verified"),
                        new Phrase("Thường trực HĐND xem xét", "considered by the Standing Committee"),
                        new Phrase(
                                "chuẩn bị báo cáo kết quả giám sát, dự thảo nghị quyết",
                                "report and draft resolution ready"),
                        new Phrase("trình HĐND", "before the council"),
                        new Phrase("kết thúc hồ sơ", "closed"));
    }
}

package io.github.councilprocedures;

import static io.github.councilprocedures.testkit.assertj.CouncilAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.groups.Tuple.tuple;

import io.github.councilprocedures.fact.Reason;
import io.github.councilprocedures.fact.Verdict;
import io.github.councilprocedures.instrument.Instruments;
import io.github.councilprocedures.law.Citation;
import io.github.councilprocedures.law.Ground;
import io.github.councilprocedures.rule.Duty;
import io.github.councilprocedures.rule.LocalRegulation;
import io.github.councilprocedures.rule.Remark;
import io.github.councilprocedures.rule.RemarkKind;
import io.github.councilprocedures.session.Session;
import io.github.councilprocedures.testkit.Samples;
import io.github.councilprocedures.text.Phrase;
import io.github.councilprocedures.time.DateSpan;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A council's own regulation against the real law: reviewed before, and judged by after. */
class LocalLawTest {

    private static final CouncilLaw LAW = CouncilLaw.standard();

    private static LocalRegulation.Builder regulation() {
        return LocalRegulation.builder().from(Samples.regulation2025());
    }

    private static Duty duty(String rule, Map<String, Object> requires) {
        return Duty.builder().rule(rule).article("1").requires(requires).build();
    }

    private static List<Remark> apartFromSilences(LocalRegulation regulation) {
        return LAW.review(regulation).stream()
                .filter(remark -> remark.kind() != RemarkKind.OPEN_SILENCE)
                .toList();
    }

    @Test
    void t2_a_local_number_below_that_of_the_old_law_is_not_weaker_than_a_silent_one() {
        LocalRegulation fiveDays = regulation()
                .duties(List.of(duty(
                        "session.convocation.regular",
                        Map.of(
                                "deadline",
                                Map.of("act", "convenedOn", "atLatest", "5 CALENDAR_DAYS", "before", "opensOn")))))
                .build();

        assertThat(apartFromSilences(fiveDays)).isEmpty();
        assertThat(apartFromSilences(LocalRegulation.builder()
                        .from(fiveDays)
                        .inForce(DateSpan.parse("2025-02-28/.."))
                        .build()))
                .extracting(Remark::kind)
                .containsExactly(RemarkKind.WEAKER_THAN_STATUTE);
    }

    @Test
    void t2_a_local_number_is_never_reported_as_a_breach_of_the_statute() {
        Session late = Session.builder()
                .from(Samples.regularSessionJuly2025())
                .convenedOn(LocalDate.of(2025, 7, 15))
                .build();

        assertThat(LAW.judge(late).of("session.convocation.regular").get(0))
                .hasReason(Reason.LEFT_TO_REGULATION)
                .onGround(Ground.STATUTE);
        assertThat(LAW.judge(late).breaches()).isEmpty();
        assertThat(LAW.with(Samples.regulation2025())
                        .judge(late)
                        .of("session.convocation.regular")
                        .get(0))
                .hasVerdict(Verdict.VIOLATED)
                .onGround(Ground.LOCAL_REGULATION)
                .citing("khoản 1 Điều 12 Nghị quyết số 05/2025/NQ-HĐND");
    }

    /** The models of Resolutions 103 and 104 are of 2025-09-26. */
    @ParameterizedTest
    @ValueSource(strings = {"2025-06-16", "2025-07-23", "2025-09-25"})
    void t23_a_regulation_that_precedes_the_models_is_not_asked_for_them(String adoptedOn) {
        LocalDate day = LocalDate.parse(adoptedOn);
        LocalRegulation.Builder early =
                regulation().adoptedOn(day).inForce(DateSpan.from(day)).basis(List.of());

        assertThat(apartFromSilences(early.build())).isEmpty();
        assertThat(apartFromSilences(
                        early.addBasis(Instruments.LAW_72_2025.whole()).build()))
                .isEmpty();
        assertThat(LAW.with(early.build())
                        .judge(Samples.regularSessionJuly2025())
                        .breaches())
                .isEmpty();
    }

    @Test
    void t23_one_that_rests_on_a_model_not_yet_issued_is_told_so() {
        Citation model = Instruments.RESOLUTION_103_2025.whole();
        LocalRegulation.Builder regulation =
                regulation().inForce(DateSpan.parse("2025-10-01/..")).addBasis(model);

        assertThat(apartFromSilences(
                        regulation.adoptedOn(LocalDate.of(2025, 9, 25)).build()))
                .singleElement()
                .satisfies(remark -> assertThat(remark.message())
                        .isEqualTo(new Phrase(
                                "Nghị quyết số 103/2025/UBTVQH15 được ban hành ngày 26/09/2025, sau khi quy chế được thông"
                                        + " qua.",
                                "Resolution No. 103/2025/UBTVQH15 was passed on 26/09/2025, after the regulation was"
                                        + " adopted.")));
        assertThat(apartFromSilences(LocalRegulation.builder()
                        .from(regulation.build())
                        .adoptedOn(LocalDate.of(2025, 9, 26))
                        .build()))
                .isEmpty();
    }

    @Test
    void a_smaller_share_of_requesters_is_weaker_although_others_may_ask_alone() {
        Map<String, Object> quarter =
                Map.of("share", Map.of("part", "requestSigners", "atLeast", "1/4", "of", "requestTotalDelegates"));
        LocalRegulation regulation = regulation()
                .duties(List.of(duty(
                        "session.special.requester",
                        Map.of("byCase", Map.of("of", "requester", "when", Map.of("DELEGATES", quarter))))))
                .build();

        assertThat(apartFromSilences(regulation))
                .extracting(Remark::kind, Remark::path)
                .containsExactly(tuple(RemarkKind.WEAKER_THAN_STATUTE, "duties[0].requires"));
    }

    @Test
    void silences_of_the_law_of_the_day_are_listed_until_a_duty_fills_them() {
        assertThat(LAW.review(Samples.regulation2025()))
                .allSatisfy(remark -> assertThat(remark.kind()).isEqualTo(RemarkKind.OPEN_SILENCE))
                .extracting(remark -> remark.rule().orElseThrow())
                .contains("session.convocation.special", "session.resolution.sent-up", "meeting.frequency.monthly")
                .doesNotContain("session.convocation.regular");
        assertThat(LAW.review(regulation()
                        .inForce(DateSpan.parse("2016-01-01/2025-02-28"))
                        .basis(List.of())
                        .adoptedOn(LocalDate.of(2016, 1, 1))
                        .build()))
                .extracting(remark -> remark.rule().orElseThrow())
                .doesNotContain("session.convocation.special", "meeting.frequency.monthly");
    }

    @Test
    void what_a_review_finds_in_the_way_binding_refuses() {
        LocalRegulation wrong = regulation()
                .addDuties(duty(
                        "session.convocation.special",
                        Map.of(
                                "any",
                                List.of(Map.of(
                                        "byCase",
                                        Map.of(
                                                "of",
                                                "kind",
                                                "when",
                                                Map.of(
                                                        "REGULAR",
                                                        Map.of(
                                                                "compare",
                                                                Map.of("number", "presents", "atLeast", 1)))))))))
                .build();

        assertThat(apartFromSilences(wrong)).singleElement().satisfies(remark -> {
            assertThat(remark.path()).isEqualTo("duties[1].requires.any[0].byCase.when.REGULAR.compare.number");
            assertThat(remark.message().vi())
                    .isEqualTo("Không có dữ kiện \"presents\" của kỳ họp; gần nhất là \"present\".");
        });
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LAW.with(wrong))
                .withMessage("05/2025/NQ-HĐND, duties[1]: requires: any[0].byCase.when.REGULAR.compare.number: no fact"
                        + " \"presents\" of session; the nearest is \"present\"");
    }
}

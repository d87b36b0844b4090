package io.github.councilprocedures.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.councilprocedures.meeting.StandingCommitteeMeeting;
import io.github.councilprocedures.rule.LocalRegulation;
import io.github.councilprocedures.session.Session;
import io.github.councilprocedures.unit.Council;
import io.github.councilprocedures.unit.CouncilSubject;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.text.Normalizer;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SamplesTest {

    static Stream<Method> samples() {
        return Arrays.stream(Samples.class.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void a_sample_is_the_same_each_time_and_composed(Method sample) throws ReflectiveOperationException {
        Object value = sample.invoke(null);
        assertThat(value).isEqualTo(sample.invoke(null));
        assertThat(Normalizer.isNormalized(value.toString(), Normalizer.Form.NFC))
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void a_sample_belongs_to_one_of_the_invented_councils(Method sample) throws ReflectiveOperationException {
        if (sample.invoke(null) instanceof CouncilSubject subject) {
            assertThat(subject.place().vi()).containsAnyOf("Sông Trăng", "Đồng Mây", "Bến Sen");
        }
    }

    @Test
    void the_councils_stand_above_each_other_until_the_district_ends() {
        assertThat(Samples.communeCouncil()
                        .superiorOn(LocalDate.of(2025, 6, 30))
                        .orElseThrow()
                        .unit())
                .isEqualTo(Samples.districtCouncil().unit());
        assertThat(Samples.communeCouncil()
                        .superiorOn(LocalDate.of(2025, 7, 1))
                        .orElseThrow()
                        .unit())
                .isEqualTo(Samples.provincialCouncil().unit());
        assertThat(Samples.communeTerm().council()).isEqualTo(Samples.communeCouncil());
        assertThat(Samples.provincialTerm2016().council().unit())
                .isEqualTo(Samples.provincialCouncil().unit());
    }

    @Test
    void no_act_falls_on_a_weekend() {
        List<Session> sessions = List.of(
                Samples.firstSession2021(),
                Samples.regularSession2024(),
                Samples.thematicSession2024(),
                Samples.yearEndSession2024(),
                Samples.regularSessionMay2025(),
                Samples.regularSessionJuly2025(),
                Samples.districtSession2024(),
                Samples.communeSession2024(),
                Samples.reorganisedSession2025());
        assertThat(sessions.stream()
                        .flatMap(session -> Stream.of(
                                        session.convenedOn(),
                                        session.announcedOn(),
                                        session.opensOn(),
                                        session.closesOn(),
                                        session.resolutionsSentOn())
                                .map(day -> day.orElse(null))
                                .filter(Objects::nonNull)))
                .isNotEmpty()
                .allSatisfy(SamplesTest::isWeekday);
        assertThat(Samples.meetings2024())
                .extracting(StandingCommitteeMeeting::heldOn)
                .allSatisfy(SamplesTest::isWeekday);
        isWeekday(Samples.briefing2024().heldOn().orElseThrow());
        Samples.thematicSupervision2024().visits().forEach(visit -> {
            isWeekday(visit.notifiedOn().orElseThrow());
            isWeekday(visit.visitedOn().orElseThrow());
        });
        assertThat(Samples.coordinationRegulation().evaluations())
                .extracting(evaluation -> evaluation.evaluatedOn().orElseThrow())
                .allSatisfy(SamplesTest::isWeekday);
    }

    private static void isWeekday(LocalDate day) {
        assertThat(day.getDayOfWeek()).as("%s", day).isLessThan(DayOfWeek.SATURDAY);
    }

    @Test
    void the_year_holds_what_its_figures_state() {
        assertThat(Samples.record2024().sessions()).hasSize(3);
        assertThat(Samples.meetings2024())
                .hasSize(12)
                .extracting(meeting -> meeting.heldOn().getMonthValue())
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12);
        assertThat(Samples.record2024().completeThrough().values()).containsOnly(LocalDate.of(2024, 12, 31));
    }

    @Test
    void after_the_reorganisation_the_council_of_the_ward_answers_for_commune_and_district() {
        Council ward = Samples.reorganisedSession2025().council();
        for (Council old : List.of(Samples.communeCouncil(), Samples.districtCouncil())) {
            assertThat(Samples.unitHistory2025().answering(old, LocalDate.of(2024, 12, 19), LocalDate.of(2025, 7, 1)))
                    .satisfies(answer -> assertThat(answer.isKnown()).isTrue())
                    .satisfies(answer -> assertThat(answer.councils())
                            .extracting(Council::unit)
                            .containsExactly(ward.unit()));
        }
    }

    @Test
    void the_regulation_is_that_of_the_province() {
        LocalRegulation regulation = Samples.regulation2025();
        assertThat(regulation.council()).isEqualTo(Samples.provincialCouncil());
        assertThat(regulation.whole().label().vi()).isEqualTo("Nghị quyết số 05/2025/NQ-HĐND");
        assertThat(regulation
                        .inForce()
                        .contains(Samples.regularSessionJuly2025().opensOn().orElseThrow()))
                .isTrue();
    }
}

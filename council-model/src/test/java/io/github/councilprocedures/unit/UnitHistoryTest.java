package io.github.councilprocedures.unit;

import static io.github.councilprocedures.Given.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Ordinal;
import io.github.councilprocedures.text.Phrase;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnitHistoryTest {

    private static final AdministrativeUnit PROVINCE = unit(UnitKind.PROVINCE, "Sông Trăng");
    private static final AdministrativeUnit DISTRICT = unit(UnitKind.RURAL_DISTRICT, "Đồng Mây");
    private static final AdministrativeUnit A = unit(UnitKind.COMMUNE, "A");
    private static final AdministrativeUnit B = unit(UnitKind.COMMUNE, "B");
    private static final AdministrativeUnit C = unit(UnitKind.COMMUNE, "C");
    private static final AdministrativeUnit D = unit(UnitKind.COMMUNE, "D");
    private static final AdministrativeUnit TOWNSHIP = unit(UnitKind.TOWNSHIP, "Bến Sen");
    private static final AdministrativeUnit WARD = unit(UnitKind.WARD, "Bến Sen");
    private static final AdministrativeUnit OTHER_WARD = unit(UnitKind.WARD, "Ea Nắng");

    private static AdministrativeUnit unit(UnitKind kind, String name) {
        return AdministrativeUnit.builder().kind(kind).name(name).build();
    }

    private static Council council(AdministrativeUnit unit) {
        return Council.builder().unit(unit).build();
    }

    private static Succession.Builder succession(SuccessionKind kind, String on) {
        return Succession.builder().kind(kind).effectiveOn(day(on));
    }

    private static Succession merge(
            String on, AdministrativeUnit one, AdministrativeUnit other, AdministrativeUnit into) {
        return succession(SuccessionKind.MERGE, on)
                .addFormer(one, other)
                .addSuccessors(into)
                .build();
    }

    private static UnitHistory complete(Succession... successions) {
        return UnitHistory.builder()
                .addSuccessions(successions)
                .completeThrough(day("2025-12-31"))
                .build();
    }

    private static List<AdministrativeUnit> answering(
            UnitHistory history, AdministrativeUnit unit, String decidedOn, String on) {
        AnsweringCouncils answer = history.answering(council(unit), day(decidedOn), day(on));
        assertThat(answer.isKnown()).as(answer.doubts().toString()).isTrue();
        return answer.councils().stream().map(Council::unit).toList();
    }

    @Test
    void the_council_of_a_merged_unit_answers_from_the_day_of_the_merger() {
        UnitHistory history = complete(merge("2025-07-01", A, TOWNSHIP, WARD));
        assertThat(answering(history, A, "2023-01-01", "2025-06-30")).containsExactly(A);
        assertThat(answering(history, A, "2023-01-01", "2025-07-01")).containsExactly(WARD);
        assertThat(answering(history, TOWNSHIP, "2023-01-01", "2025-07-01")).containsExactly(WARD);
        assertThat(answering(history, WARD, "2025-07-01", "2025-07-02")).containsExactly(WARD);
        assertThat(history.predecessors(WARD)).containsExactly(A, TOWNSHIP);
        assertThat(history.predecessors(A)).isEmpty();
    }

    @Test
    void chains_are_followed_whatever_the_order_in_which_they_are_recorded() {
        UnitHistory history = complete(merge("2025-07-01", B, TOWNSHIP, WARD), merge("2020-02-01", A, C, B));
        assertThat(answering(history, A, "2018-01-01", "2020-01-31")).containsExactly(A);
        assertThat(answering(history, A, "2018-01-01", "2024-01-01")).containsExactly(B);
        assertThat(answering(history, A, "2018-01-01", "2025-07-01")).containsExactly(WARD);
    }

    @Test
    void a_split_leaves_several_and_each_is_named_once() {
        Succession split = succession(SuccessionKind.SPLIT, "2023-01-01")
                .addFormer(A)
                .addSuccessors(B, C)
                .build();
        assertThat(answering(complete(split), A, "2022-01-01", "2023-01-01")).containsExactly(B, C);
        assertThat(answering(complete(split, merge("2025-07-01", B, C, WARD)), A, "2022-01-01", "2025-07-01"))
                .containsExactly(WARD);
    }

    @Test
    void a_unit_that_gave_a_part_answers_with_those_that_took_one() {
        Succession toB = succession(SuccessionKind.ADJUSTED, "2023-01-01")
                .addPartsOf(A)
                .addSuccessors(B)
                .build();
        Succession toC = succession(SuccessionKind.FROM_PARTS, "2023-01-01")
                .addPartsOf(A, D)
                .addSuccessors(C)
                .build();
        assertThat(answering(complete(toB, toC), A, "2022-01-01", "2023-01-01")).containsExactly(A, B, C);
        assertThat(answering(complete(toB, toC, merge("2025-07-01", A, B, WARD)), A, "2022-01-01", "2025-07-01"))
                .containsExactly(WARD, C);
        assertThat(complete(toB, toC).predecessors(C)).containsExactly(A, D);
    }

    @Test
    void a_unit_that_keeps_name_and_kind_through_a_merger_goes_on() {
        UnitHistory history = complete(merge("2020-02-01", A, B, A));
        assertThat(answering(history, B, "2019-01-01", "2020-02-01")).containsExactly(A);
        assertThat(answering(history, A, "2019-01-01", "2020-02-01")).containsExactly(A);
    }

    @Test
    void what_was_decided_after_a_change_is_not_moved_by_it() {
        Succession given = succession(SuccessionKind.ADJUSTED, "2023-01-01")
                .addPartsOf(A)
                .addSuccessors(B)
                .build();
        assertThat(answering(complete(given), A, "2022-12-31", "2024-01-01")).containsExactly(A, B);
        assertThat(answering(complete(given), A, "2023-01-01", "2024-01-01")).containsExactly(A);
    }

    @Test
    void a_district_hands_on_to_whom_the_data_say() {
        Succession ended = succession(SuccessionKind.LEVEL_ENDED, "2025-07-01")
                .addFormer(DISTRICT)
                .addSuccessors(WARD, OTHER_WARD)
                .build();
        assertThat(answering(complete(ended), DISTRICT, "2024-01-01", "2025-07-01"))
                .containsExactly(WARD, OTHER_WARD);
    }

    @Test
    void a_unit_that_is_gone_without_a_successor_is_not_answered_for() {
        AnsweringCouncils answer = complete().answering(council(DISTRICT), day("2024-01-01"), day("2025-07-01"));
        assertThat(answer.councils()).isEmpty();
        assertThat(answer.isKnown()).isFalse();
        assertThat(answer.doubts())
                .containsExactly(new Phrase(
                        "huyện Đồng Mây không còn vào ngày 01/07/2025 mà chưa ghi nhận đơn vị kế thừa",
                        "Đồng Mây Rural District no longer exists on 01/07/2025, and no successor is recorded"));
    }

    @Test
    void beyond_what_is_recorded_the_answer_is_doubtful() {
        UnitHistory history =
                UnitHistory.builder().completeThrough(day("2025-06-30")).build();
        AnsweringCouncils answer = history.answering(council(A), day("2024-01-01"), day("2025-07-01"));
        assertThat(answer.councils()).containsExactly(council(A));
        assertThat(answer.doubts())
                .containsExactly(new Phrase(
                        "các lần sắp xếp chỉ được ghi nhận đầy đủ đến 30/06/2025, trước ngày 01/07/2025",
                        "reorganisations are complete through 30/06/2025 only, before 01/07/2025"));
        assertThat(history.answering(council(A), day("2024-01-01"), day("2025-06-30"))
                        .isKnown())
                .isTrue();
        assertThat(UnitHistory.builder()
                        .build()
                        .answering(council(A), day("2024-01-01"), day("2024-01-01"))
                        .doubts())
                .containsExactly(new Phrase(
                        "không rõ các lần sắp xếp đã được ghi nhận đầy đủ hay chưa",
                        "nobody says that all reorganisations are recorded"));
    }

    @Test
    void councils_are_answered_without_their_ordinals() {
        Council first = Council.builder().unit(A).number(Ordinal.of(21)).build();
        assertThat(complete()
                        .answering(first, day("2024-01-01"), day("2024-01-02"))
                        .councils())
                .containsExactly(council(A));
    }

    @Test
    void nobody_asks_about_the_time_before_the_decision() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> complete().answering(council(A), day("2024-01-02"), day("2024-01-01")))
                .withMessage("day must not be before decidedOn 2024-01-02, was 2024-01-01");
    }

    @Test
    void a_unit_does_not_end_and_go_on_on_one_day() {
        Succession given = succession(SuccessionKind.ADJUSTED, "2020-02-01")
                .addPartsOf(A)
                .addSuccessors(D)
                .build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> complete(merge("2020-02-01", A, B, C), given))
                .withMessage("successions must not end xã A and name it again on 2020-02-01");
        assertThatCode(() -> complete(merge("2020-02-02", A, B, C), given)).doesNotThrowAnyException();
    }

    @Test
    void each_kind_has_its_units() {
        refused(
                succession(SuccessionKind.MERGE, "2020-01-01").addFormer(A).addSuccessors(B),
                "former and partsOf of a MERGE must be 2 units or more, was 1");
        refused(
                succession(SuccessionKind.MERGE, "2020-01-01").addPartsOf(A, B).addSuccessors(C),
                "former of a MERGE must hold 1 or more unit(s), held 0");
        refused(
                succession(SuccessionKind.MERGE, "2020-01-01").addFormer(A, B).addSuccessors(C, D),
                "successors of a MERGE must hold 1 unit(s), held 2");
        refused(
                succession(SuccessionKind.SPLIT, "2020-01-01").addFormer(A).addSuccessors(B),
                "successors of a SPLIT must hold 2 or more unit(s), held 1");
        refused(
                succession(SuccessionKind.SPLIT, "2020-01-01").addFormer(A, D).addSuccessors(B, C),
                "former of a SPLIT must hold 1 unit(s), held 2");
        refused(
                succession(SuccessionKind.SAME_TERRITORY, "2020-01-01")
                        .addFormer(A)
                        .addPartsOf(B)
                        .addSuccessors(C),
                "partsOf of a SAME_TERRITORY must hold 0 unit(s), held 1");
        refused(
                succession(SuccessionKind.FROM_PARTS, "2020-01-01").addSuccessors(C),
                "partsOf of a FROM_PARTS must hold 1 or more unit(s), held 0");
        refused(
                succession(SuccessionKind.ADJUSTED, "2020-01-01")
                        .addFormer(A)
                        .addPartsOf(B)
                        .addSuccessors(C),
                "former of a ADJUSTED must hold 0 unit(s), held 1");
        refused(
                succession(SuccessionKind.LEVEL_ENDED, "2025-07-01").addFormer(DISTRICT),
                "successors of a LEVEL_ENDED must hold 1 or more unit(s), held 0");
    }

    @Test
    void units_exist_when_they_are_named() {
        refused(
                succession(SuccessionKind.SAME_TERRITORY, "2025-07-02")
                        .addFormer(TOWNSHIP)
                        .addSuccessors(WARD),
                "former names thị trấn Bến Sen, and there are no units of the kind TOWNSHIP on 2025-07-01");
        refused(
                succession(SuccessionKind.SAME_TERRITORY, "2025-07-01")
                        .addFormer(WARD)
                        .addSuccessors(TOWNSHIP),
                "successors names thị trấn Bến Sen, and there are no units of the kind TOWNSHIP on 2025-07-01");
        refused(
                succession(SuccessionKind.ADJUSTED, "2025-07-01")
                        .addPartsOf(TOWNSHIP)
                        .addSuccessors(WARD),
                "partsOf names thị trấn Bến Sen, and there are no units of the kind TOWNSHIP on 2025-07-01");
    }

    private static void refused(Succession.Builder succession, String message) {
        assertThatIllegalArgumentException().isThrownBy(succession::build).withMessage(message);
    }

    @Test
    void a_succession_is_named_by_its_units_and_day() {
        assertThat(succession(SuccessionKind.MERGE, "2025-07-01")
                        .addFormer(TOWNSHIP)
                        .addPartsOf(A)
                        .addSuccessors(WARD)
                        .build()
                        .label())
                .isEqualTo(new Phrase(
                        "nhập đơn vị hành chính: thị trấn Bến Sen, xã A → phường Bến Sen, từ 01/07/2025",
                        "merger: Bến Sen Township, A Commune → Bến Sen Ward, from 01/07/2025"));
        assertThat(Arrays.stream(SuccessionKind.values()).map(Labelled::label)).doesNotHaveDuplicates();
    }

    @Test
    void whether_a_unit_may_have_a_council_is_asked_with_its_city_and_people() {
        AdministrativeUnit city = unit(UnitKind.CENTRAL_CITY, "Hà Nội");
        AdministrativeUnit ward = AdministrativeUnit.builder()
                .kind(UnitKind.WARD)
                .name("Phúc Xá")
                .superior(AdministrativeUnit.builder()
                        .kind(UnitKind.URBAN_DISTRICT)
                        .name("Ba Đình")
                        .superior(city)
                        .build())
                .build();
        CouncilOnDay asked = CouncilOnDay.builder()
                .council(council(ward))
                .on(day("2022-01-01"))
                .population(0)
                .build();
        assertThat(asked.place())
                .isEqualTo(new Phrase(
                        "HĐND phường Phúc Xá, quận Ba Đình, thành phố Hà Nội vào ngày 01/01/2022",
                        "People's Council of Phúc Xá Ward, Ba Đình Urban District, Hà Nội City on 01/01/2022"));
        assertThat(asked.city()).isEqualTo(UrbanCity.HA_NOI);
        assertThat(cityOf(unit(UnitKind.CENTRAL_CITY, "Hồ Chí Minh"))).isEqualTo(UrbanCity.HO_CHI_MINH);
        assertThat(cityOf(unit(UnitKind.CENTRAL_CITY, "Đà Nẵng"))).isEqualTo(UrbanCity.DA_NANG);
        assertThat(cityOf(unit(UnitKind.CENTRAL_CITY, "Cần Thơ"))).isEqualTo(UrbanCity.OTHER);
        assertThat(cityOf(PROVINCE)).isEqualTo(UrbanCity.OTHER);
        assertThat(cityOf(WARD)).isNull();
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> CouncilOnDay.builder().from(asked).population(-1).build())
                .withMessage("population must not be negative, was -1");
    }

    private static UrbanCity cityOf(AdministrativeUnit unit) {
        return CouncilOnDay.builder()
                .council(council(unit))
                .on(day("2022-01-01"))
                .build()
                .city();
    }
}

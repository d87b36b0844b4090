package io.github.councilprocedures.delegate;

import static io.github.councilprocedures.Given.HA_NAM;
import static io.github.councilprocedures.Given.day;
import static io.github.councilprocedures.Given.shown;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.councilprocedures.person.PersonName;
import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;
import java.util.List;
import org.junit.jupiter.api.Test;

class DelegateTypesTest {

    private static YearOfMandate.Builder year() {
        return YearOfMandate.builder().term(HA_NAM).year(2018);
    }

    private static CoerciveMeasure.Builder measure() {
        return CoerciveMeasure.builder()
                .term(HA_NAM)
                .kind(CoerciveMeasureKind.CUSTODY)
                .takenOn(day("2018-05-31"));
    }

    private static Suspension.Builder suspension() {
        return Suspension.builder().term(HA_NAM).decidedOn(day("2018-05-31"));
    }

    private static EndOfMandate.Builder release() {
        return EndOfMandate.builder().term(HA_NAM).way(WayOutOfMandate.RELEASE).arisenOn(day("2018-05-31"));
    }

    @Test
    void each_is_named_without_a_person() {
        PersonName name = PersonName.parse("Nguyễn Văn Mẫu");
        assertThat(Delegate.builder().term(HA_NAM).person(name).build().place())
                .isEqualTo(
                        new Phrase("đại biểu HĐND tỉnh Hà Nam", "delegate of the People's Council of Hà Nam Province"));
        assertThat(year().person(name).build().place())
                .isEqualTo(new Phrase(
                        "đại biểu HĐND tỉnh Hà Nam, năm 2018",
                        "delegate of the People's Council of Hà Nam Province, year 2018"));
        assertThat(measure().person(name).build().place())
                .isEqualTo(new Phrase(
                        "tạm giữ đối với đại biểu ngày 31/05/2018 – HĐND tỉnh Hà Nam",
                        "custody of a delegate on 31/05/2018 – People's Council of Hà Nam Province"));
        assertThat(suspension().person(name).build().place())
                .isEqualTo(new Phrase(
                        "tạm đình chỉ đại biểu ngày 31/05/2018 – HĐND tỉnh Hà Nam",
                        "suspension of a delegate on 31/05/2018 – People's Council of Hà Nam Province"));
        assertThat(release().person(name).build().place())
                .isEqualTo(new Phrase(
                        "cho thôi làm nhiệm vụ đại biểu ngày 31/05/2018 – HĐND tỉnh Hà Nam",
                        "release of a delegate on 31/05/2018 – People's Council of Hà Nam Province"));
        assertThat(release().person(name).build().toString()).doesNotContain("Mẫu");
    }

    @Test
    void a_delegate_was_elected_with_the_council_or_in_a_by_election() {
        assertThat(shown(
                        DelegateFacts.DELEGATE,
                        Delegate.builder()
                                .term(HA_NAM)
                                .nationality(Nationality.VIETNAMESE_ONLY)
                                .worksInUnit(true)
                                .residesInUnit(false)
                                .movedAwayOn(day("2018-05-31"))
                                .askedToLeaveOn(day("2018-06-01"))
                                .build()))
                .containsExactly(
                        "nationality: chỉ có quốc tịch Việt Nam",
                        "worksInUnit: có",
                        "residesInUnit: không",
                        "movedAwayOn: 31/05/2018",
                        "askedToLeaveOn: 01/06/2018",
                        "electedOn: 22/05/2016",
                        "level: cấp tỉnh");
        assertThat(shown(
                        DelegateFacts.DELEGATE,
                        Delegate.builder()
                                .term(HA_NAM)
                                .byElectedOn(day("2018-03-04"))
                                .build()))
                .containsExactly("electedOn: 04/03/2018", "level: cấp tỉnh");
    }

    @Test
    void what_is_known_of_a_year_is_published() {
        assertThat(shown(
                        YearOfMandateFacts.YEAR_OF_MANDATE,
                        year().fullTime(false).mandateDays(84).workingDays(252).build()))
                .containsExactly(
                        "year: 2018",
                        "fullTime: không",
                        "mandateDays: 84",
                        "workingDays: 252",
                        "endsOn: 31/12/2018",
                        "level: cấp tỉnh");
    }

    @Test
    void what_is_known_of_a_measure_is_published() {
        assertThat(shown(
                        CoerciveMeasureFacts.COERCIVE_MEASURE,
                        measure()
                                .betweenSessions(true)
                                .consentedBy(ActingBody.STANDING_COMMITTEE)
                                .consentedOn(day("2018-05-30"))
                                .reportedOn(day("2018-06-01"))
                                .build()))
                .containsExactly(
                        "kind: tạm giữ",
                        "takenOn: 31/05/2018",
                        "caughtInTheAct: không",
                        "betweenSessions: có",
                        "consentedBy: Thường trực HĐND",
                        "consentedOn: 30/05/2018",
                        "reportedOn: 01/06/2018",
                        "level: cấp tỉnh");
    }

    @Test
    void what_is_known_of_a_suspension_is_published() {
        assertThat(shown(
                        SuspensionFacts.SUSPENSION,
                        suspension()
                                .ground(SuspensionGround.DISCIPLINE)
                                .groundOn(day("2018-05-30"))
                                .publicOfficial(true)
                                .requestedInWriting(false)
                                .decidedBy(ActingBody.COUNCIL)
                                .reportedOn(day("2018-07-10"))
                                .nextSessionClosesOn(day("2018-07-11"))
                                .clearedBy(Clearance.ACQUITTAL)
                                .clearedOn(day("2018-08-01"))
                                .restoredOn(day("2018-08-02"))
                                .build()))
                .containsExactly(
                        "ground: có căn cứ xử lý kỷ luật từ cảnh cáo trở lên",
                        "groundOn: 30/05/2018",
                        "publicOfficial: có",
                        "requestedInWriting: không",
                        "decidedBy: HĐND",
                        "decidedOn: 31/05/2018",
                        "reportedOn: 10/07/2018",
                        "nextSessionClosesOn: 11/07/2018",
                        "clearedBy: bản án có hiệu lực tuyên không có tội",
                        "clearedOn: 01/08/2018",
                        "restoredOn: 02/08/2018",
                        "level: cấp tỉnh");
    }

    @Test
    void what_is_known_of_the_end_of_a_mandate_is_published() {
        assertThat(shown(
                        EndOfMandateFacts.END_OF_MANDATE,
                        release()
                                .broughtBy(ActingBody.OTHER)
                                .frontProposed(true)
                                .belowStandards(false)
                                .lostTrust(true)
                                .betweenSessions(false)
                                .decidedBy(ActingBody.VOTERS)
                                .decidedOn(day("2018-06-01"))
                                .reportedOn(day("2018-07-10"))
                                .nextSessionClosesOn(day("2018-07-11"))
                                .judgmentEffectiveOn(day("2018-08-01"))
                                .endedOn(day("2018-08-04"))
                                .heldPosts(true)
                                .postsEndedOn(day("2018-08-05"))
                                .build()))
                .containsExactly(
                        "way: cho thôi làm nhiệm vụ đại biểu",
                        "arisenOn: 31/05/2018",
                        "broughtBy: cơ quan, người khác",
                        "frontProposed: có",
                        "belowStandards: không",
                        "lostTrust: có",
                        "betweenSessions: không",
                        "decidedBy: cử tri",
                        "decidedOn: 01/06/2018",
                        "reportedOn: 10/07/2018",
                        "nextSessionClosesOn: 11/07/2018",
                        "judgmentEffectiveOn: 01/08/2018",
                        "endedOn: 04/08/2018",
                        "heldPosts: có",
                        "postsEndedOn: 05/08/2018",
                        "daysAfterJudgment: 3",
                        "level: cấp tỉnh");
    }

    @Test
    void what_is_not_recorded_is_not_shown() {
        assertThat(shown(YearOfMandateFacts.YEAR_OF_MANDATE, year().build()))
                .containsExactly("year: 2018", "endsOn: 31/12/2018", "level: cấp tỉnh");
        assertThat(shown(
                        CoerciveMeasureFacts.COERCIVE_MEASURE,
                        CoerciveMeasure.builder()
                                .term(HA_NAM)
                                .kind(CoerciveMeasureKind.SEARCH)
                                .build()))
                .containsExactly("kind: khám xét nơi ở, nơi làm việc", "caughtInTheAct: không", "level: cấp tỉnh");
        assertThat(shown(
                        SuspensionFacts.SUSPENSION,
                        Suspension.builder().term(HA_NAM).build()))
                .containsExactly("level: cấp tỉnh");
        assertThat(shown(
                        EndOfMandateFacts.END_OF_MANDATE,
                        EndOfMandate.builder()
                                .term(HA_NAM)
                                .way(WayOutOfMandate.LOSS)
                                .build()))
                .containsExactly("way: mất quyền đại biểu do bị kết án", "level: cấp tỉnh");
    }

    @Test
    void days_after_a_judgment_need_both_days() {
        assertThat(shown(
                        EndOfMandateFacts.END_OF_MANDATE,
                        release().endedOn(day("2018-08-04")).build()))
                .noneMatch(fact -> fact.startsWith("daysAfterJudgment"));
        assertThat(shown(
                        EndOfMandateFacts.END_OF_MANDATE,
                        release().judgmentEffectiveOn(day("2018-08-04")).build()))
                .noneMatch(fact -> fact.startsWith("daysAfterJudgment"));
    }

    @Test
    void days_of_a_year_are_those_of_a_year() {
        assertThat(year().mandateDays(0).workingDays(366).build().workingDays()).hasValue(366);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> year().mandateDays(-1).build())
                .withMessage("mandateDays must lie between 0 and 366, was -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> year().workingDays(367).build())
                .withMessage("workingDays must lie between 0 and 366, was 367");
        assertThat(year().year(1945).build().year()).isEqualTo(1945);
        assertThat(year().year(9999).build().year()).isEqualTo(9999);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> year().year(1944).build())
                .withMessage("year must lie between 1945 and 9999, was 1944");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> year().year(10000).build())
                .withMessage("year must lie between 1945 and 9999, was 10000");
    }

    @Test
    void a_measure_is_not_reported_before_it_is_taken() {
        assertThat(measure().reportedOn(day("2018-05-31")).build().reportedOn()).contains(day("2018-05-31"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> measure().reportedOn(day("2018-05-30")).build())
                .withMessage("reportedOn 2018-05-30 is before takenOn 2018-05-31");
    }

    @Test
    void what_follows_a_suspension_does_not_come_before_it() {
        assertThat(suspension()
                        .reportedOn(day("2018-05-31"))
                        .nextSessionClosesOn(day("2018-05-31"))
                        .restoredOn(day("2018-05-31"))
                        .build()
                        .restoredOn())
                .contains(day("2018-05-31"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> suspension().reportedOn(day("2018-05-30")).build())
                .withMessage("reportedOn 2018-05-30 is before decidedOn 2018-05-31");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        suspension().nextSessionClosesOn(day("2018-05-30")).build())
                .withMessage("nextSessionClosesOn 2018-05-30 is before decidedOn 2018-05-31");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> suspension().restoredOn(day("2018-05-30")).build())
                .withMessage("restoredOn 2018-05-30 is before decidedOn 2018-05-31");
    }

    @Test
    void what_follows_the_end_of_a_mandate_does_not_come_before_it() {
        assertThat(release()
                        .decidedOn(day("2018-05-31"))
                        .reportedOn(day("2018-05-31"))
                        .nextSessionClosesOn(day("2018-05-31"))
                        .build()
                        .decidedOn())
                .contains(day("2018-05-31"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> release().decidedOn(day("2018-05-30")).build())
                .withMessage("decidedOn 2018-05-30 is before arisenOn 2018-05-31");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> release()
                        .decidedOn(day("2018-06-02"))
                        .reportedOn(day("2018-06-01"))
                        .build())
                .withMessage("reportedOn 2018-06-01 is before decidedOn 2018-06-02");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> release()
                        .decidedOn(day("2018-06-02"))
                        .nextSessionClosesOn(day("2018-06-01"))
                        .build())
                .withMessage("nextSessionClosesOn 2018-06-01 is before decidedOn 2018-06-02");
    }

    @Test
    void each_belongs_to_its_council() {
        assertThat(Delegate.builder().term(HA_NAM).build().council()).isEqualTo(HA_NAM.council());
        assertThat(year().build().council()).isEqualTo(HA_NAM.council());
        assertThat(measure().build().council()).isEqualTo(HA_NAM.council());
        assertThat(suspension().build().council()).isEqualTo(HA_NAM.council());
        assertThat(release().build().council()).isEqualTo(HA_NAM.council());
    }

    @Test
    void every_label_is_its_own() {
        for (List<? extends Labelled> values : List.<List<? extends Labelled>>of(
                List.of(ActingBody.values()),
                List.of(Nationality.values()),
                List.of(SuspensionGround.values()),
                List.of(Clearance.values()),
                List.of(WayOutOfMandate.values()),
                List.of(CoerciveMeasureKind.values()))) {
            assertThat(values.stream().map(Labelled::label).map(Phrase::vi)).doesNotHaveDuplicates();
            assertThat(values.stream().map(Labelled::label).map(Phrase::en)).doesNotHaveDuplicates();
        }
    }
}

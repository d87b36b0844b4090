package io.github.councilprocedures.procedure;

import io.github.councilprocedures.calendar.OfficialCalendar;
import io.github.councilprocedures.fact.Reason;
import io.github.councilprocedures.meeting.Dialogue;
import io.github.councilprocedures.meeting.DialogueChair;
import io.github.councilprocedures.testkit.RuleCases;
import io.github.councilprocedures.testkit.Samples;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DialoguesTest {

    private static final OfficialCalendar CALENDAR = OfficialCalendar.standard();

    static List<RuleCases<?>> tables() {
        return List.of(onRequest(), announced(), results(), chairs());
    }

    @ParameterizedTest
    @MethodSource("tables")
    void the_cases_hold_and_tell_every_neighbour_apart(RuleCases<?> table) {
        table.verify();
    }

    private static RuleCases<Dialogue> onRequest() {
        LocalDate day = LocalDate.of(2025, 7, 7);
        RuleCases<Dialogue> table = RuleCases.of(Dialogues.ON_REQUEST, CALENDAR)
                .when(
                        "T4: a tenth of the voters exactly, held",
                        asked(day, 100).heldOn(day.plusDays(20)).build())
                .satisfied()
                .when("a tenth of the voters, never held", asked(day, 100).build())
                .recordedThrough(day.plusDays(100))
                .neverDone(
                        "Đối thoại khi cử tri yêu cầu: không thực hiện; hồ sơ đầy đủ đến hết ngày 15/10/2025 không có ngày tổ chức hội"
                                + " nghị.",
                        "Dialogue that voters ask for: never done; the record, complete through 15/10/2025, has no day of the"
                                + " dialogue.")
                .when("not held so far as recorded", asked(day, 100).build())
                .undetermined(Reason.FACT_MISSING)
                .when("one voter fewer", asked(day, 99).build())
                .notApplicable(Reason.CONDITION)
                .when(
                        "a province",
                        asked(day, 100).term(Samples.provincialTerm()).build())
                .notApplicable(Reason.CONDITION)
                .when("a district", asked(day, 100).term(Samples.districtTerm()).build())
                .notApplicable(Reason.CONDITION);
        return LawDays.newIn72(table, DialoguesTest::askedAndHeld);
    }

    private static RuleCases<Dialogue> announced() {
        RuleCases<Dialogue> table = RuleCases.of(Dialogues.ANNOUNCED, CALENDAR);
        for (LocalDate day : List.of(LocalDate.of(2024, 8, 15), LocalDate.of(2025, 8, 14))) {
            table = table.when("7 days before, " + day, announced(day, 7))
                    .satisfied()
                    .when("6 days before, " + day, announced(day, 6))
                    .violated(
                            "Hội nghị đối thoại được thông báo trước 6 ngày, ít hơn 7 ngày.",
                            "The dialogue was announced 6 days before, fewer than 7.")
                    .when("not recorded, " + day, held(day).build())
                    .undetermined(Reason.FACT_MISSING)
                    .when(
                            "a province, " + day,
                            held(day).term(Samples.provincialTerm()).build())
                    .notApplicable(Reason.CONDITION)
                    .when(
                            "a district, " + day,
                            held(day).term(Samples.districtTerm()).build())
                    .notApplicable(Reason.CONDITION);
        }
        return LawDays.through(table, Reason.MET, day -> announced(day, 30));
    }

    private static RuleCases<Dialogue> results() {
        LocalDate tuesday = LocalDate.of(2025, 7, 1);
        RuleCases<Dialogue> table = RuleCases.of(Dialogues.RESULTS, CALENDAR)
                .when("10 days after", results(tuesday, 10))
                .satisfied()
                .when("13 days after, past a weekend", results(tuesday, 13))
                .violated(
                        "Kết quả đối thoại được thông báo sau 13 ngày, quá 10 ngày.",
                        "The results were announced 13 days after the dialogue, more than 10.")
                .when("never, in a complete record", held(tuesday).build())
                .recordedThrough(tuesday.plusDays(60))
                .neverDone()
                .when("a province", results(tuesday, 13, Dialogue.builder().term(Samples.provincialTerm())))
                .notApplicable(Reason.CONDITION)
                .when("a district", results(tuesday, 13, Dialogue.builder().term(Samples.districtTerm())))
                .notApplicable(Reason.CONDITION);
        return LawDays.newIn72(table, day -> results(day, 1));
    }

    private static RuleCases<Dialogue> chairs() {
        LocalDate day = LocalDate.of(2025, 7, 1);
        RuleCases<Dialogue> table = RuleCases.of(Dialogues.CHAIRS, CALENDAR)
                .when("both", chaired(day, DialogueChair.PEOPLES_COMMITTEE, DialogueChair.STANDING_COMMITTEE))
                .satisfied()
                .when(
                        "both and the Front",
                        chaired(
                                day,
                                DialogueChair.PEOPLES_COMMITTEE,
                                DialogueChair.STANDING_COMMITTEE,
                                DialogueChair.FRONT))
                .satisfied()
                .when("the People's Committee alone", chaired(day, DialogueChair.PEOPLES_COMMITTEE))
                .recordedThrough(day)
                .violated(
                        "Chủ trì hội nghị đối thoại: UBND; thiếu: đại diện Thường trực HĐND.",
                        "The dialogue was chaired by: People's Committee; lacking: representative of the Standing"
                                + " Committee.")
                .when("the Standing Committee alone", chaired(day, DialogueChair.STANDING_COMMITTEE))
                .recordedThrough(day)
                .violated()
                .when(
                        "a province",
                        held(day)
                                .term(Samples.provincialTerm())
                                .addChairedBy(DialogueChair.OTHER)
                                .build())
                .notApplicable(Reason.CONDITION)
                .when(
                        "a district",
                        held(day)
                                .term(Samples.districtTerm())
                                .addChairedBy(DialogueChair.OTHER)
                                .build())
                .notApplicable(Reason.CONDITION);
        return LawDays.newIn72(table, DialoguesTest::chairedByBoth);
    }

    private static Dialogue.Builder asked(LocalDate day, int signers) {
        return Dialogue.builder()
                .term(Samples.communeTerm())
                .requestedOn(day)
                .requestSigners(signers)
                .voters(1000);
    }

    private static Dialogue askedAndHeld(LocalDate day) {
        return asked(day, 500).heldOn(day.plusDays(9)).build();
    }

    private static Dialogue.Builder held(LocalDate day) {
        return Dialogue.builder().term(Samples.communeTerm()).heldOn(day);
    }

    private static Dialogue announced(LocalDate day, int daysBefore) {
        return held(day).announcedOn(day.minusDays(daysBefore)).build();
    }

    private static Dialogue results(LocalDate day, int daysAfter) {
        return results(day, daysAfter, held(day));
    }

    private static Dialogue results(LocalDate day, int daysAfter, Dialogue.Builder dialogue) {
        return dialogue.heldOn(day).resultsAnnouncedOn(day.plusDays(daysAfter)).build();
    }

    private static Dialogue chaired(LocalDate day, DialogueChair... chairs) {
        return held(day).addChairedBy(chairs).build();
    }

    private static Dialogue chairedByBoth(LocalDate day) {
        return chaired(day, DialogueChair.PEOPLES_COMMITTEE, DialogueChair.STANDING_COMMITTEE);
    }
}

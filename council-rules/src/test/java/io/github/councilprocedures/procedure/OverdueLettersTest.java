package io.github.councilprocedures.procedure;

import static io.github.councilprocedures.letter.LetterKind.COMPLAINT;
import static io.github.councilprocedures.letter.LetterKind.DENUNCIATION;
import static io.github.councilprocedures.letter.LetterStep.ACCEPTED;
import static io.github.councilprocedures.letter.LetterStep.FORWARDED;
import static io.github.councilprocedures.letter.LetterStep.RECEIVED;
import static io.github.councilprocedures.letter.LetterStep.REGISTERED;
import static io.github.councilprocedures.letter.LetterStep.RESOLVED;
import static io.github.councilprocedures.letter.LetterStep.SORTED;
import static io.github.councilprocedures.letter.LetterStep.URGED;
import static io.github.councilprocedures.procedure.GivenLetters.day;
import static io.github.councilprocedures.procedure.GivenLetters.letter;
import static io.github.councilprocedures.procedure.Law87Days.sent;
import static io.github.councilprocedures.procedure.Law87Days.taken;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.councilprocedures.CouncilLaw;
import io.github.councilprocedures.casefile.Actor;
import io.github.councilprocedures.casefile.CaseDocument;
import io.github.councilprocedures.letter.CitizenLetter;
import io.github.councilprocedures.letter.ComplaintInstance;
import io.github.councilprocedures.letter.Complexity;
import io.github.councilprocedures.text.Phrase;
import io.github.councilprocedures.workflow.Fault;
import io.github.councilprocedures.workflow.FaultKind;
import io.github.councilprocedures.workflow.NextStep;
import io.github.councilprocedures.workflow.Progress;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which letters of a list are overdue on a day and so to be urged (đôn đốc): read from their progress, with proof. */
class OverdueLettersTest {

    private static final CouncilLaw LAW = CouncilLaw.standard();

    private static CitizenLetter.Builder registered(CitizenLetter.Builder letter, String number) {
        return letter.number(number)
                .inPerson(false)
                .addSteps(taken(RECEIVED, "2024-04-22"), taken(REGISTERED, "2024-04-22"), taken(SORTED, "2024-04-23"));
    }

    /** A denunciation that waits to be forwarded; the last day is 02/05/2024 and 5 working days. */
    private static final CitizenLetter WAITING = registered(letter(DENUNCIATION, Actor.STANDING_COMMITTEE), "1/2024")
            .severalPlaces(false)
            .ownCompetence(false)
            .sentToCompetentBody(false)
            .guidedBefore(false)
            .build();

    /** A complaint that was forwarded and reached the competent body on 24/04/2024; accepted by 04/05/2024, a make-up Saturday. */
    private static final CitizenLetter NOT_ACCEPTED = registered(letter(COMPLAINT), "2/2024")
            .reachedOn(day("2024-04-24"))
            .addSteps(sent(taken(FORWARDED, "2024-04-23"), Actor.COMPETENT_BODY))
            .build();

    /** The same, accepted in time; to be settled within 30 days, by 30/05/2024. */
    private static final CitizenLetter BEING_SETTLED = CitizenLetter.builder()
            .from(NOT_ACCEPTED)
            .number("3/2024")
            .instance(ComplaintInstance.FIRST)
            .remote(false)
            .complexity(Complexity.ORDINARY)
            .addSteps(taken(ACCEPTED, "2024-04-30", Actor.COMPETENT_BODY))
            .build();

    /** The same, settled; the delegate is to be told by 07/05/2024. */
    private static final CitizenLetter NOT_TOLD = CitizenLetter.builder()
            .from(NOT_ACCEPTED)
            .number("4/2024")
            .addSteps(
                    taken(ACCEPTED, "2024-04-24", Actor.COMPETENT_BODY),
                    taken(RESOLVED, "2024-04-24", Actor.COMPETENT_BODY, CaseDocument.SETTLEMENT_DECISION))
            .build();

    private static final List<CitizenLetter> LETTERS = List.of(WAITING, NOT_ACCEPTED, BEING_SETTLED, NOT_TOLD);

    private static List<String> overdue(String on) {
        return LETTERS.stream()
                .filter(letter -> !faults(letter, on).isEmpty())
                .map(CitizenLetter::number)
                .toList();
    }

    private static List<Fault> faults(CitizenLetter letter, String on) {
        return LAW.progress(letter, day(on)).orElseThrow().faults().stream()
                .filter(fault -> fault.kind() == FaultKind.OVERDUE)
                .toList();
    }

    /** The record is complete through the day asked about, so the last day itself has ended. */
    @Test
    void nobody_is_overdue_before_the_last_day_has_ended() {
        assertThat(overdue("2024-05-01")).isEmpty();
        assertThat(overdue("2024-05-02")).containsExactly("1/2024");
        assertThat(overdue("2024-05-03")).containsExactly("1/2024");
        assertThat(overdue("2024-05-04")).containsExactly("1/2024", "2/2024");
        assertThat(overdue("2024-05-06")).containsExactly("1/2024", "2/2024");
        assertThat(overdue("2024-05-07")).containsExactly("1/2024", "2/2024", "4/2024");
        assertThat(overdue("2024-05-29")).containsExactly("1/2024", "2/2024", "4/2024");
        assertThat(overdue("2024-05-30")).containsExactly("1/2024", "2/2024", "3/2024", "4/2024");
    }

    @Test
    void each_letter_of_a_list_has_its_last_day() {
        assertThat(lastDays()).containsExactly("2024-05-02", "2024-05-04", "2024-05-30", "2024-05-07");
    }

    private static List<String> lastDays() {
        return LETTERS.stream()
                .map(letter -> faults(letter, "2024-12-31").get(0))
                .map(fault -> fault.finding().proofs().get(0).dueOn().orElseThrow())
                .map(LocalDate::toString)
                .toList();
    }

    @Test
    void a_fault_says_which_step_under_which_clause_and_how_it_was_counted() {
        Fault fault = faults(NOT_TOLD, "2024-05-08").get(0);
        assertThat(fault.step()).isEqualTo("RESULT_TO_FORWARDER");
        assertThat(fault.finding().citations().toString()).isEqualTo("[khoản 2 Điều 27 Luật số 42/2013/QH13]");
        assertThat(fault.finding().message())
                .isEqualTo(
                        new Phrase(
                                "Thông báo kết quả cho đại biểu đã chuyển đơn: không thực hiện; hồ sơ đầy đủ đến hết ngày 08/05/2024 không có ngày thực hiện bước “thông báo kết quả cho nơi chuyển đơn”. Hạn cuối là ngày 07/05/2024.",
                                "Result notified to the delegate: never done; the record, complete through 08/05/2024, has no day of the step “result notified to the forwarder”. The last day is 07/05/2024."));
        assertThat(fault.finding().proofs().get(0).steps())
                .extracting(Phrase::vi)
                .contains(
                        "Đếm 7 ngày làm việc, đến ngày 07/05/2024.",
                        "Ngày làm việc 04/05/2024: Làm bù thứ Bảy cho ngày nghỉ hoán đổi 29/04/2024 (CV 2450/VPCP-KGVX).");
    }

    @Test
    void a_letter_that_was_urged_stands_where_it_stood_and_stays_overdue() {
        CitizenLetter urged = CitizenLetter.builder()
                .from(NOT_ACCEPTED)
                .addSteps(sent(taken(URGED, "2024-05-09"), Actor.COMPETENT_BODY))
                .build();
        Progress progress = LAW.progress(urged, day("2024-05-10")).orElseThrow();
        assertThat(progress.step()).contains("FORWARDED");
        assertThat(progress.faults()).extracting(Fault::step).containsExactly("ACCEPTED");
        assertThat(progress.next())
                .extracting(NextStep::step)
                .contains("ACCEPTED", "URGED", "UNDER_SUPERVISION", "EXPLANATION_SESSION");
    }
}

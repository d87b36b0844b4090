package io.github.councilprocedures.procedure;

import static io.github.councilprocedures.letter.ComplaintInstance.FIRST;
import static io.github.councilprocedures.letter.ComplaintInstance.SECOND;
import static io.github.councilprocedures.letter.LetterKind.COMPLAINT;
import static io.github.councilprocedures.letter.LetterStep.ACCEPTED;
import static io.github.councilprocedures.letter.LetterStep.CLOSED;
import static io.github.councilprocedures.letter.LetterStep.EXPLANATION_SESSION;
import static io.github.councilprocedures.letter.LetterStep.FORWARDED;
import static io.github.councilprocedures.letter.LetterStep.GUIDED;
import static io.github.councilprocedures.letter.LetterStep.KEPT;
import static io.github.councilprocedures.letter.LetterStep.OWN_COMPETENCE;
import static io.github.councilprocedures.letter.LetterStep.RECEIVED;
import static io.github.councilprocedures.letter.LetterStep.REGISTERED;
import static io.github.councilprocedures.letter.LetterStep.RESOLVED;
import static io.github.councilprocedures.letter.LetterStep.RESULT_TO_FORWARDER;
import static io.github.councilprocedures.letter.LetterStep.RESULT_TO_SENDER;
import static io.github.councilprocedures.letter.LetterStep.SORTED;
import static io.github.councilprocedures.letter.LetterStep.UNDER_SUPERVISION;
import static io.github.councilprocedures.letter.LetterStep.URGED;
import static io.github.councilprocedures.procedure.GivenLetters.day;
import static io.github.councilprocedures.procedure.GivenLetters.first;
import static io.github.councilprocedures.procedure.GivenLetters.letter;
import static io.github.councilprocedures.procedure.GivenLetters.notIfOnlyGuided;
import static io.github.councilprocedures.procedure.GivenLetters.notIfSettledBefore;
import static io.github.councilprocedures.procedure.GivenLetters.notOf;
import static io.github.councilprocedures.procedure.GivenLetters.notReceivedBy;
import static io.github.councilprocedures.procedure.GivenLetters.runs;
import static io.github.councilprocedures.procedure.Law87Days.sent;
import static io.github.councilprocedures.procedure.Law87Days.taken;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.councilprocedures.CouncilLaw;
import io.github.councilprocedures.calendar.OfficialCalendar;
import io.github.councilprocedures.casefile.Actor;
import io.github.councilprocedures.casefile.CaseDocument;
import io.github.councilprocedures.casefile.CaseStep;
import io.github.councilprocedures.fact.Reason;
import io.github.councilprocedures.letter.CitizenLetter;
import io.github.councilprocedures.letter.ComplaintInstance;
import io.github.councilprocedures.letter.ComplexGround;
import io.github.councilprocedures.letter.Complexity;
import io.github.councilprocedures.letter.LetterKind;
import io.github.councilprocedures.letter.LetterStep;
import io.github.councilprocedures.testkit.ProcedureCases;
import io.github.councilprocedures.testkit.RuleCases;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ComplaintsTest {

    private static final OfficialCalendar CALENDAR = OfficialCalendar.standard();

    static List<RuleCases<?>> tables() {
        return List.of(acceptance(), complexity(), settlement(), decisionSent(), toFront());
    }

    static List<ProcedureCases<?, ?>> procedures() {
        return List.of(complaints());
    }

    @ParameterizedTest
    @MethodSource("tables")
    void the_cases_hold_and_tell_every_neighbour_apart(RuleCases<?> table) {
        table.verify();
    }

    @ParameterizedTest
    @MethodSource("procedures")
    void lawful_runs_hold_and_each_fault_is_found(ProcedureCases<?, ?> table) {
        table.verify();
    }

    /** What a citizen says at a voter contact and is a complaint is recorded as a letter, not as a petition of voters. */
    @Test
    void c28_a_complaint_voiced_at_a_voter_contact_goes_the_way_of_complaints() {
        CitizenLetter voiced =
                letter(COMPLAINT).addSteps(taken(RECEIVED, "2024-05-06")).build();
        assertThat(waysOf(voiced)).containsExactly("letter.complaint");
        assertThat(waysOf(CitizenLetter.builder()
                        .from(voiced)
                        .kind(LetterKind.PETITION_REFLECTION)
                        .build()))
                .containsExactly("letter.petition");
        assertThat(waysOf(CitizenLetter.builder()
                        .term(voiced.term())
                        .number("1")
                        .receivedBy(Actor.DELEGATE)
                        .build()))
                .isEmpty();
    }

    private static List<String> waysOf(CitizenLetter letter) {
        return CouncilLaw.standard().procedures().stream()
                .filter(procedure -> procedure.isFor(letter))
                .map(procedure -> procedure.id())
                .toList();
    }

    private static CitizenLetter reached(String reached, String accepted) {
        CitizenLetter.Builder letter = letter(COMPLAINT).reachedOn(day(reached));
        return accepted == null
                ? letter.build()
                : letter.addSteps(taken(ACCEPTED, accepted)).build();
    }

    private static RuleCases<CitizenLetter> acceptance() {
        RuleCases<CitizenLetter> table = RuleCases.of(Complaints.ACCEPTANCE, CALENDAR)
                .when("vector 9: ten days to 30/06/2026", reached("2026-06-20", "2026-06-30"))
                .satisfied()
                .when("vector 9: a day later, by the law of the receipt", reached("2026-06-20", "2026-07-01"))
                .violated(
                        "Nhận khiếu nại ngày 20/06/2026, phải thụ lý hoặc thông báo không thụ lý chậm nhất ngày 30/06/2026; đã thực hiện ngày 01/07/2026.",
                        "The complaint came on 20/06/2026 and was to be accepted or refused by 30/06/2026; that was done on 01/07/2026.")
                .when("vector 9: seven working days from 01/07/2026", reached("2026-07-01", "2026-07-10"))
                .satisfied()
                .when("vector 9, C2: the eighth", reached("2026-07-01", "2026-07-13"))
                .violated(
                        "Nhận khiếu nại ngày 01/07/2026, phải thụ lý hoặc thông báo không thụ lý chậm nhất ngày 10/07/2026; đã thực hiện ngày 13/07/2026.",
                        "The complaint came on 01/07/2026 and was to be accepted or refused by 10/07/2026; that was done on 13/07/2026.")
                .when("received on the last day of the old law, ten days", reached("2026-06-30", "2026-07-10"))
                .satisfied()
                .when("vector 6: ten days that end on a holiday roll on", reached("2023-04-19", "2023-05-04"))
                .satisfied()
                .when("vector 6: a day later", reached("2023-04-19", "2023-05-05"))
                .violated()
                .when("on the tenth day", reached("2024-03-04", "2024-03-14"))
                .satisfied()
                .when("on the eleventh", reached("2024-03-04", "2024-03-15"))
                .violated()
                .when(
                        "refused on the tenth day",
                        letter(COMPLAINT)
                                .reachedOn(day("2024-03-04"))
                                .acceptanceRefusedOn(day("2024-03-14"))
                                .build())
                .satisfied()
                .when("seven working days over a make-up Saturday, 22/08/2026", reached("2026-08-14", "2026-08-24"))
                .satisfied()
                .when("the same a day later", reached("2026-08-14", "2026-08-25"))
                .violated()
                .when(
                        "for its receiver to settle, from the day of receipt",
                        letter(COMPLAINT, Actor.STANDING_COMMITTEE)
                                .ownCompetence(true)
                                .addSteps(taken(RECEIVED, "2024-03-04"), taken(ACCEPTED, "2024-03-15"))
                                .build())
                .violated()
                .when("not on record", reached("2024-03-04", null))
                .undetermined(Reason.FACT_MISSING)
                .when("never, complete record", reached("2024-03-04", null))
                .recordedThrough(day("2024-03-14"))
                .neverDone();
        table = notIfOnlyGuided(table, letter(COMPLAINT));
        table = notIfSettledBefore(table, letter(COMPLAINT).reachedOn(day("2024-03-04")));
        table = notOf(table, reached("2024-03-04", "2024-03-15"), List.of(COMPLAINT));
        return first(
                table,
                "2012-07-01",
                on -> reached(on.toString(), on.plusDays(1).toString()),
                Reason.NOT_ENCODED,
                Reason.MET);
    }

    private static CitizenLetter complex(String accepted, ComplexGround ground, String recorded) {
        CitizenLetter.Builder letter =
                letter(COMPLAINT).complexity(Complexity.COMPLEX).addSteps(taken(ACCEPTED, accepted));
        if (ground != null) {
            letter.complexGround(ground);
        }
        return recorded == null
                ? letter.build()
                : letter.complexRecordedOn(day(recorded)).build();
    }

    private static RuleCases<CitizenLetter> complexity() {
        CitizenLetter other = complex("2026-08-05", ComplexGround.OTHER, "2026-08-10");
        RuleCases<CitizenLetter> table = RuleCases.of(Complaints.COMPLEXITY_RECORDED, CALENDAR)
                .when("on another ground", other)
                .violated(
                        "Vụ việc được coi là phức tạp với căn cứ: căn cứ khác, không thuộc bảy căn cứ được quy định.",
                        "The case was taken to be complex on this ground: another ground, which is none of the seven.")
                .when(
                        "especially complex, on another ground",
                        CitizenLetter.builder()
                                .from(other)
                                .complexity(Complexity.VERY_COMPLEX)
                                .build())
                .violated()
                .when(
                        "not complex",
                        CitizenLetter.builder()
                                .from(other)
                                .complexity(Complexity.ORDINARY)
                                .build())
                .notApplicable(Reason.CONDITION)
                .when("the ground is not on record", complex("2026-08-05", null, "2026-08-10"))
                .undetermined(Reason.FACT_MISSING)
                .when("not in writing", complex("2026-08-05", ComplexGround.ABROAD, null))
                .recordedThrough(day("2026-12-31"))
                .neverDone();
        for (ComplexGround ground : ComplexGround.values()) {
            if (ground != ComplexGround.OTHER) {
                table = table.when("on the ground " + ground, complex("2026-08-05", ground, "2026-08-10"))
                        .satisfied();
            }
        }
        table = notOf(table, other, List.of(COMPLAINT));
        return first(
                table,
                "2026-07-01",
                on -> complex(on.toString(), ComplexGround.MANY_PEOPLE, on.toString()),
                Reason.NOT_ENCODED,
                Reason.MET);
    }

    private static RuleCases<CitizenLetter> settlement() {
        RuleCases<CitizenLetter> table = RuleCases.of(Complaints.SETTLEMENT, CALENDAR);
        record Time(ComplaintInstance instance, boolean remote, int ordinary, int complex) {}
        for (Time time : List.of(
                new Time(FIRST, false, 30, 45),
                new Time(FIRST, true, 45, 60),
                new Time(SECOND, false, 45, 60),
                new Time(SECOND, true, 60, 70))) {
            for (Complexity complexity : Complexity.values()) {
                int days = complexity == Complexity.ORDINARY ? time.ordinary() : time.complex();
                LocalDate from = unmoved(days);
                String name = time.instance() + (time.remote() ? ", remote, " : ", ") + complexity;
                table = table.when(
                                name + ", on the last day",
                                resolved(time.instance(), time.remote(), complexity, from, from.plusDays(days)))
                        .satisfied()
                        .when(
                                name + ", a day later",
                                resolved(time.instance(), time.remote(), complexity, from, from.plusDays(days + 1)))
                        .violated();
            }
        }
        CitizenLetter late = resolved(FIRST, false, Complexity.ORDINARY, day("2024-03-04"), day("2024-04-04"));
        table = table.when("in words", late)
                .violated(
                        "Thụ lý ngày 04/03/2024, phải giải quyết chậm nhất ngày 03/04/2024; đã giải quyết ngày 04/04/2024.",
                        "Accepted on 04/03/2024, to be settled by 03/04/2024; it was settled on 04/04/2024.")
                .when(
                        "which complaint it is, is not known",
                        letter(COMPLAINT)
                                .remote(false)
                                .complexity(Complexity.ORDINARY)
                                .addSteps(taken(ACCEPTED, "2024-03-04"))
                                .build())
                .undetermined(Reason.FACT_MISSING)
                .when(
                        "not settled, complete record",
                        letter(COMPLAINT)
                                .instance(FIRST)
                                .remote(false)
                                .complexity(Complexity.ORDINARY)
                                .addSteps(taken(ACCEPTED, "2024-03-04"))
                                .build())
                .recordedThrough(day("2024-04-03"))
                .neverDone();
        table = notIfOnlyGuided(table, letter(COMPLAINT));
        table = notIfSettledBefore(table, letter(COMPLAINT).addSteps(taken(ACCEPTED, "2024-03-04")));
        table = notOf(table, late, List.of(COMPLAINT));
        table = first(table, "2012-07-01", on -> resolvedAfter(on, 1), Reason.NOT_ENCODED, Reason.MET);
        return first(table, "2026-07-01", on -> resolvedAfter(on, 1), Reason.MET, Reason.NOT_ENCODED);
    }

    private static CitizenLetter resolved(
            ComplaintInstance instance, boolean remote, Complexity complexity, LocalDate accepted, LocalDate on) {
        return letter(COMPLAINT)
                .instance(instance)
                .remote(remote)
                .complexity(complexity)
                .addSteps(taken(ACCEPTED, accepted.toString()), taken(RESOLVED, on.toString()))
                .build();
    }

    /** A day from which so many days, and one fewer, end on working days. */
    private static LocalDate unmoved(int days) {
        LocalDate from = day("2024-06-03");
        while (!CALENDAR.isWorkingDay(from.plusDays(days).toEpochDay())
                || !CALENDAR.isWorkingDay(from.plusDays(days - 1).toEpochDay())) {
            from = from.plusDays(1);
        }
        return from;
    }

    private static CitizenLetter resolvedAfter(LocalDate accepted, int days) {
        return letter(COMPLAINT)
                .instance(FIRST)
                .remote(false)
                .complexity(Complexity.ORDINARY)
                .addSteps(
                        taken(ACCEPTED, accepted.toString()),
                        taken(RESOLVED, accepted.plusDays(days).toString()))
                .build();
    }

    private static CitizenLetter decided(ComplaintInstance instance, String resolved, String sent) {
        CitizenLetter.Builder letter = letter(COMPLAINT).instance(instance).addSteps(taken(RESOLVED, resolved));
        return sent == null ? letter.build() : letter.decisionSentOn(day(sent)).build();
    }

    private static RuleCases<CitizenLetter> decisionSent() {
        CitizenLetter late = decided(FIRST, "2025-04-24", "2025-04-29");
        RuleCases<CitizenLetter> table = RuleCases.of(Complaints.DECISION_SENT, CALENDAR)
                .when(
                        "vector 12: three working days with a make-up Saturday",
                        decided(FIRST, "2025-04-24", "2025-04-28"))
                .satisfied()
                .when("vector 12: a day later", late)
                .violated(
                        "Giải quyết ngày 24/04/2025, phải gửi quyết định chậm nhất ngày 28/04/2025; đã gửi ngày 29/04/2025.",
                        "Settled on 24/04/2025, the decision was to be sent by 28/04/2025; it was sent on 29/04/2025.")
                .when("sent on the make-up Saturday itself", decided(FIRST, "2025-04-24", "2025-04-26"))
                .satisfied()
                .when("three working days over a weekend", decided(FIRST, "2024-03-07", "2024-03-12"))
                .satisfied()
                .when("C2: the second time seven days", decided(SECOND, "2024-03-06", "2024-03-13"))
                .satisfied()
                .when("C2: the second time eight days", decided(SECOND, "2024-03-06", "2024-03-14"))
                .violated()
                .when("not on record", decided(FIRST, "2024-03-04", null))
                .undetermined(Reason.FACT_MISSING)
                .when("never, complete record", decided(FIRST, "2024-03-04", null))
                .recordedThrough(day("2024-03-07"))
                .neverDone()
                .when("as amended, the duty stays", decided(SECOND, "2026-08-03", "2026-08-11"))
                .violated();
        table = notIfOnlyGuided(table, letter(COMPLAINT));
        table = notIfSettledBefore(table, letter(COMPLAINT).addSteps(taken(RESOLVED, "2024-03-04")));
        table = notOf(table, late, List.of(COMPLAINT));
        return first(
                table,
                "2012-07-01",
                on -> decided(SECOND, on.toString(), on.toString()),
                Reason.NOT_ENCODED,
                Reason.MET);
    }

    private static CitizenLetter fromFront(String resolved, String notified) {
        CitizenLetter.Builder letter = letter(COMPLAINT, Actor.FATHERLAND_FRONT).addSteps(taken(RESOLVED, resolved));
        return notified == null
                ? letter.build()
                : letter.addSteps(taken(RESULT_TO_FORWARDER, notified)).build();
    }

    private static RuleCases<CitizenLetter> toFront() {
        CitizenLetter late = fromFront("2024-03-06", "2024-03-14");
        RuleCases<CitizenLetter> table = RuleCases.of(Complaints.RESULT_TO_FRONT, CALENDAR)
                .when("on the seventh day", fromFront("2024-03-06", "2024-03-13"))
                .satisfied()
                .when("on the eighth", late)
                .violated(
                        "Giải quyết ngày 06/03/2024, phải thông báo cho Mặt trận chậm nhất ngày 13/03/2024; đã thông báo ngày 14/03/2024.",
                        "Settled on 06/03/2024, to be notified to the Front by 13/03/2024; it was notified on 14/03/2024.")
                .when("not on record", fromFront("2024-03-06", null))
                .undetermined(Reason.FACT_MISSING)
                .when("never, complete record", fromFront("2024-03-06", null))
                .recordedThrough(day("2024-03-13"))
                .neverDone();
        table = notIfOnlyGuided(table, letter(COMPLAINT, Actor.FATHERLAND_FRONT));
        table = notIfSettledBefore(
                table, letter(COMPLAINT, Actor.FATHERLAND_FRONT).addSteps(taken(RESOLVED, "2024-03-06")));
        table = notOf(table, late, List.of(COMPLAINT));
        table = notReceivedBy(table, late, List.of(Actor.FATHERLAND_FRONT));
        return first(
                table,
                "2012-07-01",
                on -> fromFront(on.toString(), on.plusDays(1).toString()),
                Reason.NOT_ENCODED,
                Reason.MET);
    }

    private static List<CaseStep<LetterStep>> sorted() {
        return List.of(taken(RECEIVED, "2024-05-06"), taken(REGISTERED, "2024-05-06"), taken(SORTED, "2024-05-07"));
    }

    private static CitizenLetter.Builder complaint(Actor receiver) {
        return letter(COMPLAINT, receiver)
                .instance(FIRST)
                .remote(false)
                .complexity(Complexity.ORDINARY)
                .inPerson(false)
                .resultAsked(true)
                .addAllSteps(sorted());
    }

    private static ProcedureCases<CitizenLetter, LetterStep> complaints() {
        CaseStep<LetterStep> forwarded = sent(taken(FORWARDED, "2024-05-08"), Actor.COMPETENT_BODY);
        List<CaseStep<LetterStep>> settled = List.of(
                taken(ACCEPTED, "2024-05-20", Actor.COMPETENT_BODY),
                taken(RESOLVED, "2024-06-18", Actor.COMPETENT_BODY, CaseDocument.SETTLEMENT_DECISION));
        CaseStep<LetterStep> told = taken(RESULT_TO_FORWARDER, "2024-06-25", Actor.COMPETENT_BODY, CaseDocument.NOTICE);
        return runs(Complaints.COMPLAINTS)
                .lawful(
                        "a delegate forwards, urges, and passes the result on",
                        complaint(Actor.DELEGATE)
                                .reachedOn(day("2024-05-10"))
                                .resultReceivedOn(day("2024-06-26"))
                                .addSteps(
                                        forwarded,
                                        sent(taken(URGED, "2024-05-16"), Actor.COMPETENT_BODY),
                                        taken(UNDER_SUPERVISION, "2024-05-16"),
                                        taken(EXPLANATION_SESSION, "2024-05-17"))
                                .addAllSteps(settled)
                                .addSteps(
                                        told,
                                        sent(taken(RESULT_TO_SENDER, "2024-06-28"), Actor.SENDER),
                                        taken(CLOSED, "2024-06-28"))
                                .build())
                .lawful(
                        "the Front forwards and is told",
                        complaint(Actor.FATHERLAND_FRONT)
                                .reachedOn(day("2024-05-10"))
                                .addSteps(forwarded)
                                .addAllSteps(settled)
                                .addSteps(told, taken(CLOSED, "2024-06-28"))
                                .build())
                .lawful(
                        "settled before it was forwarded",
                        complaint(Actor.DELEGATE)
                                .settledBeforeOn(day("2024-02-01"))
                                .resultReceivedOn(day("2024-05-14"))
                                .addSteps(
                                        forwarded,
                                        taken(
                                                RESULT_TO_FORWARDER,
                                                "2024-05-13",
                                                Actor.COMPETENT_BODY,
                                                CaseDocument.NOTICE),
                                        sent(taken(RESULT_TO_SENDER, "2024-05-16"), Actor.SENDER),
                                        taken(CLOSED, "2024-05-16"))
                                .build())
                .lawful(
                        "settled by the Standing Committee",
                        complaint(Actor.STANDING_COMMITTEE)
                                .addSteps(
                                        taken(OWN_COMPETENCE, "2024-05-07"),
                                        taken(ACCEPTED, "2024-05-10", Actor.STANDING_COMMITTEE),
                                        taken(
                                                RESOLVED,
                                                "2024-06-05",
                                                Actor.STANDING_COMMITTEE,
                                                CaseDocument.SETTLEMENT_DECISION),
                                        taken(CLOSED, "2024-06-05"))
                                .build())
                .lawful(
                        "guided",
                        complaint(Actor.DELEGATE)
                                .addSteps(sent(taken(GUIDED, "2024-05-08"), Actor.SENDER), taken(CLOSED, "2024-05-08"))
                                .build())
                .lawful(
                        "kept",
                        complaint(Actor.DELEGATE)
                                .addSteps(taken(KEPT, "2024-05-08"), taken(CLOSED, "2024-05-08"))
                                .build());
    }
}

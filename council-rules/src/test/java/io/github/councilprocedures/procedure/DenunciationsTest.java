package io.github.councilprocedures.procedure;

import static io.github.councilprocedures.letter.LetterKind.DENUNCIATION;
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
import static io.github.councilprocedures.procedure.GivenLetters.runs;
import static io.github.councilprocedures.procedure.Law87Days.sent;
import static io.github.councilprocedures.procedure.Law87Days.taken;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.councilprocedures.calendar.OfficialCalendar;
import io.github.councilprocedures.casefile.Actor;
import io.github.councilprocedures.casefile.CaseDocument;
import io.github.councilprocedures.casefile.CaseStep;
import io.github.councilprocedures.fact.Reason;
import io.github.councilprocedures.instrument.Instruments;
import io.github.councilprocedures.law.Citation;
import io.github.councilprocedures.letter.AccusedPost;
import io.github.councilprocedures.letter.CitizenLetter;
import io.github.councilprocedures.letter.Complexity;
import io.github.councilprocedures.letter.Extension;
import io.github.councilprocedures.letter.LetterKind;
import io.github.councilprocedures.letter.LetterStep;
import io.github.councilprocedures.rule.Rule;
import io.github.councilprocedures.testkit.ProcedureCases;
import io.github.councilprocedures.testkit.RuleCases;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DenunciationsTest {

    private static final OfficialCalendar CALENDAR = OfficialCalendar.standard();
    private static final List<LetterKind> ONLY = List.of(DENUNCIATION);

    static List<RuleCases<?>> tables() {
        return List.of(
                firstCheck(),
                forwarding(),
                guidance(),
                senderTold(),
                handlingResult(),
                againstDelegate(),
                extensions(),
                settlement());
    }

    static List<ProcedureCases<?, ?>> procedures() {
        return List.of(denunciations());
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

    @Test
    void c27_the_law_on_denunciations_is_number_25_of_2018() {
        assertThat(Instruments.byNumber("23/2018/QH14")).isEmpty();
        for (Rule<?> rule : Denunciations.RULES) {
            assertThat(rule.versions().get(0).citations())
                    .extracting(Citation::instrumentNumber)
                    .containsOnly("25/2018/QH14");
        }
        assertThat(Instruments.LAW_136_2025.title().vi())
                .isEqualTo("Luật sửa đổi, bổ sung một số điều của Luật Tiếp công dân, Luật Khiếu nại, Luật Tố cáo");
    }

    private static CitizenLetter checked(boolean several, String received, String sorted) {
        CitizenLetter.Builder letter =
                letter(DENUNCIATION).severalPlaces(several).addSteps(taken(RECEIVED, received));
        return sorted == null
                ? letter.build()
                : letter.addSteps(taken(SORTED, sorted)).build();
    }

    private static RuleCases<CitizenLetter> firstCheck() {
        CitizenLetter late = checked(false, "2024-03-04", "2024-03-14");
        RuleCases<CitizenLetter> table = RuleCases.of(Denunciations.FIRST_CHECK, CALENDAR)
                .when("on the seventh working day", checked(false, "2024-03-04", "2024-03-13"))
                .satisfied()
                .when("on the eighth", late)
                .violated(
                        "Nhận đơn tố cáo ngày 04/03/2024, phải xử lý ban đầu chậm nhất ngày 13/03/2024; đã phân loại ngày 14/03/2024.",
                        "The denunciation came on 04/03/2024, its first check was due by 13/03/2024; it was sorted on 14/03/2024.")
                .when("several places, on the tenth", checked(true, "2024-03-04", "2024-03-18"))
                .satisfied()
                .when("several places, on the eleventh", checked(true, "2024-03-04", "2024-03-19"))
                .violated()
                .when("not on record", checked(false, "2024-03-04", null))
                .undetermined(Reason.FACT_MISSING)
                .when(
                        "whether in several places, is not known",
                        letter(DENUNCIATION)
                                .addSteps(taken(RECEIVED, "2024-03-04"), taken(SORTED, "2024-03-05"))
                                .build())
                .undetermined(Reason.FACT_MISSING)
                .when("never, complete record", checked(false, "2024-03-04", null))
                .recordedThrough(day("2024-03-13"))
                .neverDone();
        table = notOf(table, late, ONLY);
        return lawDays(table, on -> checked(false, on.toString(), on.toString()));
    }

    /** Article 24, which is amended; other articles stand. */
    private static RuleCases<CitizenLetter> lawDays(
            RuleCases<CitizenLetter> table, Function<LocalDate, CitizenLetter> lawful) {
        RuleCases<CitizenLetter> more = first(table, "2019-01-01", lawful, Reason.NOT_ENCODED, Reason.MET);
        return first(more, "2026-07-01", lawful, Reason.MET, Reason.NOT_ENCODED);
    }

    private static CitizenLetter.Builder elsewhere(String received) {
        return letter(DENUNCIATION, Actor.STANDING_COMMITTEE)
                .ownCompetence(false)
                .sentToCompetentBody(false)
                .guidedBefore(false)
                .inPerson(false)
                .addSteps(taken(RECEIVED, received));
    }

    private static CitizenLetter forwarded(String received, String forwarded) {
        return elsewhere(received).addSteps(taken(FORWARDED, forwarded)).build();
    }

    private static RuleCases<CitizenLetter> forwarding() {
        CitizenLetter late = forwarded("2024-04-24", "2024-05-06");
        RuleCases<CitizenLetter> table = RuleCases.of(Denunciations.FORWARDING, CALENDAR)
                .when(
                        "on the make-up Saturday 04/05/2024, the fifth working day",
                        forwarded("2024-04-24", "2024-05-04"))
                .satisfied()
                .when("the Monday after it", late)
                .violated(
                        "Nhận đơn tố cáo ngày 24/04/2024, phải chuyển chậm nhất ngày 04/05/2024; đã chuyển ngày 06/05/2024.",
                        "The denunciation came on 24/04/2024 and was to be forwarded by 04/05/2024; it was on 06/05/2024.")
                .when("vector 10: over Tết", forwarded("2020-01-21", "2020-02-04"))
                .satisfied()
                .when("vector 10: a day later", forwarded("2020-01-21", "2020-02-05"))
                .violated()
                .when("five working days over a weekend", forwarded("2024-03-07", "2024-03-14"))
                .satisfied()
                .when(
                        "in person",
                        CitizenLetter.builder().from(late).inPerson(true).build())
                .notApplicable(Reason.CONDITION)
                .when(
                        "sent to the competent body too",
                        CitizenLetter.builder()
                                .from(late)
                                .sentToCompetentBody(true)
                                .build())
                .notApplicable(Reason.CONDITION)
                .when(
                        "sent again after guidance",
                        CitizenLetter.builder().from(late).guidedBefore(true).build())
                .notApplicable(Reason.CONDITION)
                .when(
                        "for its receiver to settle",
                        CitizenLetter.builder().from(late).ownCompetence(true).build())
                .notApplicable(Reason.CONDITION)
                .when("not on record", elsewhere("2024-03-07").build())
                .undetermined(Reason.FACT_MISSING)
                .when("never, complete record", elsewhere("2024-03-07").build())
                .recordedThrough(day("2024-03-14"))
                .neverDone()
                .when("not yet due", elsewhere("2024-03-07").build())
                .recordedThrough(day("2024-03-13"))
                .undetermined(Reason.NOT_YET_DUE);
        table = notOf(table, late, ONLY);
        return lawDays(table, on -> forwarded(on.toString(), on.plusDays(1).toString()));
    }

    private static CitizenLetter.Builder came(String received) {
        return elsewhere(received).inPerson(true);
    }

    private static RuleCases<CitizenLetter> guidance() {
        CitizenLetter guided =
                came("2024-03-07").addSteps(taken(GUIDED, "2024-03-07")).build();
        RuleCases<CitizenLetter> table = RuleCases.of(Denunciations.GUIDANCE, CALENDAR)
                .when("guided", guided)
                .satisfied()
                .when("not guided, complete record", came("2024-03-07").build())
                .recordedThrough(day("2024-12-31"))
                .neverDone(
                        "Hướng dẫn người đến tố cáo trực tiếp: không thực hiện; hồ sơ đầy đủ đến hết ngày 31/12/2024 không có ngày thực hiện bước “hướng dẫn người gửi đơn”.",
                        "Who denounces in person is guided: never done; the record, complete through 31/12/2024, has no day of the step “sender guided”.")
                .when("not on record", came("2024-03-07").build())
                .undetermined(Reason.FACT_MISSING)
                .when(
                        "by post",
                        CitizenLetter.builder().from(guided).inPerson(false).build())
                .notApplicable(Reason.CONDITION)
                .when(
                        "sent to the competent body too",
                        CitizenLetter.builder()
                                .from(guided)
                                .sentToCompetentBody(true)
                                .build())
                .notApplicable(Reason.CONDITION)
                .when(
                        "came again after guidance",
                        CitizenLetter.builder().from(guided).guidedBefore(true).build())
                .notApplicable(Reason.CONDITION)
                .when(
                        "for its receiver to settle",
                        CitizenLetter.builder().from(guided).ownCompetence(true).build())
                .notApplicable(Reason.CONDITION);
        table = notOf(table, guided, ONLY);
        return lawDays(
                table,
                on -> came(on.toString()).addSteps(taken(GUIDED, on.toString())).build());
    }

    private static CitizenLetter told(String received, String informed) {
        return elsewhere(received).senderInformedOn(day(informed)).build();
    }

    private static RuleCases<CitizenLetter> senderTold() {
        CitizenLetter late = told("2024-04-24", "2024-05-06");
        RuleCases<CitizenLetter> table = RuleCases.of(Denunciations.SENDER_TOLD, CALENDAR)
                .when("on the make-up Saturday", told("2024-04-24", "2024-05-04"))
                .satisfied()
                .when("the Monday after it", late)
                .violated(
                        "Nhận đơn tố cáo ngày 24/04/2024, phải thông báo việc chuyển đơn chậm nhất ngày 04/05/2024; đã thông báo ngày 06/05/2024.",
                        "The denunciation came on 24/04/2024 and its sender was to be told by 04/05/2024; he was on 06/05/2024.")
                .when(
                        "in person",
                        CitizenLetter.builder().from(late).inPerson(true).build())
                .notApplicable(Reason.CONDITION)
                .when(
                        "sent to the competent body too",
                        CitizenLetter.builder()
                                .from(late)
                                .sentToCompetentBody(true)
                                .build())
                .notApplicable(Reason.CONDITION)
                .when(
                        "sent again after guidance",
                        CitizenLetter.builder().from(late).guidedBefore(true).build())
                .notApplicable(Reason.CONDITION)
                .when(
                        "for its receiver to settle",
                        CitizenLetter.builder().from(late).ownCompetence(true).build())
                .notApplicable(Reason.CONDITION)
                .when("not on record", elsewhere("2024-03-07").build())
                .undetermined(Reason.FACT_MISSING)
                .when("never, complete record", elsewhere("2024-03-07").build())
                .recordedThrough(day("2024-03-14"))
                .neverDone();
        table = notOf(table, late, ONLY);
        return lawDays(table, on -> told(on.toString(), on.plusDays(1).toString()));
    }

    private static CitizenLetter handled(String reached, String notified) {
        CitizenLetter.Builder letter = letter(DENUNCIATION).ownCompetence(false).reachedOn(day(reached));
        return notified == null
                ? letter.build()
                : letter.handlingNotifiedOn(day(notified)).build();
    }

    private static RuleCases<CitizenLetter> handlingResult() {
        CitizenLetter late = handled("2024-03-06", "2024-03-27");
        RuleCases<CitizenLetter> table = RuleCases.of(Denunciations.HANDLING_RESULT, CALENDAR)
                .when("on the twentieth day", handled("2024-03-06", "2024-03-26"))
                .satisfied()
                .when("on the twenty-first", late)
                .violated(
                        "Nhận tố cáo được chuyển đến ngày 06/03/2024, phải thông báo kết quả xử lý chậm nhất ngày 26/03/2024; đã thông báo ngày 27/03/2024.",
                        "The denunciation arrived on 06/03/2024, what is done with it was to be notified by 26/03/2024; it was on 27/03/2024.")
                .when(
                        "for its receiver to settle",
                        CitizenLetter.builder().from(late).ownCompetence(true).build())
                .notApplicable(Reason.CONDITION)
                .when("not on record", handled("2024-03-06", null))
                .undetermined(Reason.FACT_MISSING)
                .when("never, complete record", handled("2024-03-06", null))
                .recordedThrough(day("2024-03-26"))
                .neverDone()
                .when("the article stands in 2026", handled("2026-08-05", "2026-08-26"))
                .violated()
                .when(
                        "settled before, and told so late",
                        CitizenLetter.builder()
                                .from(late)
                                .settledBeforeOn(day("2024-01-05"))
                                .build())
                .violated();
        table = notIfOnlyGuided(table, letter(DENUNCIATION).ownCompetence(false));
        table = notOf(table, late, ONLY);
        return first(
                table,
                "2019-01-01",
                on -> handled(on.toString(), on.plusDays(1).toString()),
                Reason.NOT_ENCODED,
                Reason.MET);
    }

    private static CitizenLetter against(AccusedPost accused, Actor by, String accepted) {
        return letter(DENUNCIATION)
                .accused(accused)
                .addSteps(taken(ACCEPTED, accepted, by))
                .build();
    }

    private static RuleCases<CitizenLetter> againstDelegate() {
        RuleCases<CitizenLetter> table = RuleCases.of(Denunciations.AGAINST_DELEGATE, CALENDAR);
        for (AccusedPost accused : AccusedPost.values()) {
            boolean leads = accused == AccusedPost.COUNCIL_CHAIR || accused == AccusedPost.COUNCIL_VICE_CHAIR;
            for (Actor by : Actor.values()) {
                Actor right = leads ? Actor.APPROVING_BODY : Actor.STANDING_COMMITTEE;
                Reason reason = by == right ? Reason.MET : Reason.NOT_MET;
                table = LawDays.when(
                        table,
                        accused + " by " + by,
                        against(accused, by, "2024-03-06"),
                        accused == AccusedPost.OTHER ? Reason.CONDITION : reason);
            }
        }
        CitizenLetter wrong = against(AccusedPost.COUNCIL_CHAIR, Actor.STANDING_COMMITTEE, "2024-03-07");
        table = table.when("the Chair by his own Standing Committee", wrong)
                .violated(
                        "Tố cáo đối với Chủ tịch HĐND do Thường trực HĐND giải quyết; thẩm quyền thuộc: cơ quan, người có thẩm quyền phê chuẩn.",
                        "A denunciation against this post: Chair of the council, was settled by: Standing Committee. It is for: approving body.")
                .when(
                        "who settles it, is not known",
                        letter(DENUNCIATION)
                                .accused(AccusedPost.FULL_TIME_DELEGATE)
                                .addSteps(taken(ACCEPTED, "2024-03-06"))
                                .build())
                .undetermined(Reason.FACT_MISSING);
        table = notIfOnlyGuided(table, letter(DENUNCIATION));
        table = notIfSettledBefore(table, letter(DENUNCIATION).addSteps(taken(ACCEPTED, "2024-03-06")));
        table = notOf(table, wrong, ONLY);
        return first(
                table,
                "2019-01-01",
                on -> against(AccusedPost.DELEGATE_ON_DUTY, Actor.STANDING_COMMITTEE, on.toString()),
                Reason.NOT_ENCODED,
                Reason.MET);
    }

    private static CitizenLetter extended(Complexity complexity, Extension extension, String accepted) {
        return letter(DENUNCIATION)
                .complexity(complexity)
                .extension(extension)
                .addSteps(taken(ACCEPTED, accepted))
                .build();
    }

    private static RuleCases<CitizenLetter> extensions() {
        RuleCases<CitizenLetter> table = RuleCases.of(Denunciations.EXTENSIONS, CALENDAR);
        for (Complexity complexity : Complexity.values()) {
            for (Extension extension : Extension.values()) {
                Reason reason = extension.ordinal() <= complexity.ordinal() ? Reason.MET : Reason.NOT_MET;
                table = LawDays.when(
                        table,
                        complexity + ", " + extension,
                        extended(complexity, extension, "2024-03-06"),
                        complexity == Complexity.VERY_COMPLEX ? Reason.CONDITION : reason);
            }
        }
        CitizenLetter wrong = extended(Complexity.COMPLEX, Extension.TWICE, "2024-03-07");
        table = table.when("complex, in words", wrong)
                .violated(
                        "Vụ việc phức tạp mà gia hạn hai lần; luật cho phép: không gia hạn, gia hạn một lần.",
                        "A case of this complexity: complex, had two extensions; the law allows: no extension, one extension.")
                .when(
                        "how complex it is, is not known",
                        letter(DENUNCIATION)
                                .extension(Extension.ONCE)
                                .addSteps(taken(ACCEPTED, "2024-03-06"))
                                .build())
                .undetermined(Reason.FACT_MISSING);
        table = notIfOnlyGuided(table, letter(DENUNCIATION));
        table = notIfSettledBefore(table, letter(DENUNCIATION).addSteps(taken(ACCEPTED, "2024-03-06")));
        table = notOf(table, wrong, ONLY);
        return first(
                table,
                "2019-01-01",
                on -> extended(Complexity.ORDINARY, Extension.NONE, on.toString()),
                Reason.NOT_ENCODED,
                Reason.MET);
    }

    private static CitizenLetter settled(Extension extension, LocalDate accepted, LocalDate resolved) {
        return letter(DENUNCIATION)
                .extension(extension)
                .addSteps(taken(ACCEPTED, accepted.toString()), taken(RESOLVED, resolved.toString()))
                .build();
    }

    private static RuleCases<CitizenLetter> settlement() {
        LocalDate accepted = day("2024-03-04");
        RuleCases<CitizenLetter> table = RuleCases.of(Denunciations.SETTLEMENT, CALENDAR)
                .when("thirty days", settled(Extension.NONE, accepted, day("2024-04-03")))
                .satisfied()
                .when("thirty-one", settled(Extension.NONE, accepted, day("2024-04-04")))
                .violated(
                        "Thụ lý ngày 04/03/2024, không gia hạn, phải giải quyết chậm nhất ngày 03/04/2024; đã giải quyết ngày 04/04/2024.",
                        "Accepted on 04/03/2024, no extension, to be settled by 03/04/2024; it was settled on 04/04/2024.")
                .when("one extension, sixty days", settled(Extension.ONCE, accepted, day("2024-05-03")))
                .satisfied()
                .when(
                        "one extension, sixty-one days, a make-up Saturday",
                        settled(Extension.ONCE, accepted, day("2024-05-04")))
                .violated()
                .when(
                        "two extensions, ninety days, which end on a Sunday",
                        settled(Extension.TWICE, accepted, day("2024-06-03")))
                .satisfied()
                .when("two extensions, the Tuesday after", settled(Extension.TWICE, accepted, day("2024-06-04")))
                .violated()
                .when("two extensions, ninety days", settled(Extension.TWICE, day("2024-03-06"), day("2024-06-04")))
                .satisfied()
                .when("two extensions, ninety-one days", settled(Extension.TWICE, day("2024-03-06"), day("2024-06-05")))
                .violated()
                .when(
                        "whether extended, is not known",
                        letter(DENUNCIATION)
                                .addSteps(taken(ACCEPTED, "2024-03-04"), taken(RESOLVED, "2024-03-05"))
                                .build())
                .undetermined(Reason.FACT_MISSING)
                .when(
                        "never, complete record",
                        letter(DENUNCIATION)
                                .extension(Extension.NONE)
                                .addSteps(taken(ACCEPTED, "2024-03-04"))
                                .build())
                .recordedThrough(day("2024-04-03"))
                .neverDone();
        table = notIfOnlyGuided(table, letter(DENUNCIATION));
        table = notIfSettledBefore(table, letter(DENUNCIATION).addSteps(taken(ACCEPTED, "2024-03-06")));
        table = notOf(table, settled(Extension.NONE, accepted, day("2024-04-04")), ONLY);
        return first(
                table, "2019-01-01", on -> settled(Extension.NONE, on, on.plusDays(1)), Reason.NOT_ENCODED, Reason.MET);
    }

    private static CitizenLetter.Builder begun(Actor receiver) {
        return letter(DENUNCIATION, receiver)
                .severalPlaces(false)
                .sentToCompetentBody(false)
                .guidedBefore(false)
                .inPerson(false)
                .resultAsked(true)
                .extension(Extension.NONE)
                .addSteps(taken(RECEIVED, "2024-05-06"), taken(REGISTERED, "2024-05-06"), taken(SORTED, "2024-05-07"));
    }

    private static CitizenLetter own(Actor by) {
        return begun(Actor.STANDING_COMMITTEE)
                .addSteps(
                        taken(OWN_COMPETENCE, "2024-05-08"),
                        taken(ACCEPTED, "2024-05-20", by),
                        taken(RESOLVED, "2024-06-18", by),
                        taken(CLOSED, "2024-06-18"))
                .build();
    }

    private static ProcedureCases<CitizenLetter, LetterStep> denunciations() {
        CaseStep<LetterStep> forwarded = sent(taken(FORWARDED, "2024-05-08"), Actor.COMPETENT_BODY, Actor.SENDER);
        List<CaseStep<LetterStep>> settled = List.of(
                taken(ACCEPTED, "2024-05-20", Actor.COMPETENT_BODY),
                taken(RESOLVED, "2024-06-18", Actor.COMPETENT_BODY));
        CaseStep<LetterStep> told = taken(RESULT_TO_FORWARDER, "2024-06-25", Actor.COMPETENT_BODY, CaseDocument.NOTICE);
        return runs(Denunciations.DENUNCIATIONS)
                .lawful(
                        "a delegate forwards, urges, and passes the result on",
                        begun(Actor.DELEGATE)
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
                        "the Standing Committee forwards",
                        begun(Actor.STANDING_COMMITTEE)
                                .addSteps(forwarded)
                                .addAllSteps(settled)
                                .addSteps(told, taken(CLOSED, "2024-06-28"))
                                .build())
                .lawful(
                        "settled before it was forwarded",
                        begun(Actor.DELEGATE)
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
                .lawful("against a delegate", own(Actor.STANDING_COMMITTEE))
                .lawful("against the Chair", own(Actor.APPROVING_BODY))
                .lawful(
                        "guided",
                        begun(Actor.STANDING_COMMITTEE)
                                .inPerson(true)
                                .ownCompetence(false)
                                .addSteps(sent(taken(GUIDED, "2024-05-08"), Actor.SENDER), taken(CLOSED, "2024-05-08"))
                                .build())
                .lawful(
                        "kept, since it went to the competent body too",
                        begun(Actor.STANDING_COMMITTEE)
                                .sentToCompetentBody(true)
                                .addSteps(taken(KEPT, "2024-05-08"), taken(CLOSED, "2024-05-08"))
                                .build());
    }
}

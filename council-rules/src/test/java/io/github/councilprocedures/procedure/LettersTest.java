package io.github.councilprocedures.procedure;

import static io.github.councilprocedures.letter.LetterKind.COMPLAINT;
import static io.github.councilprocedures.letter.LetterKind.DENUNCIATION;
import static io.github.councilprocedures.letter.LetterKind.MIXED;
import static io.github.councilprocedures.letter.LetterKind.NOT_HANDLED;
import static io.github.councilprocedures.letter.LetterKind.PETITION_REFLECTION;
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
import static io.github.councilprocedures.procedure.GivenLetters.notOf;
import static io.github.councilprocedures.procedure.GivenLetters.notReceivedBy;
import static io.github.councilprocedures.procedure.GivenLetters.runs;
import static io.github.councilprocedures.procedure.Law87Days.sent;
import static io.github.councilprocedures.procedure.Law87Days.taken;

import io.github.councilprocedures.calendar.OfficialCalendar;
import io.github.councilprocedures.casefile.Actor;
import io.github.councilprocedures.casefile.CaseStep;
import io.github.councilprocedures.fact.Reason;
import io.github.councilprocedures.letter.CitizenLetter;
import io.github.councilprocedures.letter.ForwardingChannel;
import io.github.councilprocedures.letter.LetterStep;
import io.github.councilprocedures.letter.SenderNotice;
import io.github.councilprocedures.term.Term;
import io.github.councilprocedures.testkit.ProcedureCases;
import io.github.councilprocedures.testkit.RuleCases;
import io.github.councilprocedures.testkit.Samples;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LettersTest {

    private static final OfficialCalendar CALENDAR = OfficialCalendar.standard();

    static List<RuleCases<?>> tables() {
        return List.of(mixedGuided(), senderNotified(), channel(), byDelegate(), resultToDelegate(), resultToCitizen());
    }

    static List<ProcedureCases<?, ?>> procedures() {
        return List.of(petitions(), mixed(), notHandled());
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

    private static RuleCases<CitizenLetter> mixedGuided() {
        String vi =
                "Hướng dẫn viết thành đơn riêng: không thực hiện; hồ sơ đầy đủ đến hết ngày %s không có ngày thực hiện bước “hướng dẫn người gửi đơn”.";
        String en =
                "Guidance to write separate letters: never done; the record, complete through %s, has no day of the step “sender guided”.";
        RuleCases<CitizenLetter> table = RuleCases.of(Letters.MIXED_GUIDED, CALENDAR)
                .when("guided", mixed("2024-05-06", "2024-05-08"))
                .satisfied()
                .when("not guided, complete record", mixed("2024-05-06", null))
                .recordedThrough(day("2024-06-30"))
                .neverDone(vi.formatted("30/06/2024"), en.formatted("30/06/2024"))
                .when("guided in 2026", mixed("2026-08-06", "2026-08-07"))
                .satisfied()
                .when("not guided in 2026, complete record", mixed("2026-08-06", null))
                .recordedThrough(day("2026-08-31"))
                .neverDone(vi.formatted("31/08/2026"), en.formatted("31/08/2026"))
                .when("not on record", mixed("2024-05-06", null))
                .undetermined(Reason.FACT_MISSING)
                .when("when it was received, is not known", letter(MIXED).build())
                .undetermined(Reason.FACT_MISSING)
                .equivalent("from 2026-07-01: starts a day sooner", "the duty stays the same, only a decree joins it")
                .equivalent("from 2026-07-01: starts a day later", "the duty stays the same, only a decree joins it");
        table = notOf(table, mixed("2024-05-06", "2024-05-08"), List.of(MIXED));
        return first(table, "2014-07-01", on -> mixed(on.toString(), on.toString()), Reason.NOT_ENCODED, Reason.MET);
    }

    private static CitizenLetter mixed(String received, String guided) {
        CitizenLetter.Builder letter = letter(MIXED).addSteps(taken(RECEIVED, received));
        return guided == null
                ? letter.build()
                : letter.addSteps(taken(GUIDED, guided)).build();
    }

    private static CitizenLetter brought(String received, String informed, SenderNotice notice) {
        CitizenLetter.Builder letter = letter(COMPLAINT).inPerson(true).addSteps(taken(RECEIVED, received));
        if (informed != null) {
            letter.senderInformedOn(day(informed));
        }
        return notice == null ? letter.build() : letter.senderInformedOf(notice).build();
    }

    private static RuleCases<CitizenLetter> senderNotified() {
        CitizenLetter lawful = brought("2025-01-20", "2025-02-10", SenderNotice.FORWARDED);
        RuleCases<CitizenLetter> table = RuleCases.of(Letters.SENDER_NOTIFIED, CALENDAR)
                .when("vector 2, C2: on the tenth working day, over Tết", lawful)
                .satisfied()
                .when("a day later", brought("2025-01-20", "2025-02-11", SenderNotice.FORWARDED))
                .violated(
                        "Tiếp nhận ngày 20/01/2025, phải trả lời hoặc thông báo chậm nhất ngày 10/02/2025; đã thông báo ngày 11/02/2025, nội dung: đã chuyển đến nơi có thẩm quyền giải quyết.",
                        "Received on 20/01/2025, to be answered or notified by 10/02/2025; the sender was told on 11/02/2025: forwarded to the competent body.")
                .when("in time, but something else", brought("2025-01-20", "2025-02-03", SenderNotice.OTHER))
                .violated(
                        "Tiếp nhận ngày 20/01/2025, phải trả lời hoặc thông báo chậm nhất ngày 10/02/2025; đã thông báo ngày 03/02/2025, nội dung: nội dung khác.",
                        "Received on 20/01/2025, to be answered or notified by 10/02/2025; the sender was told on 03/02/2025: something else.")
                .when("told that it was accepted", brought("2024-03-04", "2024-03-18", SenderNotice.ACCEPTED))
                .satisfied()
                .when("told that more time is needed", brought("2024-03-04", "2024-03-18", SenderNotice.EXTENDED))
                .satisfied()
                .when("told that it is not accepted", brought("2024-03-04", "2024-03-18", SenderNotice.REFUSED))
                .satisfied()
                .when("what was said, is not known", brought("2024-03-04", "2024-03-18", null))
                .undetermined(Reason.FACT_MISSING)
                .when("not on record", brought("2024-03-04", null, SenderNotice.FORWARDED))
                .undetermined(Reason.FACT_MISSING)
                .when("never, complete record", brought("2024-03-04", null, null))
                .recordedThrough(day("2024-03-18"))
                .neverDone()
                .when("not yet due", brought("2024-03-04", null, null))
                .recordedThrough(day("2024-03-17"))
                .undetermined(Reason.NOT_YET_DUE)
                .when(
                        "a denunciation, a day late",
                        CitizenLetter.builder()
                                .from(brought("2025-01-20", "2025-02-11", SenderNotice.FORWARDED))
                                .kind(DENUNCIATION)
                                .build())
                .violated()
                .when(
                        "a petition, a day late",
                        CitizenLetter.builder()
                                .from(brought("2025-01-20", "2025-02-11", SenderNotice.FORWARDED))
                                .kind(PETITION_REFLECTION)
                                .build())
                .violated()
                .when(
                        "by post",
                        CitizenLetter.builder().from(lawful).inPerson(false).build())
                .notApplicable(Reason.CONDITION);
        table = notOf(table, lawful, List.of(COMPLAINT, DENUNCIATION, PETITION_REFLECTION));
        table = first(
                table,
                "2014-07-01",
                on -> brought(on.toString(), on.toString(), SenderNotice.FORWARDED),
                Reason.NOT_ENCODED,
                Reason.CALENDAR_NOT_DECIDED);
        return first(
                table,
                "2026-07-01",
                on -> brought(on.toString(), on.toString(), SenderNotice.FORWARDED),
                Reason.MET,
                Reason.NOT_ENCODED);
    }

    private static CitizenLetter through(Term term, ForwardingChannel channel, String forwarded) {
        CitizenLetter.Builder letter = letter(COMPLAINT).term(term).addSteps(taken(FORWARDED, forwarded));
        return channel == null ? letter.build() : letter.channel(channel).build();
    }

    private static RuleCases<CitizenLetter> channel() {
        RuleCases<CitizenLetter> table = RuleCases.of(Letters.FORWARDING_CHANNEL, CALENDAR);
        for (Term term : List.of(Samples.provincialTerm(), Samples.districtTerm())) {
            String level = term.council().level() + ": ";
            table = table.when(level + "directly", through(term, ForwardingChannel.DIRECT, "2024-05-06"))
                    .satisfied()
                    .when(
                            level + "through the Standing Committee",
                            through(term, ForwardingChannel.STANDING_COMMITTEE, "2024-05-06"))
                    .satisfied()
                    .when(level + "through the Chair", through(term, ForwardingChannel.COUNCIL_CHAIR, "2024-05-06"))
                    .violated()
                    .when(level + "otherwise", through(term, ForwardingChannel.OTHER, "2024-05-06"))
                    .violated();
        }
        Term commune = Samples.communeTerm();
        CitizenLetter otherwise = through(Samples.provincialTerm(), ForwardingChannel.OTHER, "2024-05-07");
        table = table.when("a commune, directly", through(commune, ForwardingChannel.DIRECT, "2024-05-06"))
                .satisfied()
                .when("a commune, through the Chair", through(commune, ForwardingChannel.COUNCIL_CHAIR, "2024-05-06"))
                .satisfied()
                .when(
                        "C9: a commune, through the Standing Committee",
                        through(commune, ForwardingChannel.STANDING_COMMITTEE, "2024-05-06"))
                .undetermined(
                        Reason.TEXT_AMBIGUOUS,
                        "Cách đại biểu HĐND chuyển đơn: chưa xác định được vì văn bản chưa rõ. Luật năm 2013 nêu Chủ tịch HĐND cấp xã vì khi đó cấp xã chưa có Thường trực HĐND.",
                        "How a delegate forwards a letter: cannot be determined; the text is unclear. The law of 2013 names the Chair of a commune's council, since communes had no Standing Committee then.")
                .when("a commune, otherwise", through(commune, ForwardingChannel.OTHER, "2024-05-06"))
                .violated(
                        "Đại biểu HĐND cấp xã chuyển đơn: cách khác; luật quy định: trực tiếp, thông qua Chủ tịch HĐND.",
                        "A delegate (commune level) forwarded a letter: another way; the law provides for: directly, through the Chair of the council.")
                .when("a province, otherwise, in words", otherwise)
                .violated(
                        "Đại biểu HĐND cấp tỉnh chuyển đơn: cách khác; luật quy định: trực tiếp, thông qua Thường trực HĐND.",
                        "A delegate (province level) forwarded a letter: another way; the law provides for: directly, through the Standing Committee.")
                .when(
                        "otherwise, of a matter settled before",
                        CitizenLetter.builder()
                                .from(otherwise)
                                .settledBeforeOn(day("2024-01-05"))
                                .build())
                .violated()
                .equivalent("from 2014-07-01: COMMUNE: with DIRECT", "that way is open by the other alternative")
                .equivalent("from 2014-07-01: COMMUNE: with COUNCIL_CHAIR", "that way is open by the other alternative")
                .when("not on record", through(Samples.provincialTerm(), null, "2024-05-06"))
                .undetermined(Reason.FACT_MISSING);
        table = notIfOnlyGuided(table, letter(COMPLAINT));
        table = notReceivedBy(table, otherwise, List.of(Actor.DELEGATE));
        table = first(
                table,
                "2014-07-01",
                on -> through(Samples.provincialTerm(), ForwardingChannel.DIRECT, on.toString()),
                Reason.NOT_ENCODED,
                Reason.MET);
        return first(
                table,
                "2026-07-01",
                on -> through(Samples.provincialTerm(), ForwardingChannel.DIRECT, on.toString()),
                Reason.MET,
                Reason.NOT_ENCODED);
    }

    private static CitizenLetter dutiful(String received, String informed, LetterStep... then) {
        CitizenLetter.Builder letter = letter(PETITION_REFLECTION).addSteps(taken(RECEIVED, received));
        for (LetterStep step : then) {
            letter.addSteps(taken(step, received));
        }
        return informed == null
                ? letter.build()
                : letter.senderInformedOn(day(informed)).build();
    }

    private static RuleCases<CitizenLetter> byDelegate() {
        RuleCases<CitizenLetter> table = RuleCases.of(Letters.BY_DELEGATE, CALENDAR)
                .when("forwarded, and the sender told", dutiful("2024-05-06", "2024-05-08", FORWARDED))
                .satisfied()
                .when("guided", dutiful("2024-05-06", null, GUIDED))
                .satisfied()
                .when("forwarded, the sender not told", dutiful("2024-05-06", null, FORWARDED))
                .recordedThrough(day("2024-12-31"))
                .neverDone(
                        "Đại biểu HĐND chuyển đơn và thông báo cho người gửi: không thực hiện; hồ sơ đầy đủ đến hết ngày 31/12/2024 không có ngày trả lời, thông báo cho người gửi đơn, ngày thực hiện bước “hướng dẫn người gửi đơn”.",
                        "A delegate forwards and tells the sender: never done; the record, complete through 31/12/2024, has no day on which the sender was told, day of the step “sender guided”.")
                .when("the sender told, but not forwarded", dutiful("2024-05-06", "2024-05-08"))
                .recordedThrough(day("2024-12-31"))
                .neverDone()
                .when("nothing on record", dutiful("2024-05-06", null))
                .undetermined(Reason.FACT_MISSING);
        for (var kind : List.of(COMPLAINT, DENUNCIATION)) {
            table = table.when(
                            kind + ", nothing done",
                            CitizenLetter.builder()
                                    .from(dutiful("2024-05-06", null))
                                    .kind(kind)
                                    .build())
                    .recordedThrough(day("2024-12-31"))
                    .neverDone();
        }
        CitizenLetter lawful = dutiful("2024-05-06", "2024-05-08", FORWARDED);
        table = notOf(table, lawful, List.of(COMPLAINT, DENUNCIATION, PETITION_REFLECTION));
        table = notReceivedBy(table, lawful, List.of(Actor.DELEGATE));
        return LawDays.around(table, on -> dutiful(on, on, FORWARDED), Reason.MET, Reason.CONDITION);
    }

    private static CitizenLetter settled(String resolved, String notified) {
        CitizenLetter.Builder letter = letter(COMPLAINT).addSteps(taken(RESOLVED, resolved));
        return notified == null
                ? letter.build()
                : letter.addSteps(taken(RESULT_TO_FORWARDER, notified)).build();
    }

    private static CitizenLetter settledBefore(String forwarded, String notified) {
        CitizenLetter.Builder letter =
                letter(COMPLAINT).settledBeforeOn(day(forwarded).minusDays(60)).addSteps(taken(FORWARDED, forwarded));
        return notified == null
                ? letter.build()
                : letter.addSteps(taken(RESULT_TO_FORWARDER, notified)).build();
    }

    private static RuleCases<CitizenLetter> resultToDelegate() {
        CitizenLetter lawful = settled("2024-04-24", "2024-05-07");
        RuleCases<CitizenLetter> table = RuleCases.of(Letters.RESULT_TO_DELEGATE, CALENDAR)
                .when("vector 1: seven working days over a swapped Monday and its Saturday", lawful)
                .satisfied()
                .when("a day later", settled("2024-04-24", "2024-05-08"))
                .violated(
                        "Vụ việc giải quyết ngày 24/04/2024, phải thông báo cho đại biểu chậm nhất ngày 07/05/2024; đã thông báo ngày 08/05/2024.",
                        "Settled on 24/04/2024, to be notified to the delegate by 07/05/2024; it was notified on 08/05/2024.")
                .when(
                        "C4: counted from the settlement, not from the forwarding three months before",
                        CitizenLetter.builder()
                                .from(lawful)
                                .addSteps(taken(FORWARDED, "2024-01-24"))
                                .build())
                .satisfied()
                .when(
                        "C4: who never settles breaks another rule",
                        letter(COMPLAINT)
                                .addSteps(taken(FORWARDED, "2024-01-24"))
                                .build())
                .recordedThrough(day("2024-12-31"))
                .undetermined(Reason.FACT_MISSING)
                .when("settled before it was forwarded, and notified", settledBefore("2024-04-24", "2024-06-28"))
                .satisfied()
                .when("settled before, never notified", settledBefore("2024-04-24", null))
                .recordedThrough(day("2024-12-31"))
                .neverDone()
                .when("not on record", settled("2024-04-24", null))
                .undetermined(Reason.FACT_MISSING)
                .when("never, complete record", settled("2024-04-24", null))
                .recordedThrough(day("2024-05-07"))
                .neverDone()
                .when(
                        "a denunciation, a day late",
                        CitizenLetter.builder()
                                .from(settled("2024-04-24", "2024-05-08"))
                                .kind(DENUNCIATION)
                                .build())
                .violated();
        table = notIfOnlyGuided(table, letter(COMPLAINT));
        table = notOf(table, lawful, List.of(COMPLAINT, DENUNCIATION));
        table = notReceivedBy(table, lawful, List.of(Actor.DELEGATE));
        table = first(
                table, "2014-07-01", on -> settledBefore(on.toString(), on.toString()), Reason.NOT_ENCODED, Reason.MET);
        return first(
                table,
                "2026-07-01",
                on -> settled(on.toString(), on.plusDays(1).toString()),
                Reason.MET,
                Reason.NOT_ENCODED);
    }

    private static CitizenLetter passedOn(String received, String told) {
        CitizenLetter.Builder letter = letter(COMPLAINT).resultAsked(true).resultReceivedOn(day(received));
        return told == null
                ? letter.build()
                : letter.addSteps(taken(RESULT_TO_SENDER, told)).build();
    }

    private static RuleCases<CitizenLetter> resultToCitizen() {
        CitizenLetter late = passedOn("2024-05-10", "2024-05-20");
        RuleCases<CitizenLetter> table = RuleCases.of(Letters.RESULT_TO_CITIZEN, CALENDAR)
                .when("on the fifth working day", passedOn("2024-05-10", "2024-05-17"))
                .satisfied()
                .when("on the sixth", late)
                .violated(
                        "Nhận kết quả ngày 10/05/2024, phải thông báo cho người gửi đơn chậm nhất ngày 17/05/2024; đã thông báo ngày 20/05/2024.",
                        "The result came on 10/05/2024 and was to be passed on by 17/05/2024; the sender was told on 20/05/2024.")
                .when(
                        "C5: nobody asked",
                        CitizenLetter.builder().from(late).resultAsked(false).build())
                .notApplicable(Reason.CONDITION)
                .when(
                        "settled before, passed on late",
                        CitizenLetter.builder()
                                .from(late)
                                .settledBeforeOn(day("2024-01-05"))
                                .build())
                .violated()
                .when("not on record", passedOn("2024-05-10", null))
                .undetermined(Reason.FACT_MISSING)
                .when("never, complete record", passedOn("2024-05-10", null))
                .recordedThrough(day("2024-05-17"))
                .neverDone()
                .when(
                        "a denunciation",
                        CitizenLetter.builder().from(late).kind(DENUNCIATION).build())
                .violated();
        table = notIfOnlyGuided(table, letter(COMPLAINT).resultAsked(true));
        table = notOf(table, late, List.of(COMPLAINT, DENUNCIATION));
        table = notReceivedBy(table, late, List.of(Actor.DELEGATE));
        table = first(
                table,
                "2014-07-01",
                on -> passedOn(on.toString(), on.toString()),
                Reason.NOT_ENCODED,
                Reason.CALENDAR_NOT_DECIDED);
        return first(
                table,
                "2026-07-01",
                on -> passedOn(on.toString(), on.plusDays(1).toString()),
                Reason.MET,
                Reason.NOT_ENCODED);
    }

    private static List<CaseStep<LetterStep>> begun() {
        return List.of(taken(RECEIVED, "2024-05-06"), taken(REGISTERED, "2024-05-06"), taken(SORTED, "2024-05-07"));
    }

    private static ProcedureCases<CitizenLetter, LetterStep> petitions() {
        CaseStep<LetterStep> forwarded = sent(taken(FORWARDED, "2024-05-08"), Actor.COMPETENT_BODY);
        return runs(LetterProcedures.PETITION)
                .lawful(
                        "forwarded, urged, settled, told",
                        letter(PETITION_REFLECTION)
                                .addAllSteps(begun())
                                .addSteps(
                                        forwarded,
                                        sent(taken(URGED, "2024-06-10"), Actor.COMPETENT_BODY),
                                        taken(UNDER_SUPERVISION, "2024-06-12"),
                                        taken(EXPLANATION_SESSION, "2024-06-20"),
                                        taken(RESOLVED, "2024-06-28"),
                                        taken(RESULT_TO_FORWARDER, "2024-07-01"),
                                        taken(RESULT_TO_SENDER, "2024-07-02"),
                                        taken(CLOSED, "2024-07-02"))
                                .build())
                .lawful(
                        "closed when settled",
                        letter(PETITION_REFLECTION)
                                .addAllSteps(begun())
                                .addSteps(forwarded, taken(RESOLVED, "2024-06-28"), taken(CLOSED, "2024-07-02"))
                                .build())
                .lawful(
                        "closed when the forwarder knows",
                        letter(PETITION_REFLECTION)
                                .addAllSteps(begun())
                                .addSteps(
                                        forwarded,
                                        taken(RESOLVED, "2024-06-28"),
                                        taken(RESULT_TO_FORWARDER, "2024-07-01"),
                                        taken(CLOSED, "2024-07-02"))
                                .build())
                .lawful(
                        "settled by its receiver",
                        letter(PETITION_REFLECTION, Actor.STANDING_COMMITTEE)
                                .addAllSteps(begun())
                                .addSteps(
                                        taken(OWN_COMPETENCE, "2024-05-08"),
                                        taken(RESOLVED, "2024-06-28"),
                                        taken(RESULT_TO_SENDER, "2024-07-02"),
                                        taken(CLOSED, "2024-07-02"))
                                .build())
                .lawful(
                        "guided",
                        letter(PETITION_REFLECTION)
                                .addAllSteps(begun())
                                .addSteps(sent(taken(GUIDED, "2024-05-08"), Actor.SENDER), taken(CLOSED, "2024-05-08"))
                                .build())
                .lawful(
                        "kept",
                        letter(PETITION_REFLECTION)
                                .addAllSteps(begun())
                                .addSteps(taken(KEPT, "2024-05-08"), taken(CLOSED, "2024-05-08"))
                                .build());
    }

    private static ProcedureCases<CitizenLetter, LetterStep> mixed() {
        return runs(LetterProcedures.OF_SEVERAL_MATTERS)
                .lawful(
                        "guided to write separate letters",
                        letter(MIXED)
                                .addAllSteps(begun())
                                .addSteps(sent(taken(GUIDED, "2024-05-08"), Actor.SENDER), taken(CLOSED, "2024-05-08"))
                                .build());
    }

    private static ProcedureCases<CitizenLetter, LetterStep> notHandled() {
        return runs(LetterProcedures.KEPT_ON_FILE)
                .lawful(
                        "kept on file",
                        letter(NOT_HANDLED)
                                .addAllSteps(begun())
                                .addSteps(taken(KEPT, "2024-05-08"), taken(CLOSED, "2024-05-08"))
                                .build());
    }
}

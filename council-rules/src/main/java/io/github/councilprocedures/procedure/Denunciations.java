package io.github.councilprocedures.procedure;

import static io.github.councilprocedures.fact.Requirement.present;
import static io.github.councilprocedures.instrument.Instruments.CITIZEN_RECEPTION_LAW_42_2013;
import static io.github.councilprocedures.instrument.Instruments.DENUNCIATION_LAW_25_2018;
import static io.github.councilprocedures.instrument.Instruments.LAW_136_2025;
import static io.github.councilprocedures.instrument.Instruments.RESOLUTION_116_2025;
import static io.github.councilprocedures.letter.AccusedPost.COUNCIL_CHAIR;
import static io.github.councilprocedures.letter.AccusedPost.COUNCIL_VICE_CHAIR;
import static io.github.councilprocedures.letter.AccusedPost.DELEGATE_ON_DUTY;
import static io.github.councilprocedures.letter.AccusedPost.FULL_TIME_DELEGATE;
import static io.github.councilprocedures.letter.Complexity.COMPLEX;
import static io.github.councilprocedures.letter.Complexity.ORDINARY;
import static io.github.councilprocedures.letter.Extension.NONE;
import static io.github.councilprocedures.letter.Extension.ONCE;
import static io.github.councilprocedures.letter.Extension.TWICE;
import static io.github.councilprocedures.letter.LetterFacts.ACCUSED;
import static io.github.councilprocedures.letter.LetterFacts.CASE;
import static io.github.councilprocedures.letter.LetterFacts.COMPLEXITY;
import static io.github.councilprocedures.letter.LetterFacts.COURSE;
import static io.github.councilprocedures.letter.LetterFacts.EXTENSION;
import static io.github.councilprocedures.letter.LetterFacts.GUIDED_BEFORE;
import static io.github.councilprocedures.letter.LetterFacts.HANDLING_NOTIFIED_ON;
import static io.github.councilprocedures.letter.LetterFacts.IN_PERSON;
import static io.github.councilprocedures.letter.LetterFacts.KIND;
import static io.github.councilprocedures.letter.LetterFacts.LETTER;
import static io.github.councilprocedures.letter.LetterFacts.OWN_COMPETENCE;
import static io.github.councilprocedures.letter.LetterFacts.REACHED_ON;
import static io.github.councilprocedures.letter.LetterFacts.SENDER_INFORMED_ON;
import static io.github.councilprocedures.letter.LetterFacts.SENT_TO_COMPETENT_BODY;
import static io.github.councilprocedures.letter.LetterFacts.SETTLED_BY;
import static io.github.councilprocedures.letter.LetterFacts.SEVERAL_PLACES;
import static io.github.councilprocedures.letter.LetterKind.DENUNCIATION;
import static io.github.councilprocedures.letter.LetterStep.ACCEPTED;
import static io.github.councilprocedures.letter.LetterStep.FORWARDED;
import static io.github.councilprocedures.letter.LetterStep.GUIDED;
import static io.github.councilprocedures.letter.LetterStep.KEPT;
import static io.github.councilprocedures.letter.LetterStep.RECEIVED;
import static io.github.councilprocedures.letter.LetterStep.REGISTERED;
import static io.github.councilprocedures.letter.LetterStep.RESOLVED;
import static io.github.councilprocedures.letter.LetterStep.SORTED;
import static io.github.councilprocedures.time.DayUnit.CALENDAR_DAYS;
import static io.github.councilprocedures.time.DayUnit.WORKING_DAYS;

import io.github.councilprocedures.casefile.Actor;
import io.github.councilprocedures.fact.Requirement;
import io.github.councilprocedures.letter.CitizenLetter;
import io.github.councilprocedures.letter.LetterCourse;
import io.github.councilprocedures.letter.LetterStep;
import io.github.councilprocedures.rule.Rule;
import io.github.councilprocedures.workflow.Procedure;
import java.util.List;

/**
 * A denunciation (đơn tố cáo): who receives it checks and forwards it, who is competent settles it; against a delegate that is the
 * Standing Committee.
 *
 * <p>The law is No. 25/2018/QH14; one source prints another number (C27). Law 136/2025 amends its Article 24 from 2026-07-01 and
 * could not be read; the other articles stand.
 */
final class Denunciations {

    private Denunciations() {}

    /** It is registered, sorted and its sender verified within 7 working days, at most 10 (07 hoặc 10 ngày làm việc). */
    static final Rule<CitizenLetter> FIRST_CHECK = article24Unread(Rule.about(LETTER, "letter.denunciation.first-check")
                    .titled("Xử lý ban đầu thông tin tố cáo", "First check of a denunciation")
                    .because(
                            "Tố cáo phải sớm được phân loại để bảo vệ người tố cáo và ngăn vi phạm.",
                            "A denunciation is to be sorted soon, to protect who made it and to stop the violation.")
                    .leavingOut(
                            "Việc xác minh người tố cáo và điều kiện thụ lý được ghi chung với ngày phân loại.",
                            "Verifying the sender and the conditions of acceptance is recorded with the day of sorting.")
                    .appliesWhen(KIND.is(DENUNCIATION))
                    .governedBy(CASE.day(RECEIVED))
                    .from("2019-01-01")
                    .under(DENUNCIATION_LAW_25_2018.article(24).clause(1))
                    .requires(SEVERAL_PLACES
                            .when(
                                    false,
                                    CASE.day(SORTED).within(7, WORKING_DAYS).after(CASE.day(RECEIVED)))
                            .when(
                                    true,
                                    CASE.day(SORTED).within(10, WORKING_DAYS).after(CASE.day(RECEIVED)))))
            .otherwise(
                    "Nhận đơn tố cáo ngày {receivedOn}, phải xử lý ban đầu chậm nhất ngày {due}; đã phân loại ngày {sortedOn}.",
                    "The denunciation came on {receivedOn}, its first check was due by {due}; it was sorted on {sortedOn}.");

    /** What is not for its receiver is forwarded within 5 working days (05 ngày làm việc). */
    static final Rule<CitizenLetter> FORWARDING = article24Unread(toBeForwarded("letter.denunciation.forwarded")
                    .titled("Chuyển đơn tố cáo không thuộc thẩm quyền", "A denunciation is forwarded")
                    .because(
                            "Người tố cáo không phải chịu thiệt vì gửi nhầm nơi.",
                            "Nobody is to lose by having written to the wrong place.")
                    .appliesWhen(IN_PERSON.is(false))
                    .from("2019-01-01")
                    .under(
                            DENUNCIATION_LAW_25_2018.article(24).clause(2),
                            DENUNCIATION_LAW_25_2018.article(24).clause(3))
                    .requires(CASE.day(FORWARDED).within(5, WORKING_DAYS).after(CASE.day(RECEIVED))))
            .otherwise(
                    "Nhận đơn tố cáo ngày {receivedOn}, phải chuyển chậm nhất ngày {due}; đã chuyển ngày {forwardedOn}.",
                    "The denunciation came on {receivedOn} and was to be forwarded by {due}; it was on {forwardedOn}.");

    /** Who came in person with what is not for its receiver is guided to the competent body (hướng dẫn). */
    static final Rule<CitizenLetter> GUIDANCE = article24Unread(toBeForwarded("letter.denunciation.guided")
                    .titled("Hướng dẫn người đến tố cáo trực tiếp", "Who denounces in person is guided")
                    .because("Người đã đến tận nơi cần biết phải đến đâu.", "Who came must learn where to go instead.")
                    .leavingOut("Luật không nêu thời hạn hướng dẫn.", "The law names no time for it.")
                    .appliesWhen(IN_PERSON.is(true))
                    .from("2019-01-01")
                    .under(
                            DENUNCIATION_LAW_25_2018.article(24).clause(2),
                            DENUNCIATION_LAW_25_2018.article(24).clause(3))
                    .requires(present(CASE.day(GUIDED))))
            .otherwise(
                    "Người đến tố cáo trực tiếp không được hướng dẫn đến nơi có thẩm quyền.",
                    "Who came to denounce was not guided to the competent body.");

    /** Its sender is told within the same time (thông báo cho người tố cáo). */
    static final Rule<CitizenLetter> SENDER_TOLD = article24Unread(toBeForwarded("letter.denunciation.sender-told")
                    .titled("Thông báo việc chuyển đơn cho người tố cáo", "The sender is told that it was forwarded")
                    .because(
                            "Người tố cáo cần biết đơn của mình đang ở đâu.",
                            "Who denounced something needs to know where the letter is.")
                    .appliesWhen(IN_PERSON.is(false))
                    .from("2019-01-01")
                    .under(
                            DENUNCIATION_LAW_25_2018.article(24).clause(2),
                            DENUNCIATION_LAW_25_2018.article(24).clause(3))
                    .requires(SENDER_INFORMED_ON.within(5, WORKING_DAYS).after(CASE.day(RECEIVED))))
            .otherwise(
                    "Nhận đơn tố cáo ngày {receivedOn}, phải thông báo việc chuyển đơn chậm nhất ngày {due}; đã thông báo ngày"
                            + " {senderInformedOn}.",
                    "The denunciation came on {receivedOn} and its sender was to be told by {due}; he was on"
                            + " {senderInformedOn}.");

    /** Who forwarded it learns in writing within 20 days what is done with it (20 ngày). */
    static final Rule<CitizenLetter> HANDLING_RESULT = Rule.about(LETTER, "letter.denunciation.handling-result")
            .titled(
                    "Thông báo kết quả xử lý đơn tố cáo được chuyển đến",
                    "Forwarder told how a denunciation is handled")
            .because(
                    "Nơi chuyển đơn phải biết tố cáo được thụ lý hay không để theo dõi tiếp.",
                    "The forwarder must know whether it was accepted, to follow it up.")
            .appliesWhen(KIND.is(DENUNCIATION), OWN_COMPETENCE.is(false), COURSE.isNot(LetterCourse.GUIDED_OR_KEPT))
            .governedBy(REACHED_ON)
            .from("2019-01-01")
            .under(DENUNCIATION_LAW_25_2018.article(26).clause(2))
            .requires(HANDLING_NOTIFIED_ON.within(20, CALENDAR_DAYS).after(REACHED_ON))
            .otherwise(
                    "Nhận tố cáo được chuyển đến ngày {reachedOn}, phải thông báo kết quả xử lý chậm nhất ngày {due}; đã thông báo"
                            + " ngày {handlingNotifiedOn}.",
                    "The denunciation arrived on {reachedOn}, what is done with it was to be notified by {due}; it was on"
                            + " {handlingNotifiedOn}.");

    /** Against a delegate the Standing Committee settles; against its Chair or a Vice Chair, who approves their election. */
    static final Rule<CitizenLetter> AGAINST_DELEGATE = Rule.about(LETTER, "letter.denunciation.against-delegate")
            .titled(
                    "Thẩm quyền giải quyết tố cáo đối với đại biểu HĐND",
                    "Who settles a denunciation against a delegate")
            .because(
                    "Không ai tự giải quyết tố cáo đối với chính mình.",
                    "Nobody settles a denunciation against himself.")
            .leavingOut(
                    "Tố cáo đại biểu về việc ngoài nhiệm vụ đại biểu.",
                    "Denunciations of a delegate for what he does outside his duties as one.")
            .appliesWhen(KIND.is(DENUNCIATION), COURSE.is(LetterCourse.SETTLEMENT))
            .governedBy(CASE.day(ACCEPTED))
            .from("2019-01-01")
            .under(DENUNCIATION_LAW_25_2018.article(17).clause(2))
            .requires(ACCUSED.when(FULL_TIME_DELEGATE, SETTLED_BY.is(Actor.STANDING_COMMITTEE))
                    .when(DELEGATE_ON_DUTY, SETTLED_BY.is(Actor.STANDING_COMMITTEE))
                    .when(COUNCIL_CHAIR, SETTLED_BY.is(Actor.APPROVING_BODY))
                    .when(COUNCIL_VICE_CHAIR, SETTLED_BY.is(Actor.APPROVING_BODY)))
            .otherwise(
                    "Tố cáo đối với {accused} do {settledBy} giải quyết; thẩm quyền thuộc: {allowed}.",
                    "A denunciation against this post: {accused}, was settled by: {settledBy}. It is for: {allowed}.");

    /** How often the time may be extended: once if complex, twice if especially so (gia hạn). */
    static final Rule<CitizenLetter> EXTENSIONS = Rule.about(LETTER, "letter.denunciation.extension")
            .titled("Gia hạn giải quyết tố cáo", "Extensions of the time to settle a denunciation")
            .because("Chỉ vụ việc phức tạp mới cần thêm thời gian.", "Only complex cases need more time.")
            .leavingOut(
                    "Gia hạn phải bằng văn bản; vụ việc đặc biệt phức tạp được gia hạn đến hai lần nên không thể quá.",
                    "An extension is in writing; especially complex cases may be extended twice, which nobody can exceed here.")
            .appliesWhen(KIND.is(DENUNCIATION), COURSE.is(LetterCourse.SETTLEMENT))
            .governedBy(CASE.day(ACCEPTED))
            .from("2019-01-01")
            .under(DENUNCIATION_LAW_25_2018.article(30))
            .requires(COMPLEXITY.when(ORDINARY, EXTENSION.is(NONE)).when(COMPLEX, EXTENSION.oneOf(NONE, ONCE)))
            .otherwise(
                    "Vụ việc {complexity} mà {extension}; luật cho phép: {allowed}.",
                    "A case of this complexity: {complexity}, had {extension}; the law allows: {allowed}.");

    /** It is settled within 30 days of acceptance, and 30 more for each extension (30 ngày). */
    static final Rule<CitizenLetter> SETTLEMENT = Rule.about(LETTER, "letter.denunciation.settlement")
            .titled("Thời hạn giải quyết tố cáo", "Time to settle a denunciation")
            .because(
                    "Vi phạm bị tố cáo phải được xác minh khi chứng cứ còn mới.",
                    "What is denounced is to be verified while the evidence is fresh.")
            .appliesWhen(KIND.is(DENUNCIATION), COURSE.is(LetterCourse.SETTLEMENT))
            .governedBy(CASE.day(ACCEPTED))
            .from("2019-01-01")
            .under(DENUNCIATION_LAW_25_2018.article(30))
            .requires(EXTENSION
                    .when(NONE, settledWithin(30))
                    .when(ONCE, settledWithin(60))
                    .when(TWICE, settledWithin(90)))
            .otherwise(
                    "Thụ lý ngày {acceptedOn}, {extension}, phải giải quyết chậm nhất ngày {due}; đã giải quyết ngày {resolvedOn}.",
                    "Accepted on {acceptedOn}, {extension}, to be settled by {due}; it was settled on {resolvedOn}.");

    /** The way of a denunciation (đơn tố cáo). */
    static final Procedure<CitizenLetter, LetterStep> DENUNCIATIONS = LetterProcedures.besideTheLine(
                    LetterProcedures.told(
                            LetterProcedures.received(Procedure.of(LETTER, CASE, "letter.denunciation")
                                            .titled("Xử lý đơn tố cáo", "Handling of a denunciation")
                                            .where(KIND, DENUNCIATION)
                                            .from("2019-01-01")
                                            .under(
                                                    DENUNCIATION_LAW_25_2018.article(24),
                                                    DENUNCIATION_LAW_25_2018.article(30),
                                                    CITIZEN_RECEPTION_LAW_42_2013
                                                            .article(26)
                                                            .clause(1)))
                                    .step(
                                            SORTED,
                                            step -> step.after(REGISTERED)
                                                    .due(FIRST_CHECK)
                                                    .under(DENUNCIATION_LAW_25_2018
                                                            .article(24)
                                                            .clause(1)))
                                    .step(
                                            FORWARDED,
                                            step -> step.after(SORTED)
                                                    .to(Actor.COMPETENT_BODY, Actor.SENDER)
                                                    .due(FORWARDING)
                                                    .under(DENUNCIATION_LAW_25_2018
                                                            .article(24)
                                                            .clause(2)))
                                    .step(
                                            GUIDED,
                                            step -> step.after(SORTED)
                                                    .to(Actor.SENDER)
                                                    .under(DENUNCIATION_LAW_25_2018
                                                            .article(24)
                                                            .clause(2)))
                                    .step(KEPT, step -> step.after(SORTED).modelled())
                                    .step(
                                            LetterStep.OWN_COMPETENCE,
                                            step -> step.after(SORTED).modelled())
                                    .step(
                                            ACCEPTED,
                                            step -> step.after(FORWARDED, LetterStep.OWN_COMPETENCE)
                                                    .by(
                                                            Actor.COMPETENT_BODY,
                                                            Actor.STANDING_COMMITTEE,
                                                            Actor.APPROVING_BODY))
                                    .step(
                                            RESOLVED,
                                            step -> step.after(ACCEPTED)
                                                    .by(
                                                            Actor.COMPETENT_BODY,
                                                            Actor.STANDING_COMMITTEE,
                                                            Actor.APPROVING_BODY)
                                                    .due(SETTLEMENT)
                                                    .under(DENUNCIATION_LAW_25_2018.article(30))),
                            Letters.RESULT_TO_DELEGATE))
            .from("2026-07-01")
            .under(LAW_136_2025)
            .under(RESOLUTION_116_2025)
            .notEncoded()
            .build();

    /** What is not for its receiver, unless it went to the competent body too or came back after guidance. */
    private static Rule.Draft<CitizenLetter> toBeForwarded(String id) {
        return Rule.about(LETTER, id)
                .appliesWhen(
                        KIND.is(DENUNCIATION),
                        OWN_COMPETENCE.is(false),
                        SENT_TO_COMPETENT_BODY.is(false),
                        GUIDED_BEFORE.is(false))
                .governedBy(CASE.day(RECEIVED));
    }

    private static Requirement<CitizenLetter> settledWithin(int days) {
        return CASE.day(RESOLVED).within(days, CALENDAR_DAYS).after(CASE.day(ACCEPTED));
    }

    private static Rule.Draft<CitizenLetter> article24Unread(Rule.Draft<CitizenLetter> draft) {
        return draft.from("2026-07-01").under(LAW_136_2025).notEncoded();
    }

    /** In the order of findings. */
    static final List<Rule<?>> RULES = List.of(
            FIRST_CHECK, FORWARDING, GUIDANCE, SENDER_TOLD, HANDLING_RESULT, AGAINST_DELEGATE, EXTENSIONS, SETTLEMENT);

    /** In the order of the law. */
    static final List<Procedure<?, ?>> PROCEDURES = List.of(DENUNCIATIONS);
}

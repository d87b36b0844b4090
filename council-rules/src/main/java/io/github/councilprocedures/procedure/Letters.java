package io.github.councilprocedures.procedure;

import static io.github.councilprocedures.fact.Requirement.all;
import static io.github.councilprocedures.fact.Requirement.any;
import static io.github.councilprocedures.fact.Requirement.present;
import static io.github.councilprocedures.fact.Requirement.unclear;
import static io.github.councilprocedures.instrument.Instruments.CITIZEN_RECEPTION_LAW_42_2013;
import static io.github.councilprocedures.instrument.Instruments.DECREE_154_2026;
import static io.github.councilprocedures.instrument.Instruments.LAW_65_2025;
import static io.github.councilprocedures.instrument.Instruments.LAW_72_2025;
import static io.github.councilprocedures.instrument.Instruments.LAW_77_2015;
import static io.github.councilprocedures.letter.ForwardingChannel.COUNCIL_CHAIR;
import static io.github.councilprocedures.letter.ForwardingChannel.DIRECT;
import static io.github.councilprocedures.letter.ForwardingChannel.STANDING_COMMITTEE;
import static io.github.councilprocedures.letter.LetterCourse.GUIDED_OR_KEPT;
import static io.github.councilprocedures.letter.LetterCourse.SETTLED_BEFORE;
import static io.github.councilprocedures.letter.LetterCourse.SETTLEMENT;
import static io.github.councilprocedures.letter.LetterFacts.CASE;
import static io.github.councilprocedures.letter.LetterFacts.CHANNEL;
import static io.github.councilprocedures.letter.LetterFacts.COURSE;
import static io.github.councilprocedures.letter.LetterFacts.IN_PERSON;
import static io.github.councilprocedures.letter.LetterFacts.KIND;
import static io.github.councilprocedures.letter.LetterFacts.LETTER;
import static io.github.councilprocedures.letter.LetterFacts.LEVEL;
import static io.github.councilprocedures.letter.LetterFacts.RECEIVED_BY;
import static io.github.councilprocedures.letter.LetterFacts.RESULT_ASKED;
import static io.github.councilprocedures.letter.LetterFacts.RESULT_DUE_FROM_ON;
import static io.github.councilprocedures.letter.LetterFacts.RESULT_RECEIVED_ON;
import static io.github.councilprocedures.letter.LetterFacts.SENDER_INFORMED_OF;
import static io.github.councilprocedures.letter.LetterFacts.SENDER_INFORMED_ON;
import static io.github.councilprocedures.letter.LetterKind.COMPLAINT;
import static io.github.councilprocedures.letter.LetterKind.DENUNCIATION;
import static io.github.councilprocedures.letter.LetterKind.MIXED;
import static io.github.councilprocedures.letter.LetterKind.PETITION_REFLECTION;
import static io.github.councilprocedures.letter.LetterStep.FORWARDED;
import static io.github.councilprocedures.letter.LetterStep.GUIDED;
import static io.github.councilprocedures.letter.LetterStep.RECEIVED;
import static io.github.councilprocedures.letter.LetterStep.RESOLVED;
import static io.github.councilprocedures.letter.LetterStep.RESULT_TO_FORWARDER;
import static io.github.councilprocedures.letter.LetterStep.RESULT_TO_SENDER;
import static io.github.councilprocedures.procedure.Receptions.unreadFromLaw136;
import static io.github.councilprocedures.time.DayUnit.WORKING_DAYS;
import static io.github.councilprocedures.unit.UnitLevel.COMMUNE;
import static io.github.councilprocedures.unit.UnitLevel.DISTRICT;
import static io.github.councilprocedures.unit.UnitLevel.PROVINCE;

import io.github.councilprocedures.casefile.Actor;
import io.github.councilprocedures.letter.CitizenLetter;
import io.github.councilprocedures.letter.SenderNotice;
import io.github.councilprocedures.rule.Rule;
import java.util.List;

/**
 * What is common to all letters of citizens (đơn của công dân): what their senders are told, how a delegate forwards them and hears
 * of the result.
 *
 * <p>Law 42/2013 counts in working days throughout (C2).
 */
final class Letters {

    private Letters() {}

    /** A letter of several matters is to be written anew as several (hướng dẫn viết thành đơn riêng). */
    static final Rule<CitizenLetter> MIXED_GUIDED = Rule.about(LETTER, "letter.mixed.guided")
            .titled("Hướng dẫn viết thành đơn riêng", "Guidance to write separate letters")
            .because(
                    "Khiếu nại, tố cáo, kiến nghị đi theo những con đường khác nhau.",
                    "Complaints, denunciations and petitions go different ways.")
            .leavingOut(
                    "Từ 01/07/2026 nội dung sửa đổi của Luật Tiếp công dân chưa đọc được; Nghị định hướng dẫn giữ nguyên nghĩa vụ"
                            + " này.",
                    "From 01/07/2026 the amended law on reception could not be read; the decree that details it keeps the duty.")
            .appliesWhen(KIND.is(MIXED))
            .governedBy(CASE.day(RECEIVED))
            .from("2014-07-01")
            .under(CITIZEN_RECEPTION_LAW_42_2013.article(25).clause(3))
            .requires(present(CASE.day(GUIDED)))
            .from("2026-07-01")
            .under(
                    CITIZEN_RECEPTION_LAW_42_2013.article(25).clause(3),
                    DECREE_154_2026.article(14).clause(4))
            .requires(present(CASE.day(GUIDED)))
            .otherwise(
                    "Đơn có nhiều nội dung mà người gửi không được hướng dẫn viết thành đơn riêng.",
                    "A letter of several matters, whose sender was not guided to write separate ones.");

    /** Who came with a matter is told within 10 working days what becomes of it (10 ngày làm việc). */
    static final Rule<CitizenLetter> SENDER_NOTIFIED = unreadFromLaw136(Rule.about(LETTER, "letter.notice.sender")
                    .titled("Trả lời, thông báo cho công dân đã đến", "Notice to a person who came")
                    .because(
                            "Người đã đến nơi tiếp công dân phải biết việc của mình đi đến đâu.",
                            "Who came to be received must learn what becomes of his matter.")
                    .leavingOut(
                            "Đơn gửi qua bưu điện: khoản 1 Điều 28 chỉ nói người đã đến.",
                            "Letters sent by post: Article 28, Clause 1, speaks of those who came.")
                    .appliesWhen(KIND.oneOf(COMPLAINT, DENUNCIATION, PETITION_REFLECTION), IN_PERSON.is(true))
                    .governedBy(CASE.day(RECEIVED))
                    .from("2014-07-01")
                    .under(CITIZEN_RECEPTION_LAW_42_2013.article(28).clause(1))
                    .requires(all(
                            SENDER_INFORMED_ON.within(10, WORKING_DAYS).after(CASE.day(RECEIVED)),
                            SENDER_INFORMED_OF.oneOf(
                                    SenderNotice.ACCEPTED,
                                    SenderNotice.EXTENDED,
                                    SenderNotice.REFUSED,
                                    SenderNotice.FORWARDED))))
            .otherwise(
                    "Tiếp nhận ngày {receivedOn}, phải trả lời hoặc thông báo chậm nhất ngày {due}; đã thông báo ngày"
                            + " {senderInformedOn}, nội dung: {senderInformedOf}.",
                    "Received on {receivedOn}, to be answered or notified by {due}; the sender was told on"
                            + " {senderInformedOn}: {senderInformedOf}.");

    /** A delegate forwards by himself or through the Standing Committee, of a commune through the Chair (C9). */
    static final Rule<CitizenLetter> FORWARDING_CHANNEL = unreadFromLaw136(Rule.about(
                            LETTER, "letter.forwarding.channel")
                    .titled("Cách đại biểu HĐND chuyển đơn", "How a delegate forwards a letter")
                    .because(
                            "Đơn chuyển đúng kênh thì nơi nhận biết phải trả lời ai.",
                            "A letter that comes the right way tells its receiver whom to answer.")
                    .appliesWhen(RECEIVED_BY.is(Actor.DELEGATE), COURSE.isNot(GUIDED_OR_KEPT))
                    .governedBy(CASE.day(FORWARDED))
                    .from("2014-07-01")
                    .under(CITIZEN_RECEPTION_LAW_42_2013.article(22).clause(3))
                    .requires(LEVEL.when(PROVINCE, CHANNEL.oneOf(DIRECT, STANDING_COMMITTEE))
                            .when(DISTRICT, CHANNEL.oneOf(DIRECT, STANDING_COMMITTEE))
                            .when(
                                    COMMUNE,
                                    any(
                                            CHANNEL.oneOf(DIRECT, COUNCIL_CHAIR),
                                            all(
                                                    CHANNEL.is(STANDING_COMMITTEE),
                                                    unclear(
                                                            "Luật năm 2013 nêu Chủ tịch HĐND cấp xã vì khi đó cấp xã chưa có Thường"
                                                                    + " trực HĐND.",
                                                            "The law of 2013 names the Chair of a commune's council, since"
                                                                    + " communes had no Standing Committee then."))))))
            .otherwise(
                    "Đại biểu HĐND {level} chuyển đơn: {channel}; luật quy định: {allowed}.",
                    "A delegate ({level}) forwarded a letter: {channel}; the law provides for: {allowed}.");

    /** A delegate forwards what he received and tells the sender, or guides him (kịp thời chuyển, thông báo). */
    static final Rule<CitizenLetter> BY_DELEGATE = Rule.about(LETTER, "letter.delegate.duty")
            .titled("Đại biểu HĐND chuyển đơn và thông báo cho người gửi", "A delegate forwards and tells the sender")
            .because(
                    "Công dân gửi đơn cho đại biểu vì tin đại biểu sẽ theo đến cùng.",
                    "Citizens write to a delegate trusting that he sees it through.")
            .leavingOut(
                    "“Kịp thời” là bao nhiêu ngày: luật không nói. Việc đôn đốc, gặp người đứng đầu là quyền và trách nhiệm tùy vụ"
                            + " việc.",
                    "How many days “in time” means: the law does not say. Urging, and meeting the head of a body, depend on the"
                            + " case.")
            .appliesWhen(RECEIVED_BY.is(Actor.DELEGATE), KIND.oneOf(COMPLAINT, DENUNCIATION, PETITION_REFLECTION))
            .governedBy(CASE.day(RECEIVED))
            .from("2016-01-01")
            .under(
                    LAW_77_2015.article(95).clause(2),
                    CITIZEN_RECEPTION_LAW_42_2013.article(22).clause(3))
            .requires(any(present(CASE.day(FORWARDED), SENDER_INFORMED_ON), present(CASE.day(GUIDED))))
            .from("2025-03-01")
            .under(LAW_65_2025)
            .notEncoded()
            // It points to other laws, and lays down nothing of its own.
            .from("2025-06-16")
            .under(LAW_72_2025.article(33).clause(4))
            .silent()
            .otherwise(
                    "Đại biểu HĐND không chuyển đơn, không thông báo và không hướng dẫn người gửi.",
                    "The delegate neither forwarded the letter and told its sender, nor guided him.");

    /**
     * Who settled what a delegate forwarded tells him within 7 working days of the settlement (C4); who had settled it before, at
     * once.
     */
    static final Rule<CitizenLetter> RESULT_TO_DELEGATE = unreadFromLaw136(Rule.about(LETTER, "letter.result.forwarder")
                    .titled("Thông báo kết quả cho đại biểu đã chuyển đơn", "Result notified to the delegate")
                    .because(
                            "Không biết kết quả thì đại biểu không thể trả lời công dân.",
                            "A delegate who does not know the result cannot answer the citizen.")
                    .leavingOut(
                            "“Ngay” là bao nhiêu ngày, khi vụ việc đã được giải quyết trước khi chuyển đơn: luật không nói. Nơi nhận"
                                    + " không giải quyết thì không vi phạm quy tắc này mà vi phạm thời hạn giải quyết.",
                            "How many days “at once” means, where the matter had been settled before: the law does not say. Who"
                                    + " never settles a matter breaks the time for settling it, not this rule.")
                    .appliesWhen(
                            KIND.oneOf(COMPLAINT, DENUNCIATION),
                            RECEIVED_BY.is(Actor.DELEGATE),
                            COURSE.isNot(GUIDED_OR_KEPT))
                    .governedBy(RESULT_DUE_FROM_ON)
                    .from("2014-07-01")
                    .under(CITIZEN_RECEPTION_LAW_42_2013.article(27).clause(2))
                    .requires(COURSE.when(
                                    SETTLEMENT,
                                    CASE.day(RESULT_TO_FORWARDER)
                                            .within(7, WORKING_DAYS)
                                            .after(CASE.day(RESOLVED)))
                            .when(SETTLED_BEFORE, present(CASE.day(RESULT_TO_FORWARDER)))))
            .otherwise(
                    "Vụ việc giải quyết ngày {resolvedOn}, phải thông báo cho đại biểu chậm nhất ngày {due}; đã thông báo ngày"
                            + " {resultToForwarderOn}.",
                    "Settled on {resolvedOn}, to be notified to the delegate by {due}; it was notified on"
                            + " {resultToForwarderOn}.");

    /** A delegate passes the result on within 5 working days, if the sender had asked for it (C5). */
    static final Rule<CitizenLetter> RESULT_TO_CITIZEN = unreadFromLaw136(Rule.about(LETTER, "letter.result.sender")
                    .titled("Thông báo kết quả cho người gửi đơn", "Result notified to the sender")
                    .because(
                            "Người đã yêu cầu thì có quyền được biết kết quả.",
                            "Who asked for it has a right to know the result.")
                    .appliesWhen(
                            KIND.oneOf(COMPLAINT, DENUNCIATION),
                            RECEIVED_BY.is(Actor.DELEGATE),
                            COURSE.isNot(GUIDED_OR_KEPT),
                            RESULT_ASKED.is(true))
                    .governedBy(RESULT_RECEIVED_ON)
                    .from("2014-07-01")
                    .under(CITIZEN_RECEPTION_LAW_42_2013.article(28).clause(2))
                    .requires(CASE.day(RESULT_TO_SENDER).within(5, WORKING_DAYS).after(RESULT_RECEIVED_ON)))
            .otherwise(
                    "Nhận kết quả ngày {resultReceivedOn}, phải thông báo cho người gửi đơn chậm nhất ngày {due}; đã thông báo ngày"
                            + " {resultToSenderOn}.",
                    "The result came on {resultReceivedOn} and was to be passed on by {due}; the sender was told on"
                            + " {resultToSenderOn}.");

    /** In the order of findings. */
    static final List<Rule<?>> RULES = List.of(
            MIXED_GUIDED, SENDER_NOTIFIED, FORWARDING_CHANNEL, BY_DELEGATE, RESULT_TO_DELEGATE, RESULT_TO_CITIZEN);
}

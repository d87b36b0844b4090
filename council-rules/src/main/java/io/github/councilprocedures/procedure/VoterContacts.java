package io.github.councilprocedures.procedure;

import static io.github.councilprocedures.contact.ContactChannel.COUNCIL;
import static io.github.councilprocedures.contact.ContactFacts.CASE;
import static io.github.councilprocedures.contact.ContactFacts.CHANNEL;
import static io.github.councilprocedures.contact.ContactFacts.COMPLAINTS;
import static io.github.councilprocedures.contact.ContactFacts.COMPLAINTS_REFERRED;
import static io.github.councilprocedures.contact.ContactFacts.CONFERENCE_ON;
import static io.github.councilprocedures.contact.ContactFacts.CONTACT;
import static io.github.councilprocedures.contact.ContactFacts.DECISION;
import static io.github.councilprocedures.contact.ContactFacts.ENDED_ON;
import static io.github.councilprocedures.contact.ContactFacts.FORCE_MAJEURE;
import static io.github.councilprocedures.contact.ContactFacts.FORCE_MAJEURE_GROUND;
import static io.github.councilprocedures.contact.ContactFacts.KIND;
import static io.github.councilprocedures.contact.ContactFacts.LEVEL;
import static io.github.councilprocedures.contact.ContactFacts.SESSION_DAY_ON;
import static io.github.councilprocedures.contact.ContactFacts.SESSION_OPENS_ON;
import static io.github.councilprocedures.contact.ContactFacts.SEVERAL_COUNCILS;
import static io.github.councilprocedures.contact.ContactKind.AFTER_REGULAR_SESSION;
import static io.github.councilprocedures.contact.ContactKind.AROUND_SPECIAL_SESSION;
import static io.github.councilprocedures.contact.ContactKind.AT_RESIDENCE;
import static io.github.councilprocedures.contact.ContactKind.AT_WORKPLACE;
import static io.github.councilprocedures.contact.ContactKind.BEFORE_REGULAR_SESSION;
import static io.github.councilprocedures.contact.ContactKind.BY_GROUP;
import static io.github.councilprocedures.contact.ContactKind.BY_THEME;
import static io.github.councilprocedures.contact.ContactStep.COMPILED;
import static io.github.councilprocedures.contact.ContactStep.CONFERRED;
import static io.github.councilprocedures.contact.ContactStep.DECIDED;
import static io.github.councilprocedures.contact.ContactStep.FORM_DECIDED;
import static io.github.councilprocedures.contact.ContactStep.HELD;
import static io.github.councilprocedures.contact.ContactStep.NOTIFIED;
import static io.github.councilprocedures.contact.ContactStep.PLANNED;
import static io.github.councilprocedures.contact.ContactStep.PRESS_TOLD;
import static io.github.councilprocedures.contact.ContactStep.SENT;
import static io.github.councilprocedures.contact.ForceMajeureGround.DECLARED;
import static io.github.councilprocedures.contact.ForceMajeureGround.UNDER_LAW;
import static io.github.councilprocedures.fact.Requirement.present;
import static io.github.councilprocedures.instrument.Instruments.JOINT_RESOLUTION_100_2025;
import static io.github.councilprocedures.instrument.Instruments.JOINT_RESOLUTION_72_2025;
import static io.github.councilprocedures.instrument.Instruments.RESOLUTION_753_2005;
import static io.github.councilprocedures.law.Evidence.REPORTED;
import static io.github.councilprocedures.procedure.ContactArticles.article;
import static io.github.councilprocedures.procedure.ContactArticles.notRead;
import static io.github.councilprocedures.procedure.ContactArticles.sinceAmended;
import static io.github.councilprocedures.procedure.ContactArticles.sinceSigned;
import static io.github.councilprocedures.time.DayUnit.CALENDAR_DAYS;
import static io.github.councilprocedures.unit.UnitLevel.PROVINCE;

import io.github.councilprocedures.casefile.Actor;
import io.github.councilprocedures.casefile.CaseDocument;
import io.github.councilprocedures.contact.ContactStep;
import io.github.councilprocedures.contact.VoterContact;
import io.github.councilprocedures.law.Ground;
import io.github.councilprocedures.rule.Rule;
import io.github.councilprocedures.workflow.Procedure;
import java.util.List;

/**
 * Rounds of voter contact of a council's delegates (tiếp xúc cử tri của đại biểu HĐND). How early they are held, when the press is
 * told and when the compiled report is sent stands in articles that were not read; a regulation of the council may say it. The
 * days of National Assembly delegations ({@link NationalAssemblyContacts}) are never those of a council (C1).
 *
 * <p>The three procedures leave each other out: force majeure goes first, then a thematic or urgent session, then joint contact. An
 * ordinary round has none, since no article that was read names its steps.
 */
final class VoterContacts {

    private VoterContacts() {}

    /** A conference is held before a regular session (phải tổ chức hội nghị); around others it may be. */
    static final Rule<VoterContact> CONFERENCE_HELD = sinceAmended(
                    Rule.about(CONTACT, "contact.round.conference")
                            .titled(
                                    "Hội nghị tiếp xúc cử tri trước kỳ họp thường lệ",
                                    "Conference with voters before a regular session")
                            .because(
                                    "Đại biểu đến kỳ họp phải biết ý kiến cử tri.",
                                    "Delegates who come to a session have to know what voters think.")
                            .leavingOut(
                                    "Sau kỳ họp, quanh kỳ họp chuyên đề, đột xuất và khi bất khả kháng: có thể tổ chức hoặc không."
                                            + " Trước kỳ họp bao nhiêu ngày: điều khoản này không nói, nên chỉ xét ngày liền trước.",
                                    "After a session, around thematic and urgent ones and in force majeure it may be held or not. How"
                                            + " many days ahead the clause does not say, so the day before is in time.")
                            .appliesWhen(CHANNEL.is(COUNCIL), KIND.is(BEFORE_REGULAR_SESSION), FORCE_MAJEURE.is(false))
                            .governedBy(SESSION_OPENS_ON),
                    CONFERENCE_ON.atLeast(1, CALENDAR_DAYS).before(SESSION_OPENS_ON),
                    article(21).clause(1),
                    article(21).clause(2))
            .otherwise(
                    "Hội nghị tiếp xúc cử tri đầu tiên ngày {conferenceOn}; phải tổ chức trước kỳ họp thường lệ khai mạc ngày"
                            + " {sessionOpensOn}.",
                    "The first conference with voters was held on {conferenceOn}; it had to be held before the regular session"
                            + " that opens on {sessionOpensOn}.");

    /** Around a thematic or urgent session the Standing Committee decides: to hold it, not to, or to ask in another way. */
    static final Rule<VoterContact> DECISION_ON_SPECIAL = sinceSigned(
                    Rule.about(CONTACT, "contact.special.decision")
                            .titled(
                                    "Quyết định việc tiếp xúc cử tri trước và sau kỳ họp chuyên đề, đột xuất",
                                    "Decision on contact around a thematic or urgent session")
                            .because(
                                    "Kỳ họp triệu tập gấp, nên Thường trực HĐND cân nhắc từng lần.",
                                    "Such a session is called at short notice, so the Standing Committee decides each time.")
                            .appliesWhen(CHANNEL.is(COUNCIL), KIND.is(AROUND_SPECIAL_SESSION))
                            .governedBy(SESSION_OPENS_ON),
                    present(CASE.day(DECIDED), DECISION),
                    article(34).clause(2))
            .otherwise(
                    "Chưa có quyết định về việc tổ chức tiếp xúc cử tri.",
                    "Nothing was decided on holding voter contact.");

    /** Force majeure follows from the law or is declared (theo pháp luật hoặc do cơ quan có thẩm quyền công bố). */
    static final Rule<VoterContact> GROUND_OF_FORCE_MAJEURE = sinceSigned(
                    Rule.about(CONTACT, "contact.force-majeure.ground")
                            .titled("Căn cứ của trường hợp bất khả kháng", "Ground of force majeure")
                            .because(
                                    "Chỉ thiên tai, dịch bệnh, bất khả kháng có căn cứ mới cho phép không tổ chức.",
                                    "Only a disaster, an epidemic or the like that is established allows contact to be left out.")
                            .appliesWhen(CHANNEL.is(COUNCIL), FORCE_MAJEURE.is(true))
                            .governedBy(SESSION_OPENS_ON),
                    FORCE_MAJEURE_GROUND.oneOf(UNDER_LAW, DECLARED),
                    article(36))
            .otherwise(
                    "Căn cứ của trường hợp bất khả kháng: {forceMajeureGround}; phải là: {allowed}.",
                    "The force majeure rests on: {forceMajeureGround}. It has to be: {allowed}.");

    /** In force majeure the Standing Committee decides whether voters are met. */
    static final Rule<VoterContact> DECISION_IN_FORCE_MAJEURE = sinceSigned(
                    Rule.about(CONTACT, "contact.force-majeure.decision")
                            .titled(
                                    "Quyết định việc tiếp xúc cử tri khi bất khả kháng",
                                    "Decision on contact in force majeure")
                            .because(
                                    "Bỏ một đợt tiếp xúc là việc Thường trực HĐND phải quyết định, không tự nhiên mà bỏ.",
                                    "That a round falls out is for the Standing Committee to decide, and does not just happen.")
                            .appliesWhen(CHANNEL.is(COUNCIL), FORCE_MAJEURE.is(true))
                            .governedBy(SESSION_OPENS_ON),
                    present(CASE.day(DECIDED), DECISION),
                    article(36))
            .otherwise(
                    "Chưa có quyết định về việc tổ chức tiếp xúc cử tri khi bất khả kháng.",
                    "Nothing was decided on voter contact in force majeure.");

    /** How early before a session, and how soon after it, voters are met: in articles that were not read. */
    static final Rule<VoterContact> DAYS = notRead(
                    Rule.about(CONTACT, "contact.round.days")
                            .titled(
                                    "Thời gian tiếp xúc cử tri trước và sau kỳ họp của HĐND",
                                    "Days of contact before and after a session of the council")
                            .because(
                                    "Ý kiến cử tri phải kịp đến kỳ họp, và kết quả kỳ họp phải kịp đến cử tri.",
                                    "What voters say has to reach the session, and what the session decides has to reach voters.")
                            .leavingOut(
                                    "Các điều về HĐND chưa đọc được; quy chế của HĐND có thể nêu số ngày.",
                                    "The articles on councils were not read; a regulation of the council may set the days.")
                            .appliesWhen(
                                    CHANNEL.is(COUNCIL),
                                    KIND.oneOf(BEFORE_REGULAR_SESSION, AFTER_REGULAR_SESSION, AROUND_SPECIAL_SESSION))
                            .governedBy(SESSION_DAY_ON),
                    JOINT_RESOLUTION_72_2025.whole())
            .otherwise(
                    "Tiếp xúc cử tri ngày {heldOn} không đúng thời gian quy định.",
                    "Voters were met on {heldOn}, not at the time laid down.");

    /** When the plan goes to the press: seven working days are said of National Assembly delegations only. */
    static final Rule<VoterContact> PRESS = notRead(
                    Rule.about(CONTACT, "contact.round.press")
                            .titled(
                                    "Gửi kế hoạch tiếp xúc cử tri của đại biểu HĐND đến báo chí",
                                    "Plan of the council's contact sent to the press")
                            .because("Cử tri biết trước thì mới đến dự.", "Voters can only come if they know of it.")
                            .leavingOut(
                                    "Các điều về HĐND chưa đọc được; 07 ngày làm việc là của Đoàn đại biểu Quốc hội.",
                                    "The articles on councils were not read; the 7 working days are those of National Assembly"
                                            + " delegations.")
                            .appliesWhen(CHANNEL.is(COUNCIL))
                            .governedBy(CASE.day(HELD)),
                    JOINT_RESOLUTION_72_2025.whole())
            .otherwise(
                    "Kế hoạch gửi báo chí ngày {pressToldOn} không đúng hạn.",
                    "The plan was sent to the press on {pressToldOn}, not in time.");

    /** When the compiled report reaches the Standing Committee: the number was not found (Articles 40 to 43). */
    static final Rule<VoterContact> REPORT = notRead(
                    Rule.about(CONTACT, "contact.round.report")
                            .titled(
                                    "Gửi báo cáo tổng hợp ý kiến, kiến nghị cử tri đến Thường trực HĐND",
                                    "Compiled report of voter contact to the Standing Committee")
                            .because(
                                    "Kiến nghị phải được phân loại và chuyển đi kịp thời.",
                                    "Petitions have to be sorted and passed on in time.")
                            .leavingOut(
                                    "Số ngày trong các Điều 40 đến 43 chưa đọc được; quy chế của HĐND có thể nêu.",
                                    "The days of Articles 40 to 43 were not read; a regulation of the council may set them.")
                            .appliesWhen(CHANNEL.is(COUNCIL))
                            .governedBy(ENDED_ON),
                    article(40),
                    article(41),
                    article(42),
                    article(43))
            .otherwise(
                    "Báo cáo tổng hợp gửi ngày {sentOn} không đúng hạn.",
                    "The compiled report was sent on {sentOn}, not in time.");

    /** What is a complaint goes the way of letters. For delegates of councils that is our reading by analogy (C28). */
    static final Rule<VoterContact> COMPLAINTS_AS_LETTERS = Rule.about(CONTACT, "contact.round.complaint")
            .titled("Khiếu nại, tố cáo nêu khi tiếp xúc với đại biểu HĐND", "Complaints voiced to council delegates")
            .because(
                    "Khiếu nại, tố cáo có trình tự riêng, không phải kiến nghị cử tri. Với đại biểu HĐND đây là thông lệ theo quy"
                            + " định cho đại biểu Quốc hội; điều tương ứng chưa đọc được.",
                    "Complaints and denunciations have a procedure of their own and are no voters' petitions. For council"
                            + " delegates this is practice after the model of National Assembly deputies; the clause on councils"
                            + " was not read.")
            .restingOn(Ground.PRACTICE)
            .appliesWhen(CHANNEL.is(COUNCIL))
            .always()
            .requires(COMPLAINTS_REFERRED.atLeast(COMPLAINTS))
            .otherwise(
                    "Có {complaints} khiếu nại, tố cáo, mới chuyển xử lý như đơn {complaintsReferred}: chưa theo thông lệ, không"
                            + " phải vi phạm luật.",
                    "Of {complaints} complaints and denunciations {complaintsReferred} were handled as letters: practice not"
                            + " followed, no law broken.");

    /** Around a thematic or urgent session: the Standing Committee decides, the delegates' group forms and compiles. */
    static final Procedure<VoterContact, ContactStep> SPECIAL = special();

    private static Procedure<VoterContact, ContactStep> special() {
        Procedure.Start<VoterContact, ContactStep> signed = Procedure.of(CONTACT, CASE, "contact.special")
                .titled(
                        "Tiếp xúc cử tri trước và sau kỳ họp chuyên đề, đột xuất",
                        "Contact around a thematic or urgent session")
                .where(CHANNEL, COUNCIL)
                .where(KIND, AROUND_SPECIAL_SESSION)
                .where(FORCE_MAJEURE, false)
                .from("2016-01-01")
                .under(RESOLUTION_753_2005)
                .notEncoded()
                .from("2025-02-20")
                .under(article(34).clause(2))
                .knownBy(REPORTED);
        return specialSteps(specialSteps(signed)
                        .from("2025-09-26")
                        .under(article(34).clause(2))
                        .under(JOINT_RESOLUTION_100_2025))
                .build();
    }

    private static Procedure.Start<VoterContact, ContactStep> specialSteps(
            Procedure.Start<VoterContact, ContactStep> version) {
        return version.step(DECIDED, step -> step.by(Actor.STANDING_COMMITTEE))
                .step(FORM_DECIDED, step -> step.after(DECIDED).by(Actor.DELEGATES_GROUP))
                .step(PLANNED, step -> step.after(FORM_DECIDED).modelled())
                .step(PRESS_TOLD, step -> step.after(PLANNED).modelled())
                .step(NOTIFIED, step -> step.after(PLANNED, PRESS_TOLD).modelled())
                .step(HELD, step -> step.after(FORM_DECIDED, NOTIFIED, HELD).repeatable())
                .step(
                        COMPILED,
                        step -> step.after(HELD).by(Actor.DELEGATES_GROUP).with(CaseDocument.SYNTHESIS))
                .step(SENT, step -> step.after(COMPILED).modelled());
    }

    /** Delegates of the province with those of a commune (đại biểu HĐND hai cấp cùng tiếp xúc cử tri). */
    static final Procedure<VoterContact, ContactStep> JOINT = Procedure.of(CONTACT, CASE, "contact.joint")
            .titled(
                    "Đại biểu HĐND cấp tỉnh, cấp xã cùng tiếp xúc cử tri",
                    "Joint contact of provincial and commune delegates")
            .where(CHANNEL, COUNCIL)
            .where(KIND, BEFORE_REGULAR_SESSION, AFTER_REGULAR_SESSION, AT_RESIDENCE, AT_WORKPLACE, BY_THEME, BY_GROUP)
            .where(FORCE_MAJEURE, false)
            .where(LEVEL, PROVINCE)
            .where(SEVERAL_COUNCILS, true)
            .from("2016-01-01")
            .under(RESOLUTION_753_2005)
            .notEncoded()
            .from("2025-02-20")
            .under(article(22))
            .notEncoded()
            .from("2025-09-26")
            .under(article(22).clause(2))
            .under(JOINT_RESOLUTION_100_2025)
            .step(CONFERRED, step -> step.by(Actor.STANDING_COMMITTEE).to(Actor.LOWER_STANDING_COMMITTEE))
            .step(PLANNED, step -> step.after(CONFERRED).by(Actor.STANDING_COMMITTEE))
            .step(PRESS_TOLD, step -> step.after(PLANNED).modelled())
            .step(NOTIFIED, step -> step.after(PLANNED, PRESS_TOLD).modelled())
            .step(HELD, step -> step.after(PLANNED, NOTIFIED, HELD).repeatable())
            .step(COMPILED, step -> step.after(HELD).modelled())
            .step(SENT, step -> step.after(COMPILED).modelled())
            .build();

    /** In force majeure the decision stands before everything. */
    static final Procedure<VoterContact, ContactStep> IN_FORCE_MAJEURE = inForceMajeure();

    private static Procedure<VoterContact, ContactStep> inForceMajeure() {
        Procedure.Start<VoterContact, ContactStep> signed = Procedure.of(CONTACT, CASE, "contact.force-majeure")
                .titled("Tiếp xúc cử tri khi bất khả kháng", "Contact in force majeure")
                .where(CHANNEL, COUNCIL)
                .where(FORCE_MAJEURE, true)
                .from("2016-01-01")
                .under(RESOLUTION_753_2005)
                .notEncoded()
                .from("2025-02-20")
                .under(article(36))
                .knownBy(REPORTED);
        return forceMajeureSteps(forceMajeureSteps(signed)
                        .from("2025-09-26")
                        .under(article(36))
                        .under(JOINT_RESOLUTION_100_2025))
                .build();
    }

    private static Procedure.Start<VoterContact, ContactStep> forceMajeureSteps(
            Procedure.Start<VoterContact, ContactStep> version) {
        return version.step(DECIDED, step -> step.by(Actor.STANDING_COMMITTEE))
                .step(HELD, step -> step.after(DECIDED, HELD).repeatable())
                .step(COMPILED, step -> step.after(HELD).modelled())
                .step(SENT, step -> step.after(COMPILED).modelled());
    }

    /** In the order of findings. */
    static final List<Rule<?>> RULES = List.of(
            CONFERENCE_HELD,
            DECISION_ON_SPECIAL,
            GROUND_OF_FORCE_MAJEURE,
            DECISION_IN_FORCE_MAJEURE,
            DAYS,
            PRESS,
            REPORT,
            COMPLAINTS_AS_LETTERS);

    /** In the order of the law. */
    static final List<Procedure<?, ?>> PROCEDURES = List.of(JOINT, SPECIAL, IN_FORCE_MAJEURE);
}

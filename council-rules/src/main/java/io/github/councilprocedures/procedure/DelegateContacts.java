package io.github.councilprocedures.procedure;

import static io.github.councilprocedures.casefile.Actor.COMPETENT_BODY;
import static io.github.councilprocedures.casefile.Actor.DELEGATE;
import static io.github.councilprocedures.casefile.Actor.DELEGATES_GROUP;
import static io.github.councilprocedures.casefile.Actor.FATHERLAND_FRONT;
import static io.github.councilprocedures.casefile.Actor.FRONT_WORK_BOARD;
import static io.github.councilprocedures.casefile.Actor.HOST_STANDING_COMMITTEE;
import static io.github.councilprocedures.casefile.Actor.STANDING_COMMITTEE;
import static io.github.councilprocedures.casefile.Actor.VOTERS;
import static io.github.councilprocedures.contact.DelegateContactFacts.CASE;
import static io.github.councilprocedures.contact.DelegateContactFacts.DELEGATE_CONTACT;
import static io.github.councilprocedures.contact.DelegateContactFacts.KIND;
import static io.github.councilprocedures.contact.DelegateContactKind.GROUP;
import static io.github.councilprocedures.contact.DelegateContactKind.INDIVIDUAL;
import static io.github.councilprocedures.contact.DelegateContactKind.OUTSIDE_ELECTORAL_UNIT;
import static io.github.councilprocedures.contact.DelegateContactStep.DECIDED;
import static io.github.councilprocedures.contact.DelegateContactStep.MET;
import static io.github.councilprocedures.contact.DelegateContactStep.NOTIFIED;
import static io.github.councilprocedures.contact.DelegateContactStep.RECEIVED;
import static io.github.councilprocedures.contact.DelegateContactStep.REQUESTED;
import static io.github.councilprocedures.contact.DelegateContactStep.SENT;
import static io.github.councilprocedures.instrument.Instruments.RESOLUTION_753_2005;
import static io.github.councilprocedures.law.Evidence.REPORTED;
import static io.github.councilprocedures.procedure.ContactArticles.article;
import static io.github.councilprocedures.procedure.ContactArticles.beforeJointResolution;
import static io.github.councilprocedures.time.DayUnit.WORKING_DAYS;

import io.github.councilprocedures.casefile.CaseDocument;
import io.github.councilprocedures.contact.DelegateContact;
import io.github.councilprocedures.contact.DelegateContactStep;
import io.github.councilprocedures.rule.Rule;
import io.github.councilprocedures.workflow.Procedure;
import java.util.List;

/**
 * How one council delegate meets voters apart from a round (đại biểu HĐND tiếp xúc cá nhân, nhóm cử tri; tiếp xúc ngoài đơn vị bầu
 * cử). The article on contact outside the electoral unit is known from the press only.
 */
final class DelegateContacts {

    private DelegateContacts() {}

    private static final String LATE_DECISION_VI =
            "Đề nghị nhận ngày {receivedOn} phải được quyết định và trả lời chậm nhất ngày {due}; đã trả lời ngày {decidedOn}.";
    private static final String LATE_DECISION_EN =
            "The request received on {receivedOn} had to be decided and answered by {due}; it was answered on {decidedOn}.";
    private static final String LATE_NOTICE_VI =
            "Chương trình thông báo ngày {notifiedOn}, trước ngày tiếp xúc {days} ngày làm việc, ít hơn {required} ngày.";
    private static final String LATE_NOTICE_EN =
            "The programme was notified on {notifiedOn}, {days} working days before the contact, fewer than {required}.";

    /** A request to meet a voter or a group is decided five working days after it was received. */
    static final Rule<DelegateContact> DECISION = beforeJointResolution(
                    Rule.about(DELEGATE_CONTACT, "contact.individual.decision")
                            .titled(
                                    "Quyết định về đề nghị tiếp xúc cá nhân, nhóm cử tri",
                                    "Decision on a request to meet a voter or a group")
                            .because(
                                    "Đại biểu và cử tri chờ trả lời để sắp xếp cuộc gặp.",
                                    "Delegate and voters wait for the answer to arrange the meeting.")
                            .appliesWhen(KIND.oneOf(INDIVIDUAL, GROUP))
                            .governedBy(CASE.day(RECEIVED)))
            .from("2025-02-20")
            .under(article(33).clause(4))
            .requires(CASE.day(DECIDED).within(5, WORKING_DAYS).after(CASE.day(RECEIVED)))
            .otherwise(LATE_DECISION_VI, LATE_DECISION_EN);

    /** Programme, plan and content are notified three working days before the meeting. */
    static final Rule<DelegateContact> NOTICE = beforeJointResolution(
                    Rule.about(DELEGATE_CONTACT, "contact.individual.notice")
                            .titled(
                                    "Thông báo chương trình tiếp xúc cá nhân, nhóm cử tri",
                                    "Notice of a meeting with a voter or a group")
                            .because(
                                    "Cử tri và Ban công tác Mặt trận cần thời gian chuẩn bị.",
                                    "Voters and the Front's work board need time to prepare.")
                            .appliesWhen(KIND.oneOf(INDIVIDUAL, GROUP))
                            .governedBy(CASE.day(MET)))
            .from("2025-02-20")
            .under(article(33).clause(5))
            .requires(CASE.day(NOTIFIED).atLeast(3, WORKING_DAYS).before(CASE.day(MET)))
            .otherwise(LATE_NOTICE_VI, LATE_NOTICE_EN);

    /** What was said is compiled and sent on five working days after the meeting ended. */
    static final Rule<DelegateContact> REPORT = beforeJointResolution(
                    Rule.about(DELEGATE_CONTACT, "contact.individual.report")
                            .titled(
                                    "Tổng hợp, gửi ý kiến sau khi tiếp xúc cá nhân, nhóm cử tri",
                                    "Opinions of a voter or a group sent on")
                            .because(
                                    "Ý kiến gửi chậm thì không kịp giải quyết.",
                                    "What is sent on late cannot be dealt with in time.")
                            .appliesWhen(KIND.oneOf(INDIVIDUAL, GROUP))
                            .governedBy(CASE.day(MET)))
            .from("2025-02-20")
            .under(article(33).clause(8))
            .requires(CASE.day(SENT).within(5, WORKING_DAYS).after(CASE.day(MET)))
            .otherwise(
                    "Ý kiến, kiến nghị phải gửi chậm nhất ngày {due}; đã gửi ngày {sentOn}.",
                    "The opinions had to be sent on by {due}; they were sent on {sentOn}.");

    /** A request to meet voters outside the electoral unit is decided and answered five working days after receipt. */
    static final Rule<DelegateContact> DECISION_OUTSIDE = beforeJointResolution(
                    Rule.about(DELEGATE_CONTACT, "contact.outside.decision")
                            .titled(
                                    "Quyết định về đề nghị tiếp xúc cử tri ngoài đơn vị bầu cử",
                                    "Decision on a request to meet voters outside the electoral unit")
                            .because(
                                    "Đại biểu chờ trả lời để sắp xếp cuộc tiếp xúc.",
                                    "The delegate waits for the answer to arrange the contact.")
                            .appliesWhen(KIND.is(OUTSIDE_ELECTORAL_UNIT))
                            .governedBy(CASE.day(RECEIVED)))
            .from("2025-02-20")
            .under(article(32))
            .knownBy(REPORTED)
            .requires(CASE.day(DECIDED).within(5, WORKING_DAYS).after(CASE.day(RECEIVED)))
            .otherwise(LATE_DECISION_VI, LATE_DECISION_EN);

    /** The host is told of the programme three working days before. */
    static final Rule<DelegateContact> NOTICE_OUTSIDE = beforeJointResolution(
                    Rule.about(DELEGATE_CONTACT, "contact.outside.notice")
                            .titled(
                                    "Thông báo chương trình tiếp xúc cử tri ngoài đơn vị bầu cử",
                                    "Notice of contact outside the electoral unit")
                            .because("Nơi tiếp xúc cần thời gian chuẩn bị.", "The host needs time to prepare.")
                            .appliesWhen(KIND.is(OUTSIDE_ELECTORAL_UNIT))
                            .governedBy(CASE.day(MET)))
            .from("2025-02-20")
            .under(article(32))
            .knownBy(REPORTED)
            .requires(CASE.day(NOTIFIED).atLeast(3, WORKING_DAYS).before(CASE.day(MET)))
            .otherwise(LATE_NOTICE_VI, LATE_NOTICE_EN);

    /** A voter or a group of voters: the delegate reports first, and sends on what was said. */
    static final Procedure<DelegateContact, DelegateContactStep> OF_INDIVIDUALS = Procedure.of(
                    DELEGATE_CONTACT, CASE, "contact.individual")
            .titled("Đại biểu HĐND tiếp xúc cá nhân, nhóm cử tri", "A delegate meets a voter or a group of voters")
            .where(KIND, INDIVIDUAL, GROUP)
            .from("2016-01-01")
            .under(RESOLUTION_753_2005)
            .notEncoded()
            .from("2025-02-20")
            .under(article(33))
            .step(
                    REQUESTED,
                    step -> step.by(DELEGATE)
                            .to(STANDING_COMMITTEE)
                            .with(CaseDocument.REPORT)
                            .under(article(33).clause(2)))
            .step(
                    RECEIVED,
                    step -> step.after(REQUESTED)
                            .by(STANDING_COMMITTEE)
                            .under(article(33).clause(4)))
            .step(
                    DECIDED,
                    step -> step.after(RECEIVED)
                            .by(STANDING_COMMITTEE)
                            .to(DELEGATE)
                            .due(DECISION)
                            .under(article(33).clause(4)))
            .step(
                    NOTIFIED,
                    step -> step.after(DECIDED)
                            .by(STANDING_COMMITTEE)
                            .to(FRONT_WORK_BOARD, VOTERS)
                            .with(CaseDocument.PROGRAMME, CaseDocument.PLAN, CaseDocument.CONTENT)
                            .due(NOTICE)
                            .under(article(33).clause(5)))
            .step(MET, step -> step.after(NOTIFIED).by(DELEGATE))
            .step(
                    SENT,
                    step -> step.after(MET)
                            .by(DELEGATE)
                            .to(COMPETENT_BODY, DELEGATES_GROUP, FATHERLAND_FRONT)
                            .due(REPORT)
                            .under(article(33).clause(8)))
            .build();

    /** Voters outside the electoral unit: the Standing Committee decides and tells the host. */
    static final Procedure<DelegateContact, DelegateContactStep> OUTSIDE = Procedure.of(
                    DELEGATE_CONTACT, CASE, "contact.outside")
            .titled(
                    "Đại biểu HĐND tiếp xúc cử tri ngoài đơn vị bầu cử",
                    "A delegate meets voters outside the electoral unit")
            .where(KIND, OUTSIDE_ELECTORAL_UNIT)
            .from("2016-01-01")
            .under(RESOLUTION_753_2005)
            .notEncoded()
            .from("2025-02-20")
            .under(article(32))
            .knownBy(REPORTED)
            .step(REQUESTED, step -> step.by(DELEGATE).to(STANDING_COMMITTEE).with(CaseDocument.REQUEST))
            .step(RECEIVED, step -> step.after(REQUESTED).by(STANDING_COMMITTEE))
            .step(
                    DECIDED,
                    step -> step.after(RECEIVED)
                            .by(STANDING_COMMITTEE)
                            .to(DELEGATE)
                            .due(DECISION_OUTSIDE))
            .step(
                    NOTIFIED,
                    step -> step.after(DECIDED)
                            .by(STANDING_COMMITTEE)
                            .to(HOST_STANDING_COMMITTEE, FATHERLAND_FRONT)
                            .with(CaseDocument.PROGRAMME)
                            .due(NOTICE_OUTSIDE))
            .step(MET, step -> step.after(NOTIFIED).by(DELEGATE))
            .step(SENT, step -> step.after(MET).modelled())
            .build();

    /** In the order of findings. */
    static final List<Rule<?>> RULES = List.of(DECISION_OUTSIDE, NOTICE_OUTSIDE, DECISION, NOTICE, REPORT);

    /** In the order of the law. */
    static final List<Procedure<?, ?>> PROCEDURES = List.of(OUTSIDE, OF_INDIVIDUALS);
}

package io.github.councilprocedures.procedure;

import static io.github.councilprocedures.casefile.Actor.NATIONAL_ASSEMBLY_DELEGATION;
import static io.github.councilprocedures.contact.ContactChannel.NATIONAL_ASSEMBLY;
import static io.github.councilprocedures.contact.ContactFacts.CASE;
import static io.github.councilprocedures.contact.ContactFacts.CHANNEL;
import static io.github.councilprocedures.contact.ContactFacts.COMPLAINTS;
import static io.github.councilprocedures.contact.ContactFacts.COMPLAINTS_REFERRED;
import static io.github.councilprocedures.contact.ContactFacts.CONTACT;
import static io.github.councilprocedures.contact.ContactFacts.KIND;
import static io.github.councilprocedures.contact.ContactFacts.MOMENT;
import static io.github.councilprocedures.contact.ContactFacts.SESSION_CLOSES_ON;
import static io.github.councilprocedures.contact.ContactFacts.SESSION_DAY_ON;
import static io.github.councilprocedures.contact.ContactFacts.SESSION_OPENS_ON;
import static io.github.councilprocedures.contact.ContactKind.AFTER_REGULAR_SESSION;
import static io.github.councilprocedures.contact.ContactKind.AROUND_SPECIAL_SESSION;
import static io.github.councilprocedures.contact.ContactKind.BEFORE_REGULAR_SESSION;
import static io.github.councilprocedures.contact.ContactMoment.AFTER_SESSION;
import static io.github.councilprocedures.contact.ContactMoment.BEFORE_SESSION;
import static io.github.councilprocedures.contact.ContactStep.COMPILED;
import static io.github.councilprocedures.contact.ContactStep.HELD;
import static io.github.councilprocedures.contact.ContactStep.NOTIFIED;
import static io.github.councilprocedures.contact.ContactStep.PLANNED;
import static io.github.councilprocedures.contact.ContactStep.PRESS_TOLD;
import static io.github.councilprocedures.contact.ContactStep.SENT;
import static io.github.councilprocedures.instrument.Instruments.JOINT_RESOLUTION_100_2025;
import static io.github.councilprocedures.instrument.Instruments.JOINT_RESOLUTION_525_2012;
import static io.github.councilprocedures.law.Evidence.REPORTED;
import static io.github.councilprocedures.procedure.ContactArticles.article;
import static io.github.councilprocedures.time.DayUnit.CALENDAR_DAYS;
import static io.github.councilprocedures.time.DayUnit.WORKING_DAYS;

import io.github.councilprocedures.casefile.CaseDocument;
import io.github.councilprocedures.contact.ContactStep;
import io.github.councilprocedures.contact.VoterContact;
import io.github.councilprocedures.fact.Requirement;
import io.github.councilprocedures.rule.Rule;
import io.github.councilprocedures.workflow.Procedure;
import java.util.List;

/**
 * Voter contact of National Assembly delegations (tiếp xúc cử tri của Đoàn đại biểu Quốc hội), where a council's office keeps its
 * file too. None of it is law for the contact of council delegates (C1).
 */
final class NationalAssemblyContacts {

    private NationalAssemblyContacts() {}

    /** The plan goes to the local press seven working days ahead. */
    static final Rule<VoterContact> PRESS = Rule.about(CONTACT, "contact.national-assembly.press")
            .titled(
                    "Đoàn đại biểu Quốc hội gửi kế hoạch tiếp xúc cử tri đến báo chí",
                    "Plan of a National Assembly delegation sent to the press")
            .because("Cử tri biết trước thì mới đến dự.", "Voters can only come if they know of it.")
            .appliesWhen(CHANNEL.is(NATIONAL_ASSEMBLY))
            .governedBy(CASE.day(HELD))
            .from("2012-09-27")
            .under(JOINT_RESOLUTION_525_2012)
            .notEncoded()
            .from("2025-02-20")
            .under(article(6).clause(3))
            .requires(CASE.day(PRESS_TOLD).atLeast(7, WORKING_DAYS).before(CASE.day(HELD)))
            .otherwise(
                    "Kế hoạch gửi báo chí ngày {pressToldOn}, trước ngày tiếp xúc {days} ngày làm việc, ít hơn {required} ngày.",
                    "The plan was sent to the press on {pressToldOn}, {days} working days before the contact, fewer than"
                            + " {required}.");

    /** The compiled report fifteen days before a regular session opens, and fifteen after it ends. */
    static final Rule<VoterContact> REPORT = Rule.about(CONTACT, "contact.national-assembly.report")
            .titled(
                    "Báo cáo tổng hợp của Đoàn đại biểu Quốc hội, kỳ họp thường lệ",
                    "Compiled report of a National Assembly delegation, regular session")
            .because(
                    "Quốc hội cần ý kiến cử tri trước kỳ họp và phản hồi sau kỳ họp.",
                    "The National Assembly needs what voters say before a session, and what they make of it afterwards.")
            .appliesWhen(CHANNEL.is(NATIONAL_ASSEMBLY), KIND.oneOf(BEFORE_REGULAR_SESSION, AFTER_REGULAR_SESSION))
            .governedBy(SESSION_DAY_ON)
            .from("2012-09-27")
            .under(JOINT_RESOLUTION_525_2012)
            .notEncoded()
            .from("2025-02-20")
            .under(article(37).clause(2))
            .requires(MOMENT.when(
                            BEFORE_SESSION,
                            CASE.day(SENT).atLeast(15, CALENDAR_DAYS).before(SESSION_OPENS_ON))
                    .when(
                            AFTER_SESSION,
                            CASE.day(SENT).within(15, CALENDAR_DAYS).after(SESSION_CLOSES_ON)))
            .otherwise(
                    "Báo cáo tổng hợp phải gửi chậm nhất ngày {due}; đã gửi ngày {sentOn}.",
                    "The compiled report had to be sent by {due}; it was sent on {sentOn}.");

    /** Around an irregular session two working days before it opens, and seven after it closes. */
    static final Rule<VoterContact> REPORT_ON_SPECIAL = Rule.about(CONTACT, "contact.national-assembly.report-special")
            .titled(
                    "Báo cáo tổng hợp của Đoàn đại biểu Quốc hội, kỳ họp bất thường",
                    "Compiled report of a National Assembly delegation, irregular session")
            .because(
                    "Kỳ họp triệu tập gấp nên thời hạn ngắn hơn.",
                    "The session is called at short notice, so is the limit.")
            .appliesWhen(CHANNEL.is(NATIONAL_ASSEMBLY), KIND.is(AROUND_SPECIAL_SESSION))
            .governedBy(SESSION_DAY_ON)
            .from("2012-09-27")
            .under(JOINT_RESOLUTION_525_2012)
            .notEncoded()
            .from("2025-02-20")
            .under(article(38).clause(2))
            .knownBy(REPORTED)
            .requires(specialDays())
            .from("2025-09-26")
            .under(article(38).clause(2))
            .under(JOINT_RESOLUTION_100_2025)
            .requires(specialDays())
            .otherwise(
                    "Báo cáo tổng hợp phải gửi chậm nhất ngày {due}; đã gửi ngày {sentOn}.",
                    "The compiled report had to be sent by {due}; it was sent on {sentOn}.");

    /** A complaint or denunciation voiced to deputies is no petition: it goes the way of letters (C28). */
    static final Rule<VoterContact> COMPLAINTS_AS_LETTERS = Rule.about(CONTACT, "contact.national-assembly.complaint")
            .titled(
                    "Khiếu nại, tố cáo nêu khi tiếp xúc với đại biểu Quốc hội",
                    "Complaints voiced to National Assembly deputies")
            .because(
                    "Khiếu nại, tố cáo có trình tự riêng, không phải kiến nghị cử tri.",
                    "Complaints and denunciations have a procedure of their own and are no voters' petitions.")
            .appliesWhen(CHANNEL.is(NATIONAL_ASSEMBLY))
            .governedBy(CASE.day(HELD))
            .from("2012-09-27")
            .under(JOINT_RESOLUTION_525_2012)
            .notEncoded()
            .from("2025-02-20")
            .under(article(37).clause(4))
            .requires(COMPLAINTS_REFERRED.atLeast(COMPLAINTS))
            .otherwise(
                    "Có {complaints} khiếu nại, tố cáo, mới chuyển xử lý như đơn {complaintsReferred}.",
                    "Of {complaints} complaints and denunciations {complaintsReferred} were handled as letters.");

    /** From plan to report around the sessions of the National Assembly. */
    static final Procedure<VoterContact, ContactStep> STEPS = Procedure.of(CONTACT, CASE, "contact.national-assembly")
            .titled(
                    "Tiếp xúc cử tri của Đoàn đại biểu Quốc hội quanh kỳ họp",
                    "Contact of a National Assembly delegation around a session")
            .where(CHANNEL, NATIONAL_ASSEMBLY)
            .where(KIND, BEFORE_REGULAR_SESSION, AFTER_REGULAR_SESSION, AROUND_SPECIAL_SESSION)
            .from("2012-09-27")
            .under(JOINT_RESOLUTION_525_2012)
            .notEncoded()
            .from("2025-02-20")
            .under(article(6), article(37), article(38))
            .step(PLANNED, step -> step.modelled())
            .step(
                    PRESS_TOLD,
                    step -> step.after(PLANNED)
                            .by(NATIONAL_ASSEMBLY_DELEGATION)
                            .with(CaseDocument.PLAN)
                            .due(PRESS)
                            .under(article(6).clause(3)))
            .step(NOTIFIED, step -> step.after(PRESS_TOLD).modelled())
            .step(
                    HELD,
                    step -> step.after(PRESS_TOLD, NOTIFIED, HELD)
                            .repeatable()
                            .under(article(6).clause(3)))
            .step(COMPILED, step -> step.after(HELD).modelled())
            .step(
                    SENT,
                    step -> step.after(HELD, COMPILED)
                            .by(NATIONAL_ASSEMBLY_DELEGATION)
                            .with(CaseDocument.SYNTHESIS)
                            .due(REPORT, REPORT_ON_SPECIAL)
                            .under(article(37).clause(2), article(38).clause(2)))
            .build();

    private static Requirement<VoterContact> specialDays() {
        return MOMENT.when(
                        BEFORE_SESSION, CASE.day(SENT).atLeast(2, WORKING_DAYS).before(SESSION_OPENS_ON))
                .when(AFTER_SESSION, CASE.day(SENT).within(7, WORKING_DAYS).after(SESSION_CLOSES_ON));
    }

    /** In the order of findings. */
    static final List<Rule<?>> RULES = List.of(PRESS, REPORT, REPORT_ON_SPECIAL, COMPLAINTS_AS_LETTERS);

    /** In the order of the law. */
    static final List<Procedure<?, ?>> PROCEDURES = List.of(STEPS);
}

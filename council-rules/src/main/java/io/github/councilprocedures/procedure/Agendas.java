package io.github.councilprocedures.procedure;

import static io.github.councilprocedures.instrument.Instruments.LAW_65_2025;
import static io.github.councilprocedures.instrument.Instruments.LAW_72_2025;
import static io.github.councilprocedures.instrument.Instruments.LAW_77_2015;
import static io.github.councilprocedures.instrument.Instruments.RESOLUTION_104_2025;
import static io.github.councilprocedures.session.AgendaFacts.AGENDA_AMENDMENT;
import static io.github.councilprocedures.session.AgendaFacts.DECIDED_BY_COUNCIL;
import static io.github.councilprocedures.session.AgendaFacts.PROPOSED_BY;
import static io.github.councilprocedures.session.AgendaFacts.SESSION_OPENS_ON;
import static io.github.councilprocedures.session.SessionFacts.AGENDA_DRAFTED_BY;
import static io.github.councilprocedures.session.SessionFacts.AGENDA_TOTAL_DELEGATES;
import static io.github.councilprocedures.session.SessionFacts.AGENDA_VOTES_FOR;
import static io.github.councilprocedures.session.SessionFacts.FIRST_AFTER_REORGANISATION;
import static io.github.councilprocedures.session.SessionFacts.FIRST_OF_TERM;
import static io.github.councilprocedures.session.SessionFacts.LEVEL;
import static io.github.councilprocedures.session.SessionFacts.OPENS_ON;
import static io.github.councilprocedures.session.SessionFacts.PREPARED_BY;
import static io.github.councilprocedures.session.SessionFacts.PREPARED_ON;
import static io.github.councilprocedures.session.SessionFacts.SESSION;
import static io.github.councilprocedures.time.DayUnit.CALENDAR_DAYS;

import io.github.councilprocedures.fact.Requirement;
import io.github.councilprocedures.law.Evidence;
import io.github.councilprocedures.rule.Rule;
import io.github.councilprocedures.session.AmendmentOfSession;
import io.github.councilprocedures.session.Proposer;
import io.github.councilprocedures.session.Session;
import io.github.councilprocedures.session.SessionBody;
import io.github.councilprocedures.unit.UnitLevel;
import java.util.List;

/** The agenda of a session (chương trình kỳ họp): prepared, drafted, adopted, changed. */
final class Agendas {

    private Agendas() {}

    /** A commune holds a conference (hội nghị) before a session, to agree its time, content and agenda. */
    static final Rule<Session> PREPARATORY_CONFERENCE = Rule.about(SESSION, "session.prep.conference")
            .titled("Hội nghị thống nhất nội dung kỳ họp", "Preparatory conference")
            .because(
                    "Các bên thống nhất trước thì kỳ họp không phải đổi chương trình.",
                    "Where the bodies agree beforehand the agenda need not change.")
            .leavingOut(
                    "Các cơ quan liên quan khác được mời; quy chế mẫu chỉ biết qua bản tóm tắt, chưa rõ điều khoản."
                            + " Cấp tỉnh có thể tương tự nhưng chưa xem được văn bản. Quy chế của từng HĐND có thể cụ thể"
                            + " hóa khác.",
                    "Other bodies concerned; the model regulation is known from a summary only, its article was not"
                            + " seen. Provinces may do the same, but that text was not seen. The regulation of a council may put it"
                            + " differently.")
            .appliesWhen(LEVEL.is(UnitLevel.COMMUNE))
            .governedBy(OPENS_ON)
            .from("2016-01-01")
            .under(LAW_77_2015.article(104).clause(1))
            .leftToRegulation()
            .from("2025-03-01")
            .under(LAW_65_2025)
            .notEncoded()
            .from("2025-06-16")
            .under(LAW_72_2025.article(31).clause(2))
            .leftToRegulation()
            .from("2025-09-26")
            .under(RESOLUTION_104_2025.whole(), LAW_72_2025.article(31).clause(2))
            .knownBy(Evidence.REPORTED)
            .requires(Requirement.all(
                    PREPARED_ON.atLeast(0, CALENDAR_DAYS).before(OPENS_ON),
                    PREPARED_BY.includes(
                            SessionBody.STANDING_COMMITTEE, SessionBody.PEOPLES_COMMITTEE, SessionBody.FRONT)))
            .otherwise(
                    "Hội nghị thống nhất nội dung kỳ họp ngày {preparedOn}, thành phần: {preparedBy}; phải họp trước"
                            + " kỳ họp, có đủ Thường trực HĐND, UBND và Ban Thường trực Ủy ban MTTQ.",
                    "The preparatory conference was on {preparedOn} with: {preparedBy}; it is held before the session"
                            + " by the Standing Committee, the People's Committee and the Standing Board of the Front"
                            + " Committee.");

    /** The Standing Committee drafts the agenda (dự kiến chương trình); that of a first session the old one. */
    static final Rule<Session> DRAFTED = Rule.about(SESSION, "session.agenda.draft")
            .titled("Dự kiến chương trình kỳ họp", "Drafting the agenda")
            .because(
                    "Một cơ quan phải tập hợp đề nghị của các bên thành chương trình.",
                    "One body must gather what the others propose.")
            .leavingOut(
                    "Nghị quyết và đề nghị làm căn cứ; việc các Ban (kỳ họp thứ nhất: khóa trước) thẩm tra; kỳ họp"
                            + " đầu tiên sau sắp xếp đơn vị hành chính.",
                    "The resolutions and proposals it is based on; verification by the committees (for a first"
                            + " session the old ones); the first session after a reorganisation of units.")
            .appliesWhen(FIRST_AFTER_REORGANISATION.isNot(true))
            .governedBy(OPENS_ON)
            .from("2016-01-01")
            .under(LAW_77_2015.article(79).clause(1))
            .requires(FIRST_OF_TERM
                    .when(true, AGENDA_DRAFTED_BY.is(SessionBody.PREVIOUS_STANDING_COMMITTEE))
                    .when(false, AGENDA_DRAFTED_BY.is(SessionBody.STANDING_COMMITTEE)))
            .from("2025-03-01")
            .under(LAW_65_2025)
            .notEncoded()
            .from("2025-06-16")
            .under(LAW_72_2025.article(34))
            .leftToRegulation()
            .otherwise(
                    "Chương trình kỳ họp do {agendaDraftedBy} dự kiến; phải là: {allowed}.",
                    "The agenda was drafted by: {agendaDraftedBy}; it should be: {allowed}.");

    /** The council itself adopts the agenda (HĐND quyết định chương trình). */
    static final Rule<Session> ADOPTED = Rule.about(SESSION, "session.agenda.adopt")
            .titled("Thông qua chương trình kỳ họp", "Adopting the agenda")
            .because(
                    "Chương trình là của Hội đồng nhân dân, không phải của cơ quan dự kiến.",
                    "The agenda is the council's, not that of the body that drafted it.")
            .leavingOut(
                    "Luật chỉ nói HĐND quyết định; tỷ lệ quá nửa tổng số đại biểu là cách hiểu theo quy định về nghị"
                            + " quyết.",
                    "The law says only that the council decides; more than half of all delegates is our reading, as"
                            + " for resolutions.")
            .governedBy(OPENS_ON)
            .from("2016-01-01")
            .under(
                    LAW_77_2015.article(79).clause(2),
                    LAW_77_2015.article(91).clause(1),
                    LAW_77_2015.article(91).clause(3))
            .requires(AGENDA_VOTES_FOR.moreThan(1, 2).of(AGENDA_TOTAL_DELEGATES))
            .from("2025-03-01")
            .under(LAW_65_2025)
            .notEncoded()
            .from("2025-06-16")
            .under(LAW_72_2025.article(34))
            .leftToRegulation()
            .otherwise(
                    "Chương trình kỳ họp chỉ có {agendaVotesFor} đại biểu tán thành trên tổng số"
                            + " {agendaTotalDelegates}, cần ít nhất {required}.",
                    "The agenda had only {agendaVotesFor} votes for out of {agendaTotalDelegates} delegates;"
                            + " {required} are needed.");

    /**
     * An adopted agenda is changed (sửa đổi, bổ sung) by the council only; the Standing Committee is not among the
     * proposers.
     */
    static final Rule<AmendmentOfSession> AMENDED = Rule.about(AGENDA_AMENDMENT, "session.agenda.amend")
            .titled("Sửa đổi, bổ sung chương trình kỳ họp", "Changing the agenda")
            .because(
                    "Chương trình do HĐND quyết định thì chỉ HĐND được đổi.",
                    "What the council has decided only the council may change.")
            .governedBy(SESSION_OPENS_ON)
            .from("2016-01-01")
            .under(LAW_77_2015.article(79).clause(2))
            .requires(Requirement.all(
                    PROPOSED_BY.oneOf(
                            Proposer.PEOPLES_COMMITTEE_CHAIR,
                            Proposer.FRONT_CHAIR,
                            Proposer.CHIEF_JUDGE,
                            Proposer.CHIEF_PROCURATOR,
                            Proposer.COMMITTEE,
                            Proposer.DELEGATE),
                    DECIDED_BY_COUNCIL.is(true)))
            .from("2025-03-01")
            .under(LAW_65_2025)
            .notEncoded()
            .from("2025-06-16")
            .under(LAW_72_2025.article(34))
            .leftToRegulation()
            .otherwise(
                    "Sửa đổi theo đề nghị của: {proposedBy}; HĐND quyết định: {decidedByCouncil}. Bên đề nghị phải"
                            + " thuộc danh mục của luật và HĐND phải quyết định.",
                    "Changed on the proposal of: {proposedBy}; decided by the council: {decidedByCouncil}. The law"
                            + " lists who may propose it, and the council must decide.");

    /** In the order of findings. */
    static final List<Rule<?>> RULES = List.of(PREPARATORY_CONFERENCE, DRAFTED, ADOPTED, AMENDED);
}

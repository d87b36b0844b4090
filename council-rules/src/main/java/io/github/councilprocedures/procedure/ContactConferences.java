package io.github.councilprocedures.procedure;

import static io.github.councilprocedures.contact.ConferenceFacts.ANSWERED_BY;
import static io.github.councilprocedures.contact.ConferenceFacts.AT_AGENCY;
import static io.github.councilprocedures.contact.ConferenceFacts.CHAIR;
import static io.github.councilprocedures.contact.ConferenceFacts.CHANNEL;
import static io.github.councilprocedures.contact.ConferenceFacts.CLOSED_BY;
import static io.github.councilprocedures.contact.ConferenceFacts.CONFERENCE;
import static io.github.councilprocedures.contact.ConferenceFacts.HELD_ON;
import static io.github.councilprocedures.contact.ConferenceFacts.INTRODUCTIONS;
import static io.github.councilprocedures.contact.ConferenceFacts.JOINT;
import static io.github.councilprocedures.contact.ConferenceFacts.KIND;
import static io.github.councilprocedures.contact.ConferenceFacts.LEVEL;
import static io.github.councilprocedures.contact.ConferenceFacts.PARTICIPANTS;
import static io.github.councilprocedures.contact.ConferenceFacts.PROCEEDINGS;
import static io.github.councilprocedures.contact.ContactChannel.COUNCIL;
import static io.github.councilprocedures.contact.ContactKind.AFTER_REGULAR_SESSION;
import static io.github.councilprocedures.contact.ContactKind.AROUND_SPECIAL_SESSION;
import static io.github.councilprocedures.contact.ContactKind.AT_RESIDENCE;
import static io.github.councilprocedures.contact.ContactKind.AT_WORKPLACE;
import static io.github.councilprocedures.contact.ContactKind.BEFORE_REGULAR_SESSION;
import static io.github.councilprocedures.contact.ContactKind.BY_GROUP;
import static io.github.councilprocedures.contact.ContactKind.BY_THEME;
import static io.github.councilprocedures.contact.ContactKind.OUTSIDE_ELECTORAL_UNIT;
import static io.github.councilprocedures.contact.ContactKind.OUTSIDE_LOCALITY;
import static io.github.councilprocedures.contact.ContactParty.FRONT;
import static io.github.councilprocedures.contact.ContactParty.HEAD_OF_AGENCY;
import static io.github.councilprocedures.contact.ContactParty.HOST_FRONT;
import static io.github.councilprocedures.contact.ContactParty.PEOPLES_COMMITTEE;
import static io.github.councilprocedures.contact.ContactParty.STANDING_COMMITTEE;
import static io.github.councilprocedures.contact.ContactParty.UNION_CHAIR;
import static io.github.councilprocedures.fact.ProcedureStep.once;
import static io.github.councilprocedures.procedure.ContactArticles.article;
import static io.github.councilprocedures.procedure.ContactArticles.sinceAmended;
import static io.github.councilprocedures.procedure.ContactArticles.sinceSigned;
import static io.github.councilprocedures.unit.UnitLevel.COMMUNE;
import static io.github.councilprocedures.unit.UnitLevel.PROVINCE;

import io.github.councilprocedures.contact.ConferenceOfContact;
import io.github.councilprocedures.contact.ConferenceStep;
import io.github.councilprocedures.contact.ContactKind;
import io.github.councilprocedures.contact.ContactLevel;
import io.github.councilprocedures.contact.ContactParty;
import io.github.councilprocedures.fact.ByCase;
import io.github.councilprocedures.fact.ChoiceFact;
import io.github.councilprocedures.fact.ProcedureStep;
import io.github.councilprocedures.fact.Requirement;
import io.github.councilprocedures.law.Citation;
import io.github.councilprocedures.rule.Rule;
import java.util.List;

/**
 * Conferences with voters (hội nghị tiếp xúc cử tri): who takes part, who chairs, in which order. Both channels share the article
 * on the order; who takes part is said of councils.
 */
final class ContactConferences {

    private ContactConferences() {}

    /** Who takes part (thành phần tham dự): the Front, the Standing Committee and the People's Committee of the level. */
    static final Rule<ConferenceOfContact> TAKING_PART = sinceAmended(
                    Rule.about(CONFERENCE, "contact.conference.participants")
                            .titled(
                                    "Thành phần dự hội nghị tiếp xúc cử tri",
                                    "Who takes part in a conference with voters")
                            .because(
                                    "Cử tri hỏi thì phải có người có trách nhiệm nghe và trả lời.",
                                    "Where voters ask, those who are responsible have to hear and answer.")
                            .appliesWhen(CHANNEL.is(COUNCIL))
                            .governedBy(HELD_ON),
                    LEVEL.when(
                                    PROVINCE,
                                    PARTICIPANTS.includes(FRONT, HOST_FRONT, STANDING_COMMITTEE, PEOPLES_COMMITTEE))
                            .when(COMMUNE, PARTICIPANTS.includes(FRONT, STANDING_COMMITTEE, PEOPLES_COMMITTEE)),
                    article(23))
            .otherwise(
                    "Thành phần dự hội nghị phải có: {wanted}; chưa có: {lacking}.",
                    "Those who take part have to include: {wanted}. Missing: {lacking}.");

    /** Who chairs (chủ trì): the Front, but at a workplace or another agency its head or the chair of its union. */
    static final Rule<ConferenceOfContact> CHAIRING = sinceSigned(
                    Rule.about(CONFERENCE, "contact.conference.chair")
                            .titled("Chủ trì hội nghị tiếp xúc cử tri", "Chair of a conference with voters")
                            .because(
                                    "Mặt trận tổ chức để cử tri gặp đại biểu; đại biểu không tự chủ trì.",
                                    "The Front brings voters and delegates together; a delegate does not chair.")
                            .governedBy(HELD_ON),
                    byPlace(CHAIR, "a"),
                    atFront("a"),
                    atAgency("a"))
            .otherwise(
                    "Chủ trì hội nghị: {chair}; theo quy định phải là: {allowed}.",
                    "Chair of the conference: {chair}. It has to be: {allowed}.");

    /** The six steps in turn (trình tự hội nghị). */
    static final Rule<ConferenceOfContact> ORDER = sinceSigned(
                    Rule.about(CONFERENCE, "contact.conference.order")
                            .titled("Trình tự hội nghị tiếp xúc cử tri", "Order of a conference with voters")
                            .because(
                                    "Cử tri được nghe báo cáo trước khi phát biểu và được trả lời trước khi hội nghị kết thúc.",
                                    "Voters hear the report before they speak, and an answer before the conference ends.")
                            .governedBy(HELD_ON),
                    PROCEEDINGS.inOrder(
                            once(ConferenceStep.OPENED),
                            once(ConferenceStep.DELEGATE_REPORTED),
                            once(ConferenceStep.VOTERS_SPOKE),
                            once(ConferenceStep.AUTHORITIES_ANSWERED),
                            once(ConferenceStep.DELEGATE_RESPONDED),
                            once(ConferenceStep.CLOSED)),
                    article(24).clause(1),
                    article(24).clause(2))
            .otherwise(
                    "Hội nghị không đúng trình tự: bước “{step}”.",
                    "The conference did not keep to its order: step “{step}”.");

    /** At a workplace or another agency its head answers (người đứng đầu trả lời). */
    static final Rule<ConferenceOfContact> ANSWERING = sinceSigned(
                    Rule.about(CONFERENCE, "contact.conference.answer")
                            .titled(
                                    "Người đứng đầu cơ quan, tổ chức trả lời cử tri",
                                    "The head of the agency answers voters")
                            .because(
                                    "Người đứng đầu chịu trách nhiệm về việc của cơ quan, tổ chức mình.",
                                    "A head answers for what is the business of the agency.")
                            .leavingOut(
                                    "Ở nơi khác Thường trực HĐND, UBND, cơ quan liên quan trả lời theo thẩm quyền, tùy điều cử tri hỏi.",
                                    "Elsewhere Standing Committee, People's Committee or others answer, as the question falls to"
                                            + " them.")
                            .governedBy(HELD_ON),
                    KIND.when(AT_WORKPLACE, byHead())
                            .when(BY_THEME, byHeadAtAgency())
                            .when(BY_GROUP, byHeadAtAgency()),
                    atAgency("d"))
            .otherwise(
                    "Bên trả lời cử tri: {answeredBy}; phải có: {wanted}.",
                    "Voters were answered by: {answeredBy}. It takes: {wanted}.");

    /** Who closes it (kết thúc hội nghị): as for the chair. */
    static final Rule<ConferenceOfContact> CLOSING = sinceSigned(
                    Rule.about(CONFERENCE, "contact.conference.closing")
                            .titled("Kết thúc hội nghị tiếp xúc cử tri", "Closing of a conference with voters")
                            .because(
                                    "Bên tổ chức mở đầu thì cũng kết thúc hội nghị.",
                                    "Those who bring voters and delegates together also end the conference.")
                            .governedBy(HELD_ON),
                    byPlace(CLOSED_BY, "e"),
                    atFront("e"),
                    atAgency("e"))
            .otherwise(
                    "Bên kết thúc hội nghị: {closedBy}; theo quy định phải là: {allowed}.",
                    "The conference was closed by: {closedBy}. It has to be: {allowed}.");

    /** Where levels meet voters together, the higher one is introduced and reports first. */
    static final Rule<ConferenceOfContact> INTRODUCING = sinceAmended(
                    Rule.about(CONFERENCE, "contact.conference.introductions")
                            .titled(
                                    "Thứ tự giới thiệu, báo cáo khi nhiều cấp cùng tiếp xúc cử tri",
                                    "Order of introductions and reports in joint contact")
                            .because(
                                    "Nội dung của cả nước, của tỉnh rồi đến của xã.",
                                    "What concerns the country comes first, then the province, then the commune.")
                            .appliesWhen(JOINT.is(true))
                            .governedBy(HELD_ON),
                    INTRODUCTIONS.inOrder(
                            any(ContactLevel.NATIONAL_ASSEMBLY), any(ContactLevel.PROVINCE), any(ContactLevel.COMMUNE)),
                    article(24).clause(3))
            .otherwise(
                    "Giới thiệu, báo cáo không đúng thứ tự (đại biểu Quốc hội, HĐND cấp tỉnh, HĐND cấp xã): {step}.",
                    "Introductions and reports not in order (National Assembly, province, commune): {step}.");

    /** Several delegates of a level may be introduced, and a level that is not there is not. */
    private static ProcedureStep<ContactLevel> any(ContactLevel level) {
        return new ProcedureStep<>(level, true, true);
    }

    /** The Front; the head of an agency or its union where voters are met at a workplace, or by theme or group at an agency. */
    private static Requirement<ConferenceOfContact> byPlace(
            ChoiceFact<ConferenceOfContact, ContactParty> who, String point) {
        Requirement<ConferenceOfContact> front = who.is(FRONT).under(atFront(point));
        Requirement<ConferenceOfContact> agency =
                who.oneOf(HEAD_OF_AGENCY, UNION_CHAIR).under(atAgency(point));
        Requirement<ConferenceOfContact> either = AT_AGENCY.when(true, agency).when(false, front);
        ByCase<ConferenceOfContact, ContactKind> cases =
                KIND.when(AT_WORKPLACE, agency).when(BY_THEME, either).when(BY_GROUP, either);
        for (ContactKind kind : List.of(
                BEFORE_REGULAR_SESSION,
                AFTER_REGULAR_SESSION,
                AROUND_SPECIAL_SESSION,
                OUTSIDE_LOCALITY,
                OUTSIDE_ELECTORAL_UNIT,
                AT_RESIDENCE)) {
            cases = cases.when(kind, front);
        }
        return cases;
    }

    private static Requirement<ConferenceOfContact> byHead() {
        return ANSWERED_BY.includes(HEAD_OF_AGENCY);
    }

    private static Requirement<ConferenceOfContact> byHeadAtAgency() {
        return AT_AGENCY.when(true, byHead());
    }

    private static Citation atFront(String point) {
        return article(24).clause(1).point(point);
    }

    private static Citation atAgency(String point) {
        return article(24).clause(2).point(point);
    }

    /** In the order of findings. */
    static final List<Rule<?>> RULES = List.of(TAKING_PART, CHAIRING, ORDER, ANSWERING, CLOSING, INTRODUCING);
}

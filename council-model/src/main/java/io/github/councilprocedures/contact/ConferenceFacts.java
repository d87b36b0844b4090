package io.github.councilprocedures.contact;

import io.github.councilprocedures.fact.ChoiceFact;
import io.github.councilprocedures.fact.DateFact;
import io.github.councilprocedures.fact.Fact;
import io.github.councilprocedures.fact.SequenceFact;
import io.github.councilprocedures.fact.SetFact;
import io.github.councilprocedures.fact.SubjectType;
import io.github.councilprocedures.unit.UnitFacts;
import io.github.councilprocedures.unit.UnitLevel;
import java.util.List;

/** The facts of conferences with voters (dữ kiện về hội nghị tiếp xúc cử tri). */
public final class ConferenceFacts {

    private ConferenceFacts() {}

    /** Whose contact it is (kênh tiếp xúc cử tri). */
    public static final ChoiceFact<ConferenceOfContact, ContactChannel> CHANNEL =
            ContactFacts.CHANNEL.through(ConferenceOfContact::contact);

    /** The level of the council (cấp). */
    public static final ChoiceFact<ConferenceOfContact, UnitLevel> LEVEL = UnitFacts.level();

    /** Which kind of contact it belongs to (hình thức tiếp xúc cử tri). */
    public static final ChoiceFact<ConferenceOfContact, ContactKind> KIND =
            ContactFacts.KIND.through(ConferenceOfContact::contact);

    /** Whether several levels meet voters together (cùng tiếp xúc cử tri). */
    public static final ChoiceFact<ConferenceOfContact, Boolean> JOINT =
            ContactFacts.JOINT.through(ConferenceOfContact::contact);

    /** The day on which it is held (ngày tổ chức). */
    public static final DateFact<ConferenceOfContact> HELD_ON = DateFact.of(
            Fact.named("heldOn", "ngày tổ chức hội nghị", "day of the conference"),
            view -> view.conference().heldDay());

    /** Whether it is held at an agency or organisation (tổ chức tại cơ quan, tổ chức). */
    public static final ChoiceFact<ConferenceOfContact, Boolean> AT_AGENCY = ChoiceFact.yesOrNo(
            Fact.named("atAgency", "tổ chức tại cơ quan, tổ chức, đơn vị", "held at an agency"),
            view -> view.conference().knownAtAgency());

    /** Who chairs it (chủ trì hội nghị). */
    public static final ChoiceFact<ConferenceOfContact, ContactParty> CHAIR = ChoiceFact.of(
            Fact.named("chair", "chủ trì hội nghị", "chair of the conference"),
            ContactParty.class,
            view -> view.conference().knownChair());

    /** Who takes part beside voters and delegates (thành phần tham dự). */
    public static final SetFact<ConferenceOfContact, ContactParty> PARTICIPANTS = SetFact.of(
            Fact.named("participants", "thành phần tham dự", "who takes part"),
            ContactParty.class,
            view -> view.conference().participants());

    /** What was done in turn (trình tự hội nghị). */
    public static final SequenceFact<ConferenceOfContact, ConferenceStep> PROCEEDINGS = SequenceFact.listed(
            Fact.named("proceedings", "trình tự hội nghị", "proceedings"),
            ConferenceStep.class,
            view -> view.conference().proceedings());

    /** Who answered voters (bên trả lời cử tri). */
    public static final SetFact<ConferenceOfContact, ContactParty> ANSWERED_BY = SetFact.of(
            Fact.named("answeredBy", "bên trả lời cử tri", "who answered voters"),
            ContactParty.class,
            view -> view.conference().answeredBy());

    /** Who closed it (bên kết thúc hội nghị). */
    public static final ChoiceFact<ConferenceOfContact, ContactParty> CLOSED_BY = ChoiceFact.of(
            Fact.named("closedBy", "bên kết thúc hội nghị", "who closed it"),
            ContactParty.class,
            view -> view.conference().knownClosedBy());

    /** In which order levels were introduced and reported (thứ tự giới thiệu, báo cáo). */
    public static final SequenceFact<ConferenceOfContact, ContactLevel> INTRODUCTIONS = SequenceFact.listed(
            Fact.named("introductions", "thứ tự giới thiệu, báo cáo", "order of introductions and reports"),
            ContactLevel.class,
            view -> view.conference().introductions());

    /** Conferences with voters (hội nghị tiếp xúc cử tri). */
    public static final SubjectType<ConferenceOfContact> CONFERENCE = SubjectType.of(
            "voterConference",
            "hội nghị tiếp xúc cử tri",
            "conference with voters",
            List.of(
                    CHANNEL,
                    LEVEL,
                    KIND,
                    JOINT,
                    HELD_ON,
                    AT_AGENCY,
                    CHAIR,
                    PARTICIPANTS,
                    PROCEEDINGS,
                    ANSWERED_BY,
                    CLOSED_BY,
                    INTRODUCTIONS));
}

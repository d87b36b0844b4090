package io.github.councilprocedures.contact;

import io.github.councilprocedures.casefile.CaseFacts;
import io.github.councilprocedures.fact.ChoiceFact;
import io.github.councilprocedures.fact.DateFact;
import io.github.councilprocedures.fact.Fact;
import io.github.councilprocedures.fact.NumberFact;
import io.github.councilprocedures.fact.SubjectType;
import io.github.councilprocedures.unit.UnitFacts;
import io.github.councilprocedures.unit.UnitLevel;
import java.util.List;

/** The facts of rounds of voter contact (dữ kiện về đợt tiếp xúc cử tri). Those of their conferences are {@link ConferenceFacts}. */
public final class ContactFacts {

    private ContactFacts() {}

    /** Whose contact it is (kênh tiếp xúc cử tri). */
    public static final ChoiceFact<VoterContact, ContactChannel> CHANNEL = ChoiceFact.of(
            Fact.named("channel", "kênh tiếp xúc cử tri", "channel"), ContactChannel.class, VoterContact::channel);

    /** The level of the council (cấp). */
    public static final ChoiceFact<VoterContact, UnitLevel> LEVEL = UnitFacts.level();

    /** Which kind it is (hình thức tiếp xúc cử tri). */
    public static final ChoiceFact<VoterContact, ContactKind> KIND = ChoiceFact.of(
            Fact.named("kind", "hình thức tiếp xúc cử tri", "kind of contact"), ContactKind.class, VoterContact::kind);

    /** On which side of the session it lies (trước hay sau kỳ họp). */
    public static final ChoiceFact<VoterContact, ContactMoment> MOMENT = ChoiceFact.of(
            Fact.named("moment", "trước hay sau kỳ họp", "side of the session")
                    .derived(
                            "theo hình thức tiếp xúc; hình thức khác thì so ngày đầu tiếp xúc với ngày khai mạc, bế mạc",
                            "by the kind of contact; for other kinds the first day of contact is compared with the session"),
            ContactMoment.class,
            VoterContact::moment);

    /** Whether several levels meet voters together (cùng tiếp xúc cử tri). */
    public static final ChoiceFact<VoterContact, Boolean> JOINT = ChoiceFact.yesOrNo(
            Fact.named("joint", "nhiều cấp cùng tiếp xúc cử tri", "several levels together")
                    .derived("có từ hai cấp đại biểu trở lên", "two levels or more meet voters together"),
            VoterContact::together);

    /** Whether delegates of several councils meet voters together (đại biểu HĐND hai cấp cùng tiếp xúc cử tri). */
    public static final ChoiceFact<VoterContact, Boolean> SEVERAL_COUNCILS = ChoiceFact.yesOrNo(
            Fact.named("severalCouncils", "đại biểu HĐND nhiều cấp cùng tiếp xúc", "delegates of several councils")
                    .derived(
                            "có từ hai cấp đại biểu HĐND trở lên, không tính đại biểu Quốc hội",
                            "two levels of councils or more, deputies of the National Assembly not counted"),
            VoterContact::severalCouncils);

    /** Whether a disaster, an epidemic or the like stood in the way (trường hợp bất khả kháng). */
    public static final ChoiceFact<VoterContact, Boolean> FORCE_MAJEURE = ChoiceFact.yesOrNo(
            Fact.named("forceMajeure", "thiên tai, dịch bệnh, bất khả kháng", "force majeure")
                    .derived("có ghi nhận căn cứ bất khả kháng", "a ground of force majeure is recorded"),
            contact -> contact.knownForceMajeure() != null);

    /** What the force majeure rests on (căn cứ của trường hợp bất khả kháng). */
    public static final ChoiceFact<VoterContact, ForceMajeureGround> FORCE_MAJEURE_GROUND = ChoiceFact.of(
            Fact.named("forceMajeureGround", "căn cứ của trường hợp bất khả kháng", "ground of the force majeure"),
            ForceMajeureGround.class,
            VoterContact::knownForceMajeure);

    /** What was decided about holding it (quyết định về việc tổ chức). */
    public static final ChoiceFact<VoterContact, ContactDecision> DECISION = ChoiceFact.of(
            Fact.named("decision", "quyết định về việc tổ chức tiếp xúc cử tri", "decision on holding it"),
            ContactDecision.class,
            VoterContact::knownDecision);

    /** The day on which the session opens (ngày khai mạc kỳ họp). */
    public static final DateFact<VoterContact> SESSION_OPENS_ON = DateFact.of(
            Fact.named("sessionOpensOn", "ngày khai mạc kỳ họp", "opening day of the session"),
            VoterContact::sessionOpensDay);

    /** The day on which the session closes (ngày bế mạc kỳ họp). */
    public static final DateFact<VoterContact> SESSION_CLOSES_ON = DateFact.of(
            Fact.named("sessionClosesOn", "ngày bế mạc kỳ họp", "closing day of the session"),
            VoterContact::sessionClosesDay);

    /** The day of the session that the round is counted from or to (ngày khai mạc hoặc bế mạc dùng để tính). */
    public static final DateFact<VoterContact> SESSION_DAY_ON = DateFact.of(
            Fact.named("sessionDayOn", "ngày của kỳ họp dùng để tính thời hạn", "day of the session that counts")
                    .derived(
                            "tiếp xúc trước kỳ họp: ngày khai mạc; sau kỳ họp: ngày bế mạc",
                            "before the session its opening day, after it its closing day"),
            VoterContact::sessionDay);

    /** The first day on which a conference was held (ngày hội nghị đầu tiên). */
    public static final DateFact<VoterContact> CONFERENCE_ON = DateFact.of(
            Fact.named("conferenceOn", "ngày hội nghị tiếp xúc cử tri đầu tiên", "day of the first conference")
                    .derived("ngày sớm nhất trong các hội nghị", "the earliest day of the conferences"),
            VoterContact::conferenceDay);

    /** The last day on which voters were met (ngày kết thúc đợt tiếp xúc). */
    public static final DateFact<VoterContact> ENDED_ON = DateFact.of(
            Fact.named("endedOn", "ngày kết thúc đợt tiếp xúc cử tri", "last day of the round")
                    .derived("ngày tiếp xúc cử tri sau cùng", "the last day on which voters were met"),
            VoterContact::endedDay);

    /** How many complaints and denunciations were voiced (số khiếu nại, tố cáo nêu tại cuộc tiếp xúc). */
    public static final NumberFact<VoterContact> COMPLAINTS = NumberFact.of(
            Fact.named("complaints", "số khiếu nại, tố cáo nêu tại cuộc tiếp xúc", "complaints voiced"),
            VoterContact::complaintsNumber);

    /** How many of them were handled as letters (số khiếu nại, tố cáo chuyển xử lý theo quy định về tiếp công dân, xử lý đơn). */
    public static final NumberFact<VoterContact> COMPLAINTS_REFERRED = NumberFact.of(
            Fact.named(
                    "complaintsReferred",
                    "số khiếu nại, tố cáo chuyển xử lý theo quy định về tiếp công dân, xử lý đơn",
                    "complaints handled as letters"),
            VoterContact::complaintsReferredNumber);

    /** The facts of its steps (dữ kiện về các bước). */
    public static final CaseFacts<VoterContact, ContactStep> CASE = CaseFacts.of(
            "voterContact",
            "đợt tiếp xúc cử tri",
            "round of voter contact",
            VoterContact.class,
            ContactStep.class,
            List.of(CHANNEL, LEVEL, KIND, SEVERAL_COUNCILS, FORCE_MAJEURE));

    /** Rounds of voter contact (đợt tiếp xúc cử tri). */
    public static final SubjectType<VoterContact> CONTACT = SubjectType.of(
            "voterContact",
            "đợt tiếp xúc cử tri",
            "round of voter contact",
            CASE.with(List.of(
                    CHANNEL,
                    LEVEL,
                    KIND,
                    MOMENT,
                    JOINT,
                    SEVERAL_COUNCILS,
                    FORCE_MAJEURE,
                    FORCE_MAJEURE_GROUND,
                    DECISION,
                    SESSION_OPENS_ON,
                    SESSION_CLOSES_ON,
                    SESSION_DAY_ON,
                    CONFERENCE_ON,
                    ENDED_ON,
                    COMPLAINTS,
                    COMPLAINTS_REFERRED)));
}

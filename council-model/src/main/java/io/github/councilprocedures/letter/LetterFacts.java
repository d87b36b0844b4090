package io.github.councilprocedures.letter;

import io.github.councilprocedures.casefile.Actor;
import io.github.councilprocedures.casefile.CaseFacts;
import io.github.councilprocedures.fact.ChoiceFact;
import io.github.councilprocedures.fact.DateFact;
import io.github.councilprocedures.fact.Fact;
import io.github.councilprocedures.fact.SubjectType;
import io.github.councilprocedures.unit.UnitFacts;
import io.github.councilprocedures.unit.UnitLevel;
import java.util.List;

/** The facts of citizens' letters (dữ kiện về đơn của công dân). Neither the sender nor the text is a fact. */
public final class LetterFacts {

    private LetterFacts() {}

    /** What it brings (loại đơn). */
    public static final ChoiceFact<CitizenLetter, LetterKind> KIND =
            ChoiceFact.of(Fact.named("kind", "loại đơn", "kind of letter"), LetterKind.class, CitizenLetter::knownKind);

    /** Who received it (nơi tiếp nhận). */
    public static final ChoiceFact<CitizenLetter, Actor> RECEIVED_BY = ChoiceFact.of(
            Fact.named("receivedBy", "nơi tiếp nhận", "receiver"), Actor.class, CitizenLetter::receivedBy);

    /** The level of the council (cấp). */
    public static final ChoiceFact<CitizenLetter, UnitLevel> LEVEL = UnitFacts.level();

    /** Whether the person came (công dân trực tiếp đến). */
    public static final ChoiceFact<CitizenLetter, Boolean> IN_PERSON = ChoiceFact.yesOrNo(
            Fact.named("inPerson", "công dân trực tiếp đến", "brought in person"), CitizenLetter::knownInPerson);

    /** Whether it was sent to several bodies, the competent one among them (gửi đồng thời nơi có thẩm quyền). */
    public static final ChoiceFact<CitizenLetter, Boolean> SENT_TO_COMPETENT_BODY = ChoiceFact.yesOrNo(
            Fact.named(
                    "sentToCompetentBody",
                    "đơn gửi đồng thời nhiều nơi, trong đó có nơi có thẩm quyền",
                    "sent to several bodies, the competent one among them"),
            CitizenLetter::knownSentToCompetentBody);

    /** Whether its sender had been guided before (đã được hướng dẫn). */
    public static final ChoiceFact<CitizenLetter, Boolean> GUIDED_BEFORE = ChoiceFact.yesOrNo(
            Fact.named(
                    "guidedBefore",
                    "người gửi đã được hướng dẫn nhưng vẫn gửi đơn",
                    "sent although the sender had been guided"),
            CitizenLetter::knownGuidedBefore);

    /** Whether the sender is verified in several places (xác minh tại nhiều địa điểm hoặc ủy quyền). */
    public static final ChoiceFact<CitizenLetter, Boolean> SEVERAL_PLACES = ChoiceFact.yesOrNo(
            Fact.named(
                    "severalPlaces",
                    "phải xác minh tại nhiều địa điểm hoặc ủy quyền xác minh",
                    "verified in several places or by another body"),
            CitizenLetter::knownSeveralPlaces);

    /** Whether it is for its receiver to settle (thuộc thẩm quyền của nơi nhận). */
    public static final ChoiceFact<CitizenLetter, Boolean> OWN_COMPETENCE = ChoiceFact.yesOrNo(
            Fact.named("ownCompetence", "thuộc thẩm quyền của nơi nhận", "for its receiver to settle")
                    .derived(
                            "như được ghi nhận; nếu không thì theo bước đã thực hiện: xác định thẩm quyền hoặc chuyển đơn",
                            "as recorded, or else as its steps tell: found to be so, or forwarded"),
            CitizenLetter::knownOwnCompetence);

    /** How a delegate forwarded it (cách chuyển đơn). */
    public static final ChoiceFact<CitizenLetter, ForwardingChannel> CHANNEL = ChoiceFact.of(
            Fact.named("channel", "cách chuyển đơn", "way of forwarding"),
            ForwardingChannel.class,
            CitizenLetter::knownChannel);

    /** The day on which the sender was told what was done with it (ngày trả lời, thông báo cho người gửi đơn). */
    public static final DateFact<CitizenLetter> SENDER_INFORMED_ON = DateFact.of(
            Fact.named(
                    "senderInformedOn",
                    "ngày trả lời, thông báo cho người gửi đơn",
                    "day on which the sender was told"),
            CitizenLetter::senderInformedDay);

    /** What the sender was told (nội dung trả lời, thông báo). */
    public static final ChoiceFact<CitizenLetter, SenderNotice> SENDER_INFORMED_OF = ChoiceFact.of(
            Fact.named("senderInformedOf", "nội dung trả lời, thông báo", "what the sender was told"),
            SenderNotice.class,
            CitizenLetter::knownSenderNotice);

    /** The day on which it reached the competent body (ngày cơ quan có thẩm quyền nhận được đơn). */
    public static final DateFact<CitizenLetter> REACHED_ON = DateFact.of(
            Fact.named("reachedOn", "ngày cơ quan có thẩm quyền nhận được đơn", "day of receipt by the competent body")
                    .derived(
                            "như được ghi nhận; đơn thuộc thẩm quyền của nơi nhận thì là ngày tiếp nhận",
                            "as recorded; of what its receiver settles the day of receipt"),
            CitizenLetter::reachedDay);

    /** The day on which the forwarder was told how it is handled (ngày thông báo kết quả xử lý cho nơi chuyển đơn). */
    public static final DateFact<CitizenLetter> HANDLING_NOTIFIED_ON = DateFact.of(
            Fact.named(
                    "handlingNotifiedOn",
                    "ngày thông báo kết quả xử lý cho nơi chuyển đơn",
                    "day on which the forwarder was told how it is handled"),
            CitizenLetter::handlingNotifiedDay);

    /** The day on which it was accepted or refused (ngày thụ lý hoặc thông báo không thụ lý). */
    public static final DateFact<CitizenLetter> ACCEPTANCE_DECIDED_ON = DateFact.of(
            Fact.named(
                            "acceptanceDecidedOn",
                            "ngày thụ lý hoặc thông báo không thụ lý",
                            "day on which it was accepted or refused")
                    .derived(
                            "ngày sớm hơn trong hai ngày: thụ lý, thông báo không thụ lý",
                            "the earlier of two days: accepted, refused"),
            CitizenLetter::acceptanceDecidedDay);

    /** Which complaint about the matter it is (lần khiếu nại). */
    public static final ChoiceFact<CitizenLetter, ComplaintInstance> INSTANCE = ChoiceFact.of(
            Fact.named("instance", "lần khiếu nại", "first or second complaint"),
            ComplaintInstance.class,
            CitizenLetter::knownInstance);

    /** How complex the case is (tính chất phức tạp). */
    public static final ChoiceFact<CitizenLetter, Complexity> COMPLEXITY = ChoiceFact.of(
            Fact.named("complexity", "tính chất phức tạp của vụ việc", "complexity"),
            Complexity.class,
            CitizenLetter::knownComplexity);

    /** Why a complaint is a complex case (căn cứ xác định vụ việc phức tạp). */
    public static final ChoiceFact<CitizenLetter, ComplexGround> COMPLEX_GROUND = ChoiceFact.of(
            Fact.named("complexGround", "căn cứ xác định vụ việc phức tạp", "ground of complexity"),
            ComplexGround.class,
            CitizenLetter::knownComplexGround);

    /** The day on which that was determined in writing (ngày xác định vụ việc phức tạp bằng văn bản). */
    public static final DateFact<CitizenLetter> COMPLEX_RECORDED_ON = DateFact.of(
            Fact.named(
                    "complexRecordedOn",
                    "ngày xác định vụ việc phức tạp bằng văn bản",
                    "day on which complexity was determined in writing"),
            CitizenLetter::complexRecordedDay);

    /** Whether it lies in a remote area (vùng sâu, vùng xa đi lại khó khăn). */
    public static final ChoiceFact<CitizenLetter, Boolean> REMOTE = ChoiceFact.yesOrNo(
            Fact.named("remote", "vùng sâu, vùng xa đi lại khó khăn", "remote area that is hard to reach"),
            CitizenLetter::knownRemote);

    /** How often the time was extended (số lần gia hạn). */
    public static final ChoiceFact<CitizenLetter, Extension> EXTENSION = ChoiceFact.of(
            Fact.named("extension", "số lần gia hạn", "extensions"), Extension.class, CitizenLetter::knownExtension);

    /** Against whom a denunciation is (người bị tố cáo). */
    public static final ChoiceFact<CitizenLetter, AccusedPost> ACCUSED = ChoiceFact.of(
            Fact.named("accused", "người bị tố cáo", "post of the person denounced"),
            AccusedPost.class,
            CitizenLetter::knownAccused);

    /** Who settles it (chủ thể giải quyết). */
    public static final ChoiceFact<CitizenLetter, Actor> SETTLED_BY = ChoiceFact.of(
            Fact.named("settledBy", "chủ thể giải quyết", "who settles it")
                    .derived(
                            "chủ thể thụ lý; nếu không ghi nhận thì là chủ thể giải quyết",
                            "who accepted it, or else who settled it"),
            Actor.class,
            CitizenLetter::settledBy);

    /** The day on which the decision was sent (ngày gửi quyết định giải quyết khiếu nại). */
    public static final DateFact<CitizenLetter> DECISION_SENT_ON = DateFact.of(
            Fact.named("decisionSentOn", "ngày gửi quyết định giải quyết", "day on which the decision was sent"),
            CitizenLetter::decisionSentDay);

    /** Where its way leads (hướng đi của đơn). */
    public static final ChoiceFact<CitizenLetter, LetterCourse> COURSE = ChoiceFact.of(
            Fact.named("course", "hướng đi của đơn", "where its way leads")
                    .derived(
                            "ngày giải quyết trước đó; nếu chỉ có bước hướng dẫn hoặc lưu đơn thì kết thúc ở đó; còn lại là đi"
                                    + " đến giải quyết",
                            "a settlement before; where only guidance or keeping is recorded it ends there; all else goes on to"
                                    + " a settlement"),
            LetterCourse.class,
            CitizenLetter::course);

    /** The day from which the forwarder waits for the result (ngày bắt đầu tính thời hạn thông báo kết quả). */
    public static final DateFact<CitizenLetter> RESULT_DUE_FROM_ON = DateFact.of(
            Fact.named(
                            "resultDueFromOn",
                            "ngày bắt đầu tính thời hạn thông báo kết quả",
                            "day from which the result is due")
                    .derived(
                            "ngày giải quyết; nếu đã giải quyết trước khi chuyển thì là ngày chuyển đơn",
                            "the day of settlement; where that was before, the day of forwarding"),
            CitizenLetter::resultDueFromDay);

    /** Whether the sender asked to be told the result (đã yêu cầu thông báo kết quả). */
    public static final ChoiceFact<CitizenLetter, Boolean> RESULT_ASKED = ChoiceFact.yesOrNo(
            Fact.named("resultAsked", "người gửi đơn đã yêu cầu thông báo kết quả", "the sender asked for the result"),
            CitizenLetter::knownResultAsked);

    /** The day on which the forwarder received the result (ngày nơi chuyển đơn nhận thông báo kết quả). */
    public static final DateFact<CitizenLetter> RESULT_RECEIVED_ON = DateFact.of(
            Fact.named(
                    "resultReceivedOn",
                    "ngày nơi chuyển đơn nhận được thông báo kết quả",
                    "day on which the forwarder received the result"),
            CitizenLetter::resultReceivedDay);

    /** The facts of its steps (dữ kiện về các bước). */
    public static final CaseFacts<CitizenLetter, LetterStep> CASE = CaseFacts.of(
            "citizenLetter",
            "đơn của công dân",
            "citizen's letter",
            CitizenLetter.class,
            LetterStep.class,
            List.of(KIND, RECEIVED_BY, LEVEL));

    /** Citizens' letters (đơn của công dân). */
    public static final SubjectType<CitizenLetter> LETTER = SubjectType.of(
            "citizenLetter",
            "đơn của công dân",
            "citizen's letter",
            CASE.with(List.of(
                    KIND,
                    RECEIVED_BY,
                    LEVEL,
                    IN_PERSON,
                    SENT_TO_COMPETENT_BODY,
                    GUIDED_BEFORE,
                    SEVERAL_PLACES,
                    OWN_COMPETENCE,
                    CHANNEL,
                    SENDER_INFORMED_ON,
                    SENDER_INFORMED_OF,
                    REACHED_ON,
                    HANDLING_NOTIFIED_ON,
                    ACCEPTANCE_DECIDED_ON,
                    INSTANCE,
                    COMPLEXITY,
                    COMPLEX_GROUND,
                    COMPLEX_RECORDED_ON,
                    REMOTE,
                    EXTENSION,
                    ACCUSED,
                    SETTLED_BY,
                    DECISION_SENT_ON,
                    COURSE,
                    RESULT_DUE_FROM_ON,
                    RESULT_ASKED,
                    RESULT_RECEIVED_ON)));
}

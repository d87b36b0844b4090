package io.github.councilprocedures.question;

import io.github.councilprocedures.casefile.CaseFacts;
import io.github.councilprocedures.casefile.HearingStep;
import io.github.councilprocedures.casefile.ResolutionPart;
import io.github.councilprocedures.fact.ChoiceFact;
import io.github.councilprocedures.fact.DateFact;
import io.github.councilprocedures.fact.Fact;
import io.github.councilprocedures.fact.NumberFact;
import io.github.councilprocedures.fact.SequenceFact;
import io.github.councilprocedures.fact.SetFact;
import io.github.councilprocedures.fact.SubjectType;
import io.github.councilprocedures.session.SessionKind;
import io.github.councilprocedures.unit.UnitFacts;
import io.github.councilprocedures.unit.UnitLevel;
import java.util.List;

/** The facts of questions of delegates and of the promises given in answer (dữ kiện về chất vấn). */
public final class QuestionFacts {

    private QuestionFacts() {}

    /** Where it is dealt with (nơi xem xét). */
    public static final ChoiceFact<Questioning, QuestioningSetting> SETTING = ChoiceFact.of(
            Fact.named("setting", "nơi xem xét chất vấn", "setting"), QuestioningSetting.class, Questioning::setting);

    /** The level of the council (cấp). */
    public static final ChoiceFact<Questioning, UnitLevel> LEVEL = UnitFacts.level();

    /** The steps of a question, and what each of them shows (các bước của chất vấn). */
    public static final CaseFacts<Questioning, QuestionStep> CASE = CaseFacts.of(
            "questioning", "chất vấn", "question", Questioning.class, QuestionStep.class, List.of(SETTING, LEVEL));

    /** How it is put (hình thức chất vấn). */
    public static final ChoiceFact<Questioning, QuestionChannel> CHANNEL = ChoiceFact.of(
            Fact.named("channel", "hình thức chất vấn", "channel"), QuestionChannel.class, Questioning::knownChannel);

    /** The office of who is questioned (chức vụ của người bị chất vấn). */
    public static final ChoiceFact<Questioning, QuestionedPost> POST = ChoiceFact.of(
            Fact.named("post", "chức vụ của người bị chất vấn", "office of the person questioned"),
            QuestionedPost.class,
            Questioning::knownPost);

    /** Whether it is of the level of the council (cùng cấp). */
    public static final ChoiceFact<Questioning, Boolean> SAME_LEVEL = ChoiceFact.yesOrNo(
            Fact.named(
                            "sameLevel",
                            "người bị chất vấn cùng cấp với đại biểu",
                            "person questioned of the level of the delegate")
                    .derived(
                            "so cấp của chức vụ đó với cấp của Hội đồng nhân dân",
                            "the level of the office against that of the council"),
            Questioning::knownSameLevel);

    /** The day of the question (ngày chất vấn). */
    public static final DateFact<Questioning> QUESTIONED_ON =
            DateFact.of(Fact.named("questionedOn", "ngày chất vấn", "day of the question"), Questioning::questionedDay);

    /** The day of the sitting (ngày diễn ra phiên chất vấn). */
    public static final DateFact<Questioning> SITTING_ON = DateFact.of(
            Fact.named("sittingOn", "ngày diễn ra phiên chất vấn", "day of the sitting"), Questioning::sittingDay);

    /** What the question was found to be (yêu cầu mà chất vấn đáp ứng). */
    public static final SetFact<Questioning, QuestionQuality> QUALITIES = SetFact.of(
            Fact.named("qualities", "yêu cầu mà chất vấn đáp ứng", "qualities of the question"),
            QuestionQuality.class,
            Questioning::qualities);

    /** What stands on the slip (nội dung phiếu chất vấn). */
    public static final SetFact<Questioning, SlipItem> SLIP = SetFact.of(
            Fact.named("slip", "nội dung phiếu chất vấn", "content of the slip"), SlipItem.class, Questioning::slip);

    /** On what issues and persons were chosen (căn cứ chọn nhóm vấn đề). */
    public static final SetFact<Questioning, GroupGround> GROUP_GROUNDS = SetFact.of(
            Fact.named("groupGrounds", "căn cứ chọn nhóm vấn đề chất vấn", "grounds of the choice of issues"),
            GroupGround.class,
            Questioning::groupGrounds);

    /** The criterion that the group meets (tiêu chí lựa chọn nhóm vấn đề). */
    public static final ChoiceFact<Questioning, GroupCriterion> GROUP_CRITERION = ChoiceFact.of(
            Fact.named("groupCriterion", "tiêu chí lựa chọn nhóm vấn đề chất vấn", "criterion of the group of issues"),
            GroupCriterion.class,
            Questioning::knownGroupCriterion);

    /** The turns at the sitting (trình tự tại phiên chất vấn). */
    public static final SequenceFact<Questioning, HearingStep> HEARING = SequenceFact.listed(
            Fact.named("hearing", "trình tự tại phiên chất vấn", "turns at the sitting")
                    .derived(
                            "mỗi bước lấy lần đầu; hỏi lại, trả lời lại không tính thêm",
                            "each turn where it was taken first; a question put and answered again adds none"),
            HearingStep.class,
            Questioning::turns);

    /** How long the delegate asked (thời gian nêu chất vấn). */
    public static final NumberFact<Questioning> ASKING_MINUTES = NumberFact.of(
            Fact.named("askingMinutes", "số phút nêu chất vấn", "minutes of asking"), Questioning::askingNumber);

    /** How long the answer took (thời gian trả lời). */
    public static final NumberFact<Questioning> ANSWERING_MINUTES = NumberFact.of(
            Fact.named("answeringMinutes", "số phút trả lời", "minutes of answering"), Questioning::answeringNumber);

    /** How long the delegate debated (thời gian tranh luận). */
    public static final NumberFact<Questioning> DEBATING_MINUTES = NumberFact.of(
            Fact.named("debatingMinutes", "số phút tranh luận", "minutes of debate"), Questioning::debatingNumber);

    /** Whether the sitting was broadcast live (phát thanh, truyền hình trực tiếp). */
    public static final ChoiceFact<Questioning, Broadcast> BROADCAST = ChoiceFact.of(
            Fact.named("broadcast", "phát thanh, truyền hình trực tiếp", "live broadcast"),
            Broadcast.class,
            Questioning::knownBroadcast);

    /** What the resolution holds (nội dung nghị quyết về chất vấn). */
    public static final SetFact<Questioning, ResolutionPart> RESOLUTION_PARTS = SetFact.of(
            Fact.named("resolutionParts", "nội dung nghị quyết về chất vấn", "parts of the resolution on questioning"),
            ResolutionPart.class,
            Questioning::resolutionParts);

    /** How many promises were given (số vấn đề đã hứa). */
    public static final NumberFact<Questioning> PROMISES = NumberFact.of(
            Fact.named("promises", "số vấn đề đã hứa", "number of promises"),
            questioning -> questioning.promises().size());

    /** The opening day of the next session (ngày khai mạc kỳ họp tiếp theo). */
    public static final DateFact<Questioning> NEXT_SESSION_OPENS_ON = DateFact.of(
            Fact.named("nextSessionOpensOn", "ngày khai mạc kỳ họp tiếp theo", "opening day of the next session"),
            Questioning::nextSessionDay);

    /** The kind of the next session (loại kỳ họp tiếp theo). */
    public static final ChoiceFact<Questioning, SessionKind> NEXT_SESSION_KIND = ChoiceFact.of(
            Fact.named("nextSessionKind", "loại kỳ họp tiếp theo", "kind of the next session"),
            SessionKind.class,
            Questioning::knownNextSessionKind);

    /** The day by which a promise is to be kept (thời hạn đã hứa). */
    public static final DateFact<PromiseOfQuestioning> DUE_ON = DateFact.of(
            Fact.named("dueOn", "thời hạn đã hứa", "day promised"),
            part -> part.promise().dueDay());

    /** The day on which it was kept (ngày thực hiện xong). */
    public static final DateFact<PromiseOfQuestioning> KEPT_ON = DateFact.of(
            Fact.named("keptOn", "ngày thực hiện xong", "day on which it was kept"),
            part -> part.promise().keptDay());

    /** Questions of delegates (chất vấn). */
    public static final SubjectType<Questioning> QUESTIONING = SubjectType.of(
            "questioning",
            "chất vấn",
            "question of a delegate",
            CASE.with(List.of(
                    SETTING,
                    LEVEL,
                    CHANNEL,
                    POST,
                    SAME_LEVEL,
                    QUESTIONED_ON,
                    SITTING_ON,
                    QUALITIES,
                    SLIP,
                    GROUP_GROUNDS,
                    GROUP_CRITERION,
                    HEARING,
                    ASKING_MINUTES,
                    ANSWERING_MINUTES,
                    DEBATING_MINUTES,
                    BROADCAST,
                    RESOLUTION_PARTS,
                    PROMISES,
                    NEXT_SESSION_OPENS_ON,
                    NEXT_SESSION_KIND)));

    /** Promises given in answer (vấn đề đã hứa). */
    public static final SubjectType<PromiseOfQuestioning> PROMISE = SubjectType.of(
            "promise", "vấn đề đã hứa khi trả lời chất vấn", "promise given in an answer", List.of(DUE_ON, KEPT_ON));
}

package io.github.councilprocedures.petition;

import io.github.councilprocedures.casefile.Actor;
import io.github.councilprocedures.casefile.CaseFacts;
import io.github.councilprocedures.fact.ChoiceFact;
import io.github.councilprocedures.fact.DateFact;
import io.github.councilprocedures.fact.Fact;
import io.github.councilprocedures.fact.SubjectType;
import io.github.councilprocedures.unit.UnitFacts;
import io.github.councilprocedures.unit.UnitLevel;
import java.util.List;

/** The facts of voters' petitions and of their answers (dữ kiện về kiến nghị của cử tri và các lần trả lời). */
public final class VoterPetitionFacts {

    private VoterPetitionFacts() {}

    /** By whom it came (kênh chuyển kiến nghị). */
    public static final ChoiceFact<VoterPetition, PetitionChannel> CHANNEL = ChoiceFact.of(
            Fact.named("channel", "kênh chuyển kiến nghị", "channel"), PetitionChannel.class, VoterPetition::channel);

    /** The level competent to settle it (thẩm quyền giải quyết). */
    public static final ChoiceFact<VoterPetition, PetitionCompetence> COMPETENCE = ChoiceFact.of(
            Fact.named("competence", "thẩm quyền giải quyết", "competent level"),
            PetitionCompetence.class,
            VoterPetition::knownCompetence);

    /** The level of the council (cấp). */
    public static final ChoiceFact<VoterPetition, UnitLevel> LEVEL = UnitFacts.level();

    /** Who forwarded it to the competent body (cơ quan chuyển kiến nghị). */
    public static final ChoiceFact<VoterPetition, Actor> FORWARDED_BY = ChoiceFact.of(
            Fact.named("forwardedBy", "cơ quan chuyển kiến nghị", "who forwarded it")
                    .derived(
                            "chủ thể thực hiện lần chuyển sau cùng đến cơ quan có thẩm quyền",
                            "who took the last step by which it was forwarded"),
            Actor.class,
            VoterPetition::forwardedBy);

    /** The day on which the body that handles it received it (ngày nhận được kiến nghị). */
    public static final DateFact<VoterPetition> RECEIVED_ON = DateFact.of(
            Fact.named("receivedOn", "ngày cơ quan giải quyết nhận được kiến nghị", "day of receipt"),
            VoterPetition::receivedDay);

    /** The last day for the answer (ngày cuối của thời hạn trả lời). */
    public static final DateFact<VoterPetition> ANSWER_DUE_ON = DateFact.of(
            Fact.named("answerDueOn", "ngày cuối của thời hạn trả lời", "last day for the answer"),
            VoterPetition::answerDueDay);

    /** Whether it stands in the database (có trong cơ sở dữ liệu). */
    public static final ChoiceFact<VoterPetition, Boolean> IN_DATABASE = ChoiceFact.yesOrNo(
            Fact.named("inDatabase", "có trong cơ sở dữ liệu về kiến nghị của cử tri", "in the database of petitions"),
            VoterPetition::knownInDatabase);

    /** Whether an evaluation of the answer was asked for (Thường trực HĐND yêu cầu đánh giá). */
    public static final ChoiceFact<VoterPetition, Boolean> EVALUATION_REQUESTED = ChoiceFact.yesOrNo(
            Fact.named(
                    "evaluationRequested",
                    "Thường trực HĐND yêu cầu Tổ đại biểu đánh giá",
                    "the Standing Committee asked for an evaluation"),
            VoterPetition::knownEvaluationRequested);

    /** The day of posting (ngày niêm yết). */
    public static final DateFact<VoterPetition> POSTED_ON =
            DateFact.of(Fact.named("postedOn", "ngày niêm yết kết quả", "day of posting"), VoterPetition::postedDay);

    /** The last day of posting (ngày cuối của thời gian niêm yết). */
    public static final DateFact<VoterPetition> POSTED_THROUGH = DateFact.of(
            Fact.named("postedThrough", "ngày cuối của thời gian niêm yết", "last day of posting"),
            VoterPetition::postedThroughDay);

    /** Days and steps of a petition (các bước xử lý kiến nghị). */
    public static final CaseFacts<VoterPetition, VoterPetitionStep> CASE = CaseFacts.of(
            "voterPetition",
            "kiến nghị của cử tri",
            "voters' petition",
            VoterPetition.class,
            VoterPetitionStep.class,
            List.of(CHANNEL, LEVEL));

    /** Voters' petitions (kiến nghị của cử tri). */
    public static final SubjectType<VoterPetition> PETITION = SubjectType.of(
            "voterPetition",
            "kiến nghị của cử tri",
            "voters' petition",
            CASE.with(List.of(
                    CHANNEL,
                    COMPETENCE,
                    LEVEL,
                    FORWARDED_BY,
                    RECEIVED_ON,
                    ANSWER_DUE_ON,
                    IN_DATABASE,
                    EVALUATION_REQUESTED,
                    POSTED_ON,
                    POSTED_THROUGH)));

    /** By whom the petition came that was answered (kênh chuyển kiến nghị). */
    public static final ChoiceFact<AnswerOfPetition, PetitionChannel> ANSWER_CHANNEL =
            CHANNEL.through(AnswerOfPetition::petition);

    /** The day on which the petition that was answered had been received (ngày nhận được kiến nghị). */
    public static final DateFact<AnswerOfPetition> ANSWER_RECEIVED_ON = DateFact.of(
            Fact.named("receivedOn", "ngày cơ quan giải quyết nhận được kiến nghị", "day of receipt"),
            answer -> answer.petition().receivedDay());

    /** The class of the answer (kết quả giải quyết). */
    public static final ChoiceFact<AnswerOfPetition, PetitionResult> RESULT = ChoiceFact.of(
            Fact.named("result", "kết quả giải quyết", "class of the answer"),
            PetitionResult.class,
            answer -> answer.answer().result());

    /** What stands behind the class (phân loại chi tiết). */
    public static final ChoiceFact<AnswerOfPetition, ResultDetail> DETAIL = ChoiceFact.of(
            Fact.named("detail", "phân loại chi tiết", "detail of the class"),
            ResultDetail.class,
            answer -> answer.answer().knownDetail());

    /** Whether there is a roadmap (lộ trình giải quyết). */
    public static final ChoiceFact<AnswerOfPetition, Boolean> ROADMAP = ChoiceFact.yesOrNo(
            Fact.named("roadmap", "có lộ trình giải quyết", "there is a roadmap"),
            answer -> answer.answer().knownRoadmap());

    /** The day promised (thời hạn giải quyết được cam kết). */
    public static final DateFact<AnswerOfPetition> DUE_ON = DateFact.of(
            Fact.named("dueOn", "thời hạn giải quyết được cam kết", "day promised"),
            answer -> answer.answer().dueDay());

    /** The day of the answer (ngày trả lời). */
    public static final DateFact<AnswerOfPetition> ANSWERED_ON =
            DateFact.of(Fact.named("answeredOn", "ngày trả lời", "day of the answer"), AnswerOfPetition::answeredDay);

    /** The day on which it was settled after all (ngày giải quyết xong). */
    public static final DateFact<AnswerOfPetition> SETTLED_ON = DateFact.of(
            Fact.named("settledOn", "ngày giải quyết xong", "day on which it was settled")
                    .derived(
                            "ngày đầu tiên, kể từ lần trả lời này, kiến nghị được trả lời là đã giải quyết xong hoặc giải trình,"
                                    + " cung cấp thông tin",
                            "the first day, from this answer on, on which it was answered as resolved or explained"),
            AnswerOfPetition::settledDay);

    /** Answers to petitions (các lần trả lời kiến nghị). */
    public static final SubjectType<AnswerOfPetition> ANSWER = SubjectType.of(
            "answerOfPetition",
            "lần trả lời kiến nghị của cử tri",
            "answer to a voters' petition",
            List.of(ANSWER_CHANNEL, ANSWER_RECEIVED_ON, RESULT, DETAIL, ROADMAP, DUE_ON, ANSWERED_ON, SETTLED_ON));
}

package io.github.councilprocedures.question;

import io.github.councilprocedures.casefile.CaseFacts;
import io.github.councilprocedures.fact.ChoiceFact;
import io.github.councilprocedures.fact.DateFact;
import io.github.councilprocedures.fact.Fact;
import io.github.councilprocedures.fact.SubjectType;
import io.github.councilprocedures.unit.UnitFacts;
import io.github.councilprocedures.unit.UnitLevel;
import java.util.List;

/** The facts of answers in writing (dữ kiện về trả lời chất vấn bằng văn bản). */
public final class WrittenAnswerFacts {

    private WrittenAnswerFacts() {}

    /** Where the question is dealt with (nơi xem xét chất vấn). */
    public static final ChoiceFact<WrittenAnswer, QuestioningSetting> SETTING = ChoiceFact.of(
            Fact.named("setting", "nơi xem xét chất vấn", "setting"), QuestioningSetting.class, WrittenAnswer::setting);

    /** The level of the council (cấp). */
    public static final ChoiceFact<WrittenAnswer, UnitLevel> LEVEL = UnitFacts.level();

    /** The steps of an answer, and what each of them shows (các bước của việc trả lời bằng văn bản). */
    public static final CaseFacts<WrittenAnswer, WrittenAnswerStep> CASE = CaseFacts.of(
            "writtenAnswer",
            "văn bản trả lời chất vấn",
            "written answer",
            WrittenAnswer.class,
            WrittenAnswerStep.class,
            List.of(SETTING, LEVEL));

    /** Why an answer in writing was allowed (trường hợp cho trả lời bằng văn bản). */
    public static final ChoiceFact<WrittenAnswer, WrittenAnswerGround> GROUND = ChoiceFact.of(
            Fact.named("ground", "trường hợp cho trả lời bằng văn bản", "case in which the answer is in writing"),
            WrittenAnswerGround.class,
            WrittenAnswer::knownGround);

    /** The day of the question (ngày chất vấn). */
    public static final DateFact<WrittenAnswer> QUESTIONED_ON = DateFact.of(
            Fact.named("questionedOn", "ngày chất vấn", "day of the question"), WrittenAnswer::questionedDay);

    /** Answers in writing (văn bản trả lời chất vấn). */
    public static final SubjectType<WrittenAnswer> WRITTEN_ANSWER = SubjectType.of(
            "writtenAnswer",
            "văn bản trả lời chất vấn",
            "written answer to a question",
            CASE.with(List.of(SETTING, LEVEL, GROUND, QUESTIONED_ON)));
}

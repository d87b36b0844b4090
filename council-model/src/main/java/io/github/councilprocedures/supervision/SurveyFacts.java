package io.github.councilprocedures.supervision;

import io.github.councilprocedures.casefile.CaseFacts;
import io.github.councilprocedures.fact.ChoiceFact;
import io.github.councilprocedures.fact.Fact;
import io.github.councilprocedures.fact.SubjectType;
import io.github.councilprocedures.unit.UnitFacts;
import io.github.councilprocedures.unit.UnitLevel;
import java.util.List;

/** The facts of surveys (dữ kiện của cuộc khảo sát); no statute asks for any of them. */
public final class SurveyFacts {

    private SurveyFacts() {}

    /** Who makes it (chủ thể khảo sát). */
    public static final ChoiceFact<Survey, SupervisingBody> BODY = ChoiceFact.of(
            Fact.named("body", "chủ thể khảo sát", "body that makes the survey"), SupervisingBody.class, Survey::body);

    /** The level of the council (cấp). */
    public static final ChoiceFact<Survey, UnitLevel> LEVEL = UnitFacts.level();

    /** The days of its steps, its log, and the facts of each step (các bước của cuộc khảo sát). */
    public static final CaseFacts<Survey, SurveyStep> CASE =
            CaseFacts.of("survey", "cuộc khảo sát", "survey", Survey.class, SurveyStep.class, List.of(BODY, LEVEL));

    /** Surveys (cuộc khảo sát). */
    public static final SubjectType<Survey> SURVEY =
            SubjectType.of("survey", "cuộc khảo sát", "survey", CASE.with(List.of(BODY, LEVEL)));
}

package io.github.councilprocedures.delegate;

import io.github.councilprocedures.fact.ChoiceFact;
import io.github.councilprocedures.fact.DateFact;
import io.github.councilprocedures.fact.Fact;
import io.github.councilprocedures.fact.SubjectType;
import io.github.councilprocedures.unit.UnitFacts;
import io.github.councilprocedures.unit.UnitLevel;
import java.util.List;

/** The facts of measures against delegates (dữ kiện về biện pháp đối với đại biểu). */
public final class CoerciveMeasureFacts {

    private CoerciveMeasureFacts() {}

    /** Measure (biện pháp). */
    public static final ChoiceFact<CoerciveMeasure, CoerciveMeasureKind> KIND =
            ChoiceFact.of(Fact.named("kind", "biện pháp", "measure"), CoerciveMeasureKind.class, CoerciveMeasure::kind);

    /** Day of the measure (ngày áp dụng biện pháp). */
    public static final DateFact<CoerciveMeasure> TAKEN_ON = DateFact.of(
            Fact.named("takenOn", "ngày áp dụng biện pháp", "day of the measure"), CoerciveMeasure::takenDay);

    /** Caught in the act (phạm tội quả tang). */
    public static final ChoiceFact<CoerciveMeasure, Boolean> CAUGHT_IN_THE_ACT = ChoiceFact.yesOrNo(
            Fact.named("caughtInTheAct", "phạm tội quả tang", "caught in the act"), CoerciveMeasure::caughtInTheAct);

    /** Between sessions (giữa hai kỳ họp). */
    public static final ChoiceFact<CoerciveMeasure, Boolean> BETWEEN_SESSIONS = ChoiceFact.yesOrNo(
            Fact.named("betweenSessions", "giữa hai kỳ họp", "between sessions"),
            CoerciveMeasure::betweenSessionsValue);

    /** Consent given by (cơ quan đồng ý). */
    public static final ChoiceFact<CoerciveMeasure, ActingBody> CONSENTED_BY = ChoiceFact.of(
            Fact.named("consentedBy", "cơ quan đồng ý", "consent given by"),
            ActingBody.class,
            CoerciveMeasure::consentedByValue);

    /** Day of the consent (ngày đồng ý). */
    public static final DateFact<CoerciveMeasure> CONSENTED_ON =
            DateFact.of(Fact.named("consentedOn", "ngày đồng ý", "day of the consent"), CoerciveMeasure::consentedDay);

    /** Day of the report to the council or its Standing Committee (ngày báo cáo HĐND hoặc Thường trực HĐND). */
    public static final DateFact<CoerciveMeasure> REPORTED_ON = DateFact.of(
            Fact.named(
                    "reportedOn",
                    "ngày báo cáo HĐND hoặc Thường trực HĐND",
                    "day of the report to the council or its Standing Committee"),
            CoerciveMeasure::reportedDay);

    /** Level (cấp). */
    public static final ChoiceFact<CoerciveMeasure, UnitLevel> LEVEL = UnitFacts.level();

    /** Measure against a delegate (biện pháp tố tụng đối với đại biểu). */
    public static final SubjectType<CoerciveMeasure> COERCIVE_MEASURE = SubjectType.of(
            "coerciveMeasure",
            "biện pháp tố tụng đối với đại biểu",
            "measure against a delegate",
            List.of(
                    KIND,
                    TAKEN_ON,
                    CAUGHT_IN_THE_ACT,
                    BETWEEN_SESSIONS,
                    CONSENTED_BY,
                    CONSENTED_ON,
                    REPORTED_ON,
                    LEVEL));
}

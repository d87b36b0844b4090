package io.github.councilprocedures.front;

import io.github.councilprocedures.casefile.CaseFacts;
import io.github.councilprocedures.fact.ChoiceFact;
import io.github.councilprocedures.fact.DateFact;
import io.github.councilprocedures.fact.Fact;
import io.github.councilprocedures.fact.SubjectType;
import io.github.councilprocedures.unit.UnitFacts;
import io.github.councilprocedures.unit.UnitLevel;
import java.util.List;

/** The facts of supervision by the Front (dữ kiện về giám sát của Mặt trận Tổ quốc). */
public final class FrontSupervisionFacts {

    private FrontSupervisionFacts() {}

    /** The level of the council (cấp). */
    public static final ChoiceFact<FrontSupervision, UnitLevel> LEVEL = UnitFacts.level();

    /** The facts of its steps (dữ kiện về các bước). */
    public static final CaseFacts<FrontSupervision, FrontSupervisionStep> CASE = CaseFacts.of(
            "frontSupervision",
            "cuộc giám sát của Mặt trận Tổ quốc",
            "supervision by the Fatherland Front",
            FrontSupervision.class,
            FrontSupervisionStep.class,
            List.of(LEVEL));

    /** The day on which the working session ended (ngày kết thúc cuộc làm việc). */
    public static final DateFact<FrontSupervision> LAST_WORKED_ON = DateFact.of(
            Fact.named(
                            "lastWorkedOn",
                            "ngày kết thúc cuộc làm việc với cơ quan được giám sát",
                            "end of the working session with the body supervised")
                    .derived("ngày cuối cùng của bước “làm việc”", "the last day of that step"),
            FrontSupervision::lastWorkedDay);

    /** Supervision by the Front (giám sát của Mặt trận Tổ quốc). */
    public static final SubjectType<FrontSupervision> FRONT_SUPERVISION = SubjectType.of(
            "frontSupervision",
            "giám sát của Mặt trận Tổ quốc",
            "supervision by the Fatherland Front",
            CASE.with(List.of(LEVEL, LAST_WORKED_ON)));
}

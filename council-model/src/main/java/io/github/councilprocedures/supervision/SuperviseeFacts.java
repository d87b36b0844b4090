package io.github.councilprocedures.supervision;

import io.github.councilprocedures.fact.ChoiceFact;
import io.github.councilprocedures.fact.DateFact;
import io.github.councilprocedures.fact.Fact;
import io.github.councilprocedures.fact.SubjectType;
import io.github.councilprocedures.unit.UnitLevel;
import java.util.List;

/** The facts of supervisees (dữ kiện về đối tượng chịu sự giám sát). */
public final class SuperviseeFacts {

    private SuperviseeFacts() {}

    /** Who is supervised (loại đối tượng). */
    public static final ChoiceFact<SuperviseeOfSupervision, SuperviseeKind> KIND = ChoiceFact.of(
            Fact.named("kind", "đối tượng chịu sự giám sát", "supervisee"),
            SuperviseeKind.class,
            SuperviseeOfSupervision::kind);

    /** Who supervises (chủ thể giám sát). */
    public static final ChoiceFact<SuperviseeOfSupervision, SupervisingBody> BODY =
            SupervisionFacts.BODY.through(SuperviseeOfSupervision::supervision);

    /** The level of the council (cấp). */
    public static final ChoiceFact<SuperviseeOfSupervision, UnitLevel> LEVEL =
            SupervisionFacts.LEVEL.through(SuperviseeOfSupervision::supervision);

    /** The day that stands for the beginning (ngày bắt đầu). */
    public static final DateFact<SuperviseeOfSupervision> STARTED_ON = DateFact.of(
            Fact.named("startedOn", "ngày bắt đầu", "beginning")
                    .derived("ngày bắt đầu cuộc giám sát", "the beginning of the supervision"),
            supervisee -> supervisee.supervision().startedDay());

    /** Supervisees with their supervisions (đối tượng trong cuộc giám sát). */
    public static final SubjectType<SuperviseeOfSupervision> SUPERVISEE = SubjectType.of(
            "supervisee", "đối tượng chịu sự giám sát", "supervisee", List.of(KIND, BODY, LEVEL, STARTED_ON));
}

package io.github.councilprocedures.review;

import io.github.councilprocedures.casefile.CaseFacts;
import io.github.councilprocedures.fact.ChoiceFact;
import io.github.councilprocedures.fact.DateFact;
import io.github.councilprocedures.fact.Fact;
import io.github.councilprocedures.fact.SubjectType;
import io.github.councilprocedures.supervision.SupervisingBody;
import io.github.councilprocedures.unit.UnitFacts;
import io.github.councilprocedures.unit.UnitLevel;
import java.util.List;

/** The facts of the supervision of complaints (dữ kiện về giám sát việc giải quyết khiếu nại, tố cáo, kiến nghị của công dân). */
public final class ComplaintFacts {

    private ComplaintFacts() {}

    /** Who supervises (chủ thể giám sát). */
    public static final ChoiceFact<ComplaintSupervision, SupervisingBody> BODY = ChoiceFact.of(
            Fact.named("body", "chủ thể giám sát", "supervising body"),
            SupervisingBody.class,
            ComplaintSupervision::body);

    /** The level of the council (cấp). */
    public static final ChoiceFact<ComplaintSupervision, UnitLevel> LEVEL = UnitFacts.level();

    /** What the citizen brought (loại đơn). */
    public static final ChoiceFact<ComplaintSupervision, ComplaintMatter> MATTER = ChoiceFact.of(
            Fact.named("matter", "loại đơn", "what the citizen brought"),
            ComplaintMatter.class,
            ComplaintSupervision::matter);

    /** How it is supervised (cách thức giám sát). */
    public static final ChoiceFact<ComplaintSupervision, ComplaintMeans> MEANS = ChoiceFact.of(
            Fact.named("means", "cách thức giám sát", "means of supervision"),
            ComplaintMeans.class,
            ComplaintSupervision::knownMeans);

    /** Whether a damaging violation was found (phát hiện vi phạm gây thiệt hại). */
    public static final ChoiceFact<ComplaintSupervision, Boolean> VIOLATION_FOUND = ChoiceFact.yesOrNo(
            Fact.named("violationFound", "phát hiện vi phạm gây thiệt hại", "a damaging violation was found"),
            ComplaintSupervision::knownViolation);

    /** The last day for the settlement under the law on complaints (hạn giải quyết theo pháp luật). */
    public static final DateFact<ComplaintSupervision> SETTLEMENT_DUE_ON = DateFact.of(
            Fact.named(
                    "settlementDueOn",
                    "hạn giải quyết theo pháp luật",
                    "last day for the settlement set by another law"),
            ComplaintSupervision::settlementDueDay);

    /** The facts of its steps (dữ kiện về các bước). */
    public static final CaseFacts<ComplaintSupervision, ComplaintStep> CASE = CaseFacts.of(
            "complaintSupervision",
            "cuộc giám sát việc giải quyết khiếu nại, tố cáo, kiến nghị của công dân",
            "supervision of the settlement of a complaint",
            ComplaintSupervision.class,
            ComplaintStep.class,
            List.of(BODY, LEVEL));

    /** The supervision of complaints (giám sát việc giải quyết khiếu nại, tố cáo, kiến nghị của công dân). */
    public static final SubjectType<ComplaintSupervision> COMPLAINT = SubjectType.of(
            "complaintSupervision",
            "giám sát việc giải quyết khiếu nại, tố cáo, kiến nghị của công dân",
            "supervision of the settlement of a complaint",
            CASE.with(List.of(BODY, LEVEL, MATTER, MEANS, VIOLATION_FOUND, SETTLEMENT_DUE_ON)));
}

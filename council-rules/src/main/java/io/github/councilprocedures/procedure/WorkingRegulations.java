package io.github.councilprocedures.procedure;

import static io.github.councilprocedures.fact.Requirement.all;
import static io.github.councilprocedures.instrument.Instruments.LAW_65_2025;
import static io.github.councilprocedures.instrument.Instruments.LAW_72_2025;
import static io.github.councilprocedures.organ.OrganFacts.FOLLOWS_MODEL;
import static io.github.councilprocedures.organ.OrganFacts.ISSUED_BY;
import static io.github.councilprocedures.organ.OrganFacts.ISSUED_ON;
import static io.github.councilprocedures.organ.OrganFacts.REGULATION_LEVEL;
import static io.github.councilprocedures.organ.OrganFacts.WORKING_REGULATION;

import io.github.councilprocedures.organ.DecidingBody;
import io.github.councilprocedures.organ.WorkingRegulation;
import io.github.councilprocedures.rule.Rule;
import io.github.councilprocedures.unit.UnitLevel;
import java.util.List;

/** The working regulation of a council (Quy chế làm việc), on which all rests that Law 72/2025/QH15 leaves open. */
final class WorkingRegulations {

    private WorkingRegulations() {}

    /** The council itself issues it (HĐND ban hành), consistent with the model once there is one. */
    static final Rule<WorkingRegulation> ISSUED = Rule.about(WORKING_REGULATION, "organ.regulation.issue")
            .titled("Ban hành Quy chế làm việc của HĐND", "Issue of the working regulation")
            .because(
                    "Quy chế làm việc thay cho những thời hạn mà luật không còn quy định.",
                    "The regulation stands in for the time limits that the law no longer has.")
            .leavingOut(
                    "Thời hạn ban hành: luật không nói. Phụ lục quy chế mẫu (Nghị quyết số 103, 104/2025/UBTVQH15) chưa đọc được.",
                    "By when it must be issued, which the law does not say. The annexed models (Resolutions 103 and"
                            + " 104/2025/UBTVQH15) could not be read.")
            .appliesWhen(REGULATION_LEVEL.isNot(UnitLevel.DISTRICT))
            .governedBy(ISSUED_ON)
            .from("2025-03-01")
            .under(LAW_65_2025)
            .notEncoded()
            .from("2025-06-16")
            .under(
                    LAW_72_2025.article(15).clause(2).point("e"),
                    LAW_72_2025.article(21).clause(2).point("đ"))
            .requires(ISSUED_BY.is(DecidingBody.COUNCIL))
            .from("2025-09-26")
            .under(
                    LAW_72_2025.article(15).clause(2).point("e"),
                    LAW_72_2025.article(21).clause(2).point("đ"),
                    LAW_72_2025.article(5).clause(5))
            .saying(
                    "Quy chế làm việc do {issuedBy} ban hành (phù hợp với quy chế mẫu: {followsModel}).",
                    "The regulation was issued by: {issuedBy} (consistent with the model: {followsModel}).")
            .requires(all(ISSUED_BY.is(DecidingBody.COUNCIL), FOLLOWS_MODEL.is(true)))
            .otherwise(
                    "Quy chế làm việc do {issuedBy} ban hành; thẩm quyền thuộc Hội đồng nhân dân.",
                    "The regulation was issued by: {issuedBy}; it is for: council.");

    /** In the order of findings. */
    static final List<Rule<?>> RULES = List.of(ISSUED);
}

package io.github.councilprocedures.procedure;

import static io.github.councilprocedures.instrument.Instruments.LAW_121_2025;
import static io.github.councilprocedures.instrument.Instruments.LAW_87_2015;
import static io.github.councilprocedures.supervision.SupervisionFacts.BODY;
import static io.github.councilprocedures.supervision.SupervisionFacts.FORM;
import static io.github.councilprocedures.supervision.SupervisionFacts.LEVEL;
import static io.github.councilprocedures.supervision.SupervisionFacts.STARTED_ON;
import static io.github.councilprocedures.supervision.SupervisionFacts.SUPERVISION;
import static io.github.councilprocedures.supervision.SupervisionForm.ASSIGNED_MATTER;
import static io.github.councilprocedures.supervision.SupervisionForm.COMPLAINT_SUPERVISION;
import static io.github.councilprocedures.supervision.SupervisionForm.CONFIDENCE_POLL;
import static io.github.councilprocedures.supervision.SupervisionForm.CONFIDENCE_VOTE;
import static io.github.councilprocedures.supervision.SupervisionForm.EXPLANATION_SESSION;
import static io.github.councilprocedures.supervision.SupervisionForm.LAW_IMPLEMENTATION;
import static io.github.councilprocedures.supervision.SupervisionForm.LEGAL_DOCUMENT_REVIEW;
import static io.github.councilprocedures.supervision.SupervisionForm.PETITION_SUPERVISION;
import static io.github.councilprocedures.supervision.SupervisionForm.QUESTIONING;
import static io.github.councilprocedures.supervision.SupervisionForm.REPORT_REVIEW;
import static io.github.councilprocedures.supervision.SupervisionForm.REPORT_VERIFICATION;
import static io.github.councilprocedures.supervision.SupervisionForm.SURVEY;
import static io.github.councilprocedures.supervision.SupervisionForm.THEMATIC;

import io.github.councilprocedures.fact.Requirement;
import io.github.councilprocedures.law.Citation;
import io.github.councilprocedures.rule.Rule;
import io.github.councilprocedures.supervision.SupervisingBody;
import io.github.councilprocedures.supervision.Supervision;
import io.github.councilprocedures.unit.UnitLevel;
import java.util.List;

/** Which forms of supervision (hình thức giám sát) belong to which body; each body has its own article. */
final class FormsOfSupervision {

    private FormsOfSupervision() {}

    /** The council itself (HĐND): five forms. */
    static final Rule<Supervision> COUNCIL = forms(
            SupervisingBody.COUNCIL,
            "council",
            LAW_87_2015.article(57),
            FORM.oneOf(REPORT_REVIEW, QUESTIONING, LEGAL_DOCUMENT_REVIEW, THEMATIC, CONFIDENCE_POLL, CONFIDENCE_VOTE));

    /** The Standing Committee (Thường trực HĐND): explanation sessions are its own. */
    static final Rule<Supervision> STANDING_COMMITTEE = forms(
            SupervisingBody.STANDING_COMMITTEE,
            "standing-committee",
            LAW_87_2015.article(66),
            FORM.oneOf(
                    LEGAL_DOCUMENT_REVIEW,
                    QUESTIONING,
                    THEMATIC,
                    EXPLANATION_SESSION,
                    COMPLAINT_SUPERVISION,
                    PETITION_SUPERVISION));

    /** A committee (Ban): neither questioning nor explanation sessions. */
    static final Rule<Supervision> COMMITTEE = forms(
            SupervisingBody.COMMITTEE,
            "committee",
            LAW_87_2015.article(76),
            FORM.oneOf(
                    REPORT_VERIFICATION, LEGAL_DOCUMENT_REVIEW, THEMATIC, COMPLAINT_SUPERVISION, PETITION_SUPERVISION));

    /** A delegate (đại biểu HĐND). */
    static final Rule<Supervision> DELEGATE = forms(
            SupervisingBody.DELEGATE,
            "delegate",
            LAW_87_2015.article(83).clause(1),
            FORM.oneOf(
                    QUESTIONING,
                    LEGAL_DOCUMENT_REVIEW,
                    LAW_IMPLEMENTATION,
                    COMPLAINT_SUPERVISION,
                    PETITION_SUPERVISION));

    /** A delegates' group (Tổ đại biểu); whether a commune's groups may supervise, the text leaves open. */
    static final Rule<Supervision> DELEGATES_GROUP = forms(
            SupervisingBody.DELEGATES_GROUP,
            "delegates-group",
            LAW_87_2015.article(83).clause(2),
            LEVEL.when(UnitLevel.PROVINCE, FORM.oneOf(LAW_IMPLEMENTATION, ASSIGNED_MATTER))
                    .when(UnitLevel.DISTRICT, FORM.oneOf(LAW_IMPLEMENTATION, ASSIGNED_MATTER))
                    .when(
                            UnitLevel.COMMUNE,
                            Requirement.unclear(
                                    "Khoản 2 Điều 83 chỉ nêu Tổ đại biểu cấp tỉnh, cấp huyện; các điều 5 và 86 nêu Tổ đại biểu"
                                            + " mà không nói cấp nào.",
                                    "Article 83, Clause 2 names the groups of provinces and districts only; Articles 5 and 86"
                                            + " name groups without a level.")));

    private static Rule<Supervision> forms(
            SupervisingBody body, String name, Citation citation, Requirement<Supervision> allowed) {
        return Rule.about(SUPERVISION, "supervision.form." + name)
                .titled(
                        "Hình thức giám sát của " + body.label().vi(),
                        "Forms of supervision: " + body.label().en())
                .because(
                        "Mỗi chủ thể giám sát chỉ có những hình thức mà luật giao.",
                        "Each supervising body has the forms that the law gives it, and no others.")
                .leavingOut(
                        "Khảo sát không phải là hình thức giám sát theo luật nên không xét.",
                        "A survey is not a form of supervision in the law, so none is judged.")
                .appliesWhen(BODY.is(body), FORM.isNot(SURVEY))
                .governedBy(STARTED_ON)
                .from("2016-07-01")
                .under(citation)
                .requires(allowed)
                .from("2026-03-01")
                .under(LAW_121_2025)
                .notEncoded()
                .otherwise(
                        "Hình thức \"{form}\" không thuộc các hình thức giám sát của "
                                + body.label().vi() + ".",
                        "\"{form}\" is not among the forms of supervision given to: "
                                + body.label().en() + ".");
    }

    /** In the order of findings. */
    static final List<Rule<?>> RULES = List.of(COUNCIL, STANDING_COMMITTEE, COMMITTEE, DELEGATES_GROUP, DELEGATE);
}

package io.github.councilprocedures.procedure;

import static io.github.councilprocedures.fact.Requirement.all;
import static io.github.councilprocedures.fact.Requirement.any;
import static io.github.councilprocedures.fact.Requirement.unclear;
import static io.github.councilprocedures.instrument.Instruments.LAW_121_2025;
import static io.github.councilprocedures.instrument.Instruments.LAW_87_2015;
import static io.github.councilprocedures.law.Evidence.REPORTED;
import static io.github.councilprocedures.supervision.SuperviseeFacts.KIND;
import static io.github.councilprocedures.supervision.SuperviseeFacts.SUPERVISEE;
import static io.github.councilprocedures.supervision.SuperviseeKind.COURT;
import static io.github.councilprocedures.supervision.SuperviseeKind.JUDGMENT_ENFORCEMENT;
import static io.github.councilprocedures.supervision.SuperviseeKind.OUTSIDE;
import static io.github.councilprocedures.supervision.SuperviseeKind.PROCURACY;
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

import io.github.councilprocedures.fact.ByCase;
import io.github.councilprocedures.fact.Requirement;
import io.github.councilprocedures.law.Citation;
import io.github.councilprocedures.rule.Rule;
import io.github.councilprocedures.supervision.SuperviseeFacts;
import io.github.councilprocedures.supervision.SuperviseeKind;
import io.github.councilprocedures.supervision.SuperviseeOfSupervision;
import io.github.councilprocedures.supervision.SupervisingBody;
import io.github.councilprocedures.supervision.Supervision;
import io.github.councilprocedures.text.Phrase;
import io.github.councilprocedures.unit.UnitLevel;
import java.util.List;
import java.util.function.Function;

/** Which forms of supervision (hình thức giám sát) belong to which body, and whom each supervises; each body has its own article. */
final class FormsOfSupervision {

    private FormsOfSupervision() {}

    /** The council itself (HĐND): five forms. */
    static final Rule<Supervision> COUNCIL = forms(
            "council",
            SupervisingBody.COUNCIL.label(),
            BODY.is(SupervisingBody.COUNCIL),
            LAW_87_2015.article(57),
            FORM.oneOf(REPORT_REVIEW, QUESTIONING, LEGAL_DOCUMENT_REVIEW, THEMATIC, CONFIDENCE_POLL, CONFIDENCE_VOTE),
            draft -> draft.under(LAW_121_2025.article(28)).knownBy(REPORTED).notEncoded());

    /** The Standing Committee (Thường trực HĐND): explanation sessions are its own. */
    static final Rule<Supervision> STANDING_COMMITTEE = forms(
            "standing-committee",
            SupervisingBody.STANDING_COMMITTEE.label(),
            BODY.is(SupervisingBody.STANDING_COMMITTEE),
            LAW_87_2015.article(66),
            FORM.oneOf(
                    LEGAL_DOCUMENT_REVIEW,
                    QUESTIONING,
                    THEMATIC,
                    EXPLANATION_SESSION,
                    COMPLAINT_SUPERVISION,
                    PETITION_SUPERVISION),
            draft -> draft.under(LAW_121_2025).notEncoded());

    /** A committee (Ban): neither questioning nor explanation sessions. */
    static final Rule<Supervision> COMMITTEE = forms(
            "committee",
            SupervisingBody.COMMITTEE.label(),
            BODY.is(SupervisingBody.COMMITTEE),
            LAW_87_2015.article(76),
            orPetitionsOfCitizens(
                    FORM.oneOf(REPORT_VERIFICATION, LEGAL_DOCUMENT_REVIEW, THEMATIC, COMPLAINT_SUPERVISION)),
            draft -> draft.under(LAW_121_2025.article(34)).knownBy(REPORTED).notEncoded());

    /** A delegates' group (Tổ đại biểu); whether a commune's groups may supervise, the text leaves open. */
    static final Rule<Supervision> DELEGATES_GROUP = forms(
            "delegates-group",
            SupervisingBody.DELEGATES_GROUP.label(),
            BODY.is(SupervisingBody.DELEGATES_GROUP),
            LAW_87_2015.article(83).clause(2),
            LEVEL.when(UnitLevel.PROVINCE, FORM.oneOf(LAW_IMPLEMENTATION, ASSIGNED_MATTER))
                    .when(UnitLevel.DISTRICT, FORM.oneOf(LAW_IMPLEMENTATION, ASSIGNED_MATTER))
                    .when(
                            UnitLevel.COMMUNE,
                            unclear(
                                    "Khoản 2 Điều 83 chỉ nêu Tổ đại biểu cấp tỉnh, cấp huyện; các điều 5 và 86 nêu Tổ đại biểu"
                                            + " mà không nói cấp nào.",
                                    "Article 83, Clause 2 names the groups of provinces and districts only; Articles 5 and 86"
                                            + " name groups without a level.")),
            draft -> draft.under(LAW_121_2025.article(37)).knownBy(REPORTED).notEncoded());

    /** What a delegate supervises by himself, of any level until 2026-02-28. */
    private static final Requirement<Supervision> BY_DELEGATES = orPetitionsOfCitizens(
            FORM.oneOf(QUESTIONING, LEGAL_DOCUMENT_REVIEW, LAW_IMPLEMENTATION, COMPLAINT_SUPERVISION));

    /** A delegate of a province (đại biểu HĐND cấp tỉnh). Beside these he takes part in the supervisions of others. */
    static final Rule<Supervision> DELEGATE = forms(
            "delegate",
            new Phrase("đại biểu HĐND cấp tỉnh", "delegate of a province"),
            all(BODY.is(SupervisingBody.DELEGATE), LEVEL.is(UnitLevel.PROVINCE)),
            LAW_87_2015.article(83).clause(1),
            BY_DELEGATES,
            draft -> draft.under(LAW_121_2025.article(36).clause(1))
                    .knownBy(REPORTED)
                    .requires(BY_DELEGATES));

    /** A delegate of a district or commune (đại biểu HĐND cấp huyện, cấp xã): the clause of 2025 on communes was not read. */
    static final Rule<Supervision> LOCAL_DELEGATE = forms(
            "local-delegate",
            new Phrase("đại biểu HĐND cấp huyện, cấp xã", "delegate of a district or commune"),
            all(BODY.is(SupervisingBody.DELEGATE), LEVEL.isNot(UnitLevel.PROVINCE)),
            LAW_87_2015.article(83).clause(1),
            BY_DELEGATES,
            draft -> draft.under(LAW_121_2025.article(36).clause(2))
                    .knownBy(REPORTED)
                    .notEncoded());

    private static Requirement<Supervision> orPetitionsOfCitizens(Requirement<Supervision> forms) {
        return any(
                forms,
                FORM.when(
                        PETITION_SUPERVISION,
                        unclear(
                                "Luật giao giám sát việc giải quyết kiến nghị của công dân, không nói có gồm kiến nghị của cử tri"
                                        + " hay không.",
                                "The law speaks of the petitions of citizens here; it does not say whether those of voters are"
                                        + " among them.")));
    }

    private static Rule<Supervision> forms(
            String name,
            Phrase body,
            Requirement<Supervision> condition,
            Citation citation,
            Requirement<Supervision> allowed,
            Function<Rule.Start<Supervision>, Rule.Draft<Supervision>> since2026) {
        return since2026
                .apply(Rule.about(SUPERVISION, "supervision.form." + name)
                        .titled("Hình thức giám sát của " + body.vi(), "Forms of supervision: " + body.en())
                        .because(
                                "Mỗi chủ thể giám sát chỉ có những hình thức mà luật giao.",
                                "Each supervising body has the forms that the law gives it, and no others.")
                        .leavingOut(
                                "Khảo sát không phải là hình thức giám sát theo luật nên không xét.",
                                "A survey is not a form of supervision in the law, so none is judged.")
                        .appliesWhen(condition, FORM.isNot(SURVEY))
                        .governedBy(STARTED_ON)
                        .from("2016-07-01")
                        .under(citation)
                        .requires(allowed)
                        .from("2026-03-01"))
                .otherwise(
                        "Hình thức \"{form}\" không thuộc các hình thức giám sát của " + body.vi() + ".",
                        "\"{form}\" is not among the forms of supervision given to: " + body.en() + ".");
    }

    /**
     * Whom the council, its Standing Committee and its committees supervise (đối tượng chịu sự giám sát): those whom the law lists,
     * and others of the locality where they find it necessary. Nobody above the council, and nobody elsewhere.
     */
    static final Rule<SuperviseeOfSupervision> SCOPE = Rule.about(SUPERVISEE, "supervision.scope")
            .titled("Thẩm quyền giám sát đối với từng loại đối tượng", "Whom a body supervises")
            .because(
                    "HĐND giám sát các cơ quan ở địa phương mình, không giám sát cơ quan cấp trên hay ở nơi khác.",
                    "A council supervises the bodies of its own locality, not those above it or elsewhere.")
            .leavingOut(
                    "Có cần thiết giám sát đối tượng khác ở địa phương hay không, và có thuộc lĩnh vực của Ban hay không.",
                    "Whether it is necessary to supervise others of the locality, and whether a matter lies in the field of"
                            + " the committee.")
            .appliesWhen(SuperviseeFacts.BODY.oneOf(
                    SupervisingBody.COUNCIL, SupervisingBody.STANDING_COMMITTEE, SupervisingBody.COMMITTEE))
            .governedBy(SuperviseeFacts.STARTED_ON)
            .from("2016-07-01")
            .under(LAW_87_2015.article(5))
            .requires(SuperviseeFacts.BODY
                    .when(
                            SupervisingBody.COUNCIL,
                            SuperviseeFacts.LEVEL
                                    .when(UnitLevel.PROVINCE, KIND.isNot(OUTSIDE))
                                    .when(UnitLevel.DISTRICT, KIND.isNot(OUTSIDE))
                                    .when(
                                            UnitLevel.COMMUNE,
                                            locals(
                                                    "Luật tổ chức chính quyền địa phương không nêu Tòa án, Viện kiểm sát trong những cơ"
                                                            + " quan do HĐND cấp xã giám sát.",
                                                    "The laws on local government name no court or procuracy among those whom the"
                                                            + " council of a commune supervises.",
                                                    COURT,
                                                    PROCURACY))
                                    .under(ofScope("a"), LAW_87_2015.article(5).clause(2)))
                    .when(
                            SupervisingBody.STANDING_COMMITTEE,
                            locals(
                                            "Điểm b khoản 1 Điều 5 không nêu Thường trực HĐND, các Ban của chính HĐND đó.",
                                            "Article 5, Clause 1, Point b does not name the council's own Standing Committee"
                                                    + " and committees.",
                                            SuperviseeKind.STANDING_COMMITTEE,
                                            SuperviseeKind.COMMITTEE)
                                    .under(ofScope("b"), LAW_87_2015.article(5).clause(2)))
                    .when(
                            SupervisingBody.COMMITTEE,
                            locals(
                                            "Điểm c khoản 1 Điều 5 không nêu Thường trực HĐND, các Ban; đối với Tòa án, Viện kiểm"
                                                    + " sát, cơ quan thi hành án dân sự thì Ban chỉ giúp HĐND giám sát.",
                                            "Article 5, Clause 1, Point c does not name the Standing Committee and committees,"
                                                    + " and only has a committee help the council supervise courts,"
                                                    + " procuracies and the enforcement of judgments.",
                                            SuperviseeKind.STANDING_COMMITTEE,
                                            SuperviseeKind.COMMITTEE,
                                            COURT,
                                            PROCURACY,
                                            JUDGMENT_ENFORCEMENT)
                                    .under(ofScope("c"), LAW_87_2015.article(5).clause(2))))
            .from("2026-03-01")
            .under(LAW_121_2025)
            .notEncoded()
            .otherwise(
                    "{body} không có thẩm quyền giám sát: {kind}.",
                    "Supervised by: {body}. Not theirs to supervise: {kind}.");

    /** Anybody of the locality; the law does not say whether some of them. */
    private static Requirement<SuperviseeOfSupervision> locals(String vi, String en, SuperviseeKind... doubtful) {
        Requirement<SuperviseeOfSupervision> unclear = unclear(vi, en);
        ByCase<SuperviseeOfSupervision, SuperviseeKind> doubts = KIND.when(doubtful[0], unclear);
        SuperviseeKind[] excluded = new SuperviseeKind[doubtful.length + 1];
        excluded[0] = OUTSIDE;
        excluded[1] = doubtful[0];
        for (int i = 1; i < doubtful.length; i++) {
            doubts = doubts.when(doubtful[i], unclear);
            excluded[i + 1] = doubtful[i];
        }
        return any(KIND.noneOf(excluded), doubts);
    }

    private static Citation ofScope(String point) {
        return LAW_87_2015.article(5).clause(1).point(point);
    }

    /** In the order of findings. */
    static final List<Rule<?>> RULES =
            List.of(COUNCIL, STANDING_COMMITTEE, COMMITTEE, DELEGATES_GROUP, DELEGATE, LOCAL_DELEGATE, SCOPE);
}

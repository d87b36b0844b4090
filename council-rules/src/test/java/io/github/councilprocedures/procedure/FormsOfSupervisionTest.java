package io.github.councilprocedures.procedure;

import static io.github.councilprocedures.supervision.SupervisingBody.COMMITTEE;
import static io.github.councilprocedures.supervision.SupervisingBody.COUNCIL;
import static io.github.councilprocedures.supervision.SupervisingBody.DELEGATE;
import static io.github.councilprocedures.supervision.SupervisingBody.DELEGATES_GROUP;
import static io.github.councilprocedures.supervision.SupervisingBody.STANDING_COMMITTEE;

import io.github.councilprocedures.calendar.OfficialCalendar;
import io.github.councilprocedures.fact.Reason;
import io.github.councilprocedures.rule.Rule;
import io.github.councilprocedures.supervision.SupervisingBody;
import io.github.councilprocedures.supervision.Supervision;
import io.github.councilprocedures.supervision.SupervisionForm;
import io.github.councilprocedures.term.Term;
import io.github.councilprocedures.testkit.RuleCases;
import io.github.councilprocedures.testkit.Samples;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FormsOfSupervisionTest {

    private static final OfficialCalendar CALENDAR = OfficialCalendar.standard();

    static List<RuleCases<?>> tables() {
        return List.of(
                table(
                        FormsOfSupervision.COUNCIL,
                        COUNCIL,
                        EnumSet.of(
                                SupervisionForm.REPORT_REVIEW,
                                SupervisionForm.QUESTIONING,
                                SupervisionForm.LEGAL_DOCUMENT_REVIEW,
                                SupervisionForm.THEMATIC,
                                SupervisionForm.CONFIDENCE_POLL,
                                SupervisionForm.CONFIDENCE_VOTE),
                        SupervisionForm.EXPLANATION_SESSION,
                        "Hình thức \"phiên giải trình\" không thuộc các hình thức giám sát của HĐND.",
                        "\"explanation session\" is not among the forms of supervision given to: the council."),
                table(
                        FormsOfSupervision.STANDING_COMMITTEE,
                        STANDING_COMMITTEE,
                        EnumSet.of(
                                SupervisionForm.LEGAL_DOCUMENT_REVIEW,
                                SupervisionForm.QUESTIONING,
                                SupervisionForm.THEMATIC,
                                SupervisionForm.EXPLANATION_SESSION,
                                SupervisionForm.COMPLAINT_SUPERVISION,
                                SupervisionForm.PETITION_SUPERVISION),
                        SupervisionForm.CONFIDENCE_POLL,
                        "Hình thức \"lấy phiếu tín nhiệm\" không thuộc các hình thức giám sát của Thường trực HĐND.",
                        "\"confidence poll\" is not among the forms of supervision given to: Standing Committee."),
                table(
                        FormsOfSupervision.COMMITTEE,
                        COMMITTEE,
                        EnumSet.of(
                                SupervisionForm.REPORT_VERIFICATION,
                                SupervisionForm.LEGAL_DOCUMENT_REVIEW,
                                SupervisionForm.THEMATIC,
                                SupervisionForm.COMPLAINT_SUPERVISION,
                                SupervisionForm.PETITION_SUPERVISION),
                        SupervisionForm.EXPLANATION_SESSION,
                        "Hình thức \"phiên giải trình\" không thuộc các hình thức giám sát của Ban của HĐND.",
                        "\"explanation session\" is not among the forms of supervision given to: committee."),
                table(
                        FormsOfSupervision.DELEGATE,
                        DELEGATE,
                        EnumSet.of(
                                SupervisionForm.QUESTIONING,
                                SupervisionForm.LEGAL_DOCUMENT_REVIEW,
                                SupervisionForm.LAW_IMPLEMENTATION,
                                SupervisionForm.COMPLAINT_SUPERVISION,
                                SupervisionForm.PETITION_SUPERVISION),
                        SupervisionForm.THEMATIC,
                        "Hình thức \"giám sát chuyên đề\" không thuộc các hình thức giám sát của đại biểu HĐND.",
                        "\"thematic supervision\" is not among the forms of supervision given to: delegate."),
                groups());
    }

    @ParameterizedTest
    @MethodSource("tables")
    void the_cases_hold_and_tell_every_neighbour_apart(RuleCases<?> table) {
        table.verify();
    }

    private static RuleCases<Supervision> table(
            Rule<Supervision> rule,
            SupervisingBody body,
            Set<SupervisionForm> allowed,
            SupervisionForm refused,
            String vi,
            String en) {
        SupervisionForm one = allowed.iterator().next();
        RuleCases<Supervision> table = withDays(RuleCases.of(rule, CALENDAR), body, one)
                .when("a survey", supervision(Samples.districtTerm(), body, SupervisionForm.SURVEY, "2022-05-10"))
                .notApplicable(Reason.CONDITION);
        for (SupervisionForm form : SupervisionForm.values()) {
            RuleCases.When<Supervision> when =
                    table.when(form.label().en(), supervision(Samples.districtTerm(), body, form, "2022-05-10"));
            if (form == refused) {
                table = when.violated(vi, en);
            } else if (form != SupervisionForm.SURVEY) {
                table = allowed.contains(form) ? when.satisfied() : when.violated();
            }
        }
        return table.equivalent("from 2016-07-01: with SURVEY", "a survey is no case of the rule");
    }

    private static RuleCases<Supervision> groups() {
        RuleCases<Supervision> table = withDays(
                        RuleCases.of(FormsOfSupervision.DELEGATES_GROUP, CALENDAR),
                        DELEGATES_GROUP,
                        SupervisionForm.LAW_IMPLEMENTATION)
                .when(
                        "a commune's group",
                        supervision(
                                Samples.communeTerm(),
                                DELEGATES_GROUP,
                                SupervisionForm.LAW_IMPLEMENTATION,
                                "2022-05-10"))
                .undetermined(
                        Reason.TEXT_AMBIGUOUS,
                        "Hình thức giám sát của Tổ đại biểu HĐND: chưa xác định được vì văn bản chưa rõ. Khoản 2 Điều 83 chỉ nêu Tổ đại biểu cấp tỉnh, cấp huyện; các điều 5 và 86 nêu Tổ đại biểu mà không nói cấp nào.",
                        "Forms of supervision: delegates' group: cannot be determined; the text is unclear. Article 83, Clause 2 names the groups of provinces and districts only; Articles 5 and 86 name groups without a level.");
        for (Term term : List.of(Samples.provincialTerm(), Samples.districtTerm())) {
            for (SupervisionForm form : SupervisionForm.values()) {
                RuleCases.When<Supervision> when = table.when(
                        form.label().en() + ", " + term.council().level(),
                        supervision(term, DELEGATES_GROUP, form, "2022-05-10"));
                table = switch (form) {
                    case SURVEY -> when.notApplicable(Reason.CONDITION);
                    case LAW_IMPLEMENTATION, ASSIGNED_MATTER -> when.satisfied();
                    case QUESTIONING ->
                        when.violated(
                                "Hình thức \"chất vấn và xem xét việc trả lời chất vấn\" không thuộc các hình thức giám sát của Tổ đại biểu HĐND.",
                                "\"questioning\" is not among the forms of supervision given to: delegates' group.");
                    default -> when.violated();
                };
            }
        }
        return table.equivalent("from 2016-07-01: PROVINCE: with SURVEY", "a survey is no case of the rule")
                .equivalent("from 2016-07-01: DISTRICT: with SURVEY", "a survey is no case of the rule");
    }

    private static RuleCases<Supervision> withDays(
            RuleCases<Supervision> table, SupervisingBody body, SupervisionForm form) {
        Term term = Samples.provincialTerm();
        for (SupervisingBody other : SupervisingBody.values()) {
            if (other != body) {
                table = table.when("of " + other.label().en(), supervision(term, other, form, "2022-05-10"))
                        .notApplicable(Reason.CONDITION);
            }
        }
        return table.when("before the law", supervision(term, body, form, "2016-06-30"))
                .undetermined(Reason.NOT_ENCODED)
                .when("first day of the law", supervision(term, body, form, "2016-07-01"))
                .satisfied()
                .when("last day of the law", supervision(term, body, form, "2026-02-28"))
                .satisfied()
                .when("first day of Law 121/2025", supervision(term, body, form, "2026-03-01"))
                .undetermined(Reason.NOT_ENCODED)
                .when(
                        "no day known",
                        Supervision.builder()
                                .term(term)
                                .body(body)
                                .form(form)
                                .topic("Quản lý đất đai")
                                .build())
                .undetermined(Reason.FACT_MISSING);
    }

    private static Supervision supervision(Term term, SupervisingBody body, SupervisionForm form, String heldOn) {
        return Supervision.builder()
                .term(term)
                .body(body)
                .form(form)
                .topic("Quản lý đất đai")
                .heldOn(LocalDate.parse(heldOn))
                .build();
    }
}

package io.github.councilprocedures.procedure;

import static io.github.councilprocedures.supervision.SupervisingBody.COMMITTEE;
import static io.github.councilprocedures.supervision.SupervisingBody.COUNCIL;
import static io.github.councilprocedures.supervision.SupervisingBody.DELEGATE;
import static io.github.councilprocedures.supervision.SupervisingBody.DELEGATES_GROUP;
import static io.github.councilprocedures.supervision.SupervisingBody.STANDING_COMMITTEE;

import io.github.councilprocedures.calendar.OfficialCalendar;
import io.github.councilprocedures.fact.Reason;
import io.github.councilprocedures.rule.Rule;
import io.github.councilprocedures.supervision.SuperviseeKind;
import io.github.councilprocedures.supervision.SuperviseeOfSupervision;
import io.github.councilprocedures.supervision.SupervisingBody;
import io.github.councilprocedures.supervision.Supervision;
import io.github.councilprocedures.supervision.SupervisionForm;
import io.github.councilprocedures.term.Term;
import io.github.councilprocedures.testkit.RuleCases;
import io.github.councilprocedures.testkit.Samples;
import io.github.councilprocedures.unit.UnitLevel;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FormsOfSupervisionTest {

    private static final OfficialCalendar CALENDAR = OfficialCalendar.standard();
    private static final SupervisionForm QUESTIONS = SupervisionForm.QUESTIONING;

    private static final List<UnitLevel> LEVELS = List.of(UnitLevel.PROVINCE, UnitLevel.DISTRICT, UnitLevel.COMMUNE);

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
                                "\"explanation session\" is not among the forms of supervision given to: the council.")
                        .when(
                                "S20: Articles 63 and 64 are suspended, Article 57 is not",
                                supervision(
                                        Samples.provincialTerm(),
                                        COUNCIL,
                                        SupervisionForm.CONFIDENCE_POLL,
                                        "2023-07-01"))
                        .satisfied(),
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
                petitions(
                        table(
                                FormsOfSupervision.COMMITTEE,
                                COMMITTEE,
                                EnumSet.of(
                                        SupervisionForm.REPORT_VERIFICATION,
                                        SupervisionForm.LEGAL_DOCUMENT_REVIEW,
                                        SupervisionForm.THEMATIC,
                                        SupervisionForm.COMPLAINT_SUPERVISION),
                                SupervisionForm.EXPLANATION_SESSION,
                                "Hình thức \"phiên giải trình\" không thuộc các hình thức giám sát của Ban của HĐND.",
                                "\"explanation session\" is not among the forms of supervision given to: committee."),
                        COMMITTEE,
                        Samples.districtTerm(),
                        "Hình thức giám sát của Ban của HĐND",
                        "Forms of supervision: committee"),
                delegates(),
                localDelegates(),
                groups(),
                scope());
    }

    /** What a committee and a delegate supervise: petitions of citizens; whether also those of voters, is not said. */
    private static RuleCases<Supervision> petitions(
            RuleCases<Supervision> table, SupervisingBody body, Term term, String vi, String en) {
        return table.when(
                        "petitions of voters, again",
                        supervision(term, body, SupervisionForm.PETITION_SUPERVISION, "2022-05-10"))
                .undetermined(
                        Reason.TEXT_AMBIGUOUS,
                        vi
                                + ": chưa xác định được vì văn bản chưa rõ. Luật giao giám sát việc giải quyết kiến nghị của công dân, không nói có gồm kiến nghị của cử tri hay không.",
                        en
                                + ": cannot be determined; the text is unclear. The law speaks of the petitions of citizens here; it does not say whether those of voters are among them.");
    }

    private static final Set<SupervisionForm> OF_DELEGATES = EnumSet.of(
            SupervisionForm.QUESTIONING,
            SupervisionForm.LEGAL_DOCUMENT_REVIEW,
            SupervisionForm.LAW_IMPLEMENTATION,
            SupervisionForm.COMPLAINT_SUPERVISION);

    private static RuleCases<Supervision> delegates() {
        Term term = Samples.provincialTerm();
        RuleCases<Supervision> table = RuleCases.of(FormsOfSupervision.DELEGATE, CALENDAR)
                .when("of a district", supervision(Samples.districtTerm(), DELEGATE, QUESTIONS, "2022-05-10"))
                .notApplicable(Reason.CONDITION)
                .when("of a commune", supervision(Samples.communeTerm(), DELEGATE, QUESTIONS, "2022-05-10"))
                .notApplicable(Reason.CONDITION)
                .when("before the law", supervision(term, DELEGATE, QUESTIONS, "2016-06-30"))
                .undetermined(Reason.NOT_ENCODED)
                .when("first day of the law", supervision(term, DELEGATE, QUESTIONS, "2016-07-01"))
                .satisfied()
                .when("no day known", supervision(term, DELEGATE, QUESTIONS, null))
                .undetermined(Reason.FACT_MISSING)
                .when("last day of the law", supervision(term, DELEGATE, SupervisionForm.THEMATIC, "2026-02-28"))
                .violated(
                        "Hình thức \"giám sát chuyên đề\" không thuộc các hình thức giám sát của đại biểu HĐND cấp tỉnh.",
                        "\"thematic supervision\" is not among the forms of supervision given to: delegate of a province.")
                .when("first day of Law 121/2025", supervision(term, DELEGATE, SupervisionForm.THEMATIC, "2026-03-01"))
                .violated(
                        "Hình thức \"giám sát chuyên đề\" không thuộc các hình thức giám sát của đại biểu HĐND cấp tỉnh.",
                        "\"thematic supervision\" is not among the forms of supervision given to: delegate of a province.");
        for (SupervisingBody other : SupervisingBody.values()) {
            if (other != DELEGATE) {
                table = table.when("of " + other.label().en(), supervision(term, other, QUESTIONS, "2022-05-10"))
                        .notApplicable(Reason.CONDITION);
            }
        }
        for (String day : List.of("2022-05-10", "2026-05-10")) {
            for (SupervisionForm form : SupervisionForm.values()) {
                RuleCases.When<Supervision> when =
                        table.when(form.label().en() + ", " + day, supervision(term, DELEGATE, form, day));
                table = switch (form) {
                    case SURVEY -> when.notApplicable(Reason.CONDITION);
                    case PETITION_SUPERVISION -> when.undetermined(Reason.TEXT_AMBIGUOUS);
                    default -> OF_DELEGATES.contains(form) ? when.satisfied() : when.violated();
                };
            }
        }
        return petitions(
                        table,
                        DELEGATE,
                        term,
                        "Hình thức giám sát của đại biểu HĐND cấp tỉnh",
                        "Forms of supervision: delegate of a province")
                .equivalent("from 2016-07-01: with SURVEY", "a survey is no case of the rule")
                .equivalent("from 2026-03-01: with SURVEY", "a survey is no case of the rule")
                .equivalent("from 2026-03-01: starts a day sooner", "both laws give a delegate of a province the same")
                .equivalent("from 2026-03-01: starts a day later", "both laws give a delegate of a province the same");
    }

    private static RuleCases<Supervision> localDelegates() {
        RuleCases<Supervision> table = withDays(
                        RuleCases.of(FormsOfSupervision.LOCAL_DELEGATE, CALENDAR),
                        DELEGATE,
                        QUESTIONS,
                        Samples.communeTerm())
                .when("of a province", supervision(Samples.provincialTerm(), DELEGATE, QUESTIONS, "2022-05-10"))
                .notApplicable(Reason.CONDITION);
        for (Term term : List.of(Samples.districtTerm(), Samples.communeTerm())) {
            for (SupervisionForm form : SupervisionForm.values()) {
                RuleCases.When<Supervision> when = table.when(
                        form.label().en() + ", " + term.council().level(),
                        supervision(term, DELEGATE, form, "2022-05-10"));
                table = switch (form) {
                    case SURVEY -> when.notApplicable(Reason.CONDITION);
                    case PETITION_SUPERVISION -> when.undetermined(Reason.TEXT_AMBIGUOUS);
                    case THEMATIC ->
                        when.violated(
                                "Hình thức \"giám sát chuyên đề\" không thuộc các hình thức giám sát của đại biểu HĐND cấp huyện, cấp xã.",
                                "\"thematic supervision\" is not among the forms of supervision given to: delegate of a district or commune.");
                    default -> OF_DELEGATES.contains(form) ? when.satisfied() : when.violated();
                };
            }
        }
        return table.equivalent("from 2016-07-01: with SURVEY", "a survey is no case of the rule");
    }

    private static RuleCases<SuperviseeOfSupervision> scope() {
        RuleCases<SuperviseeOfSupervision> table = RuleCases.of(FormsOfSupervision.SCOPE, CALENDAR);
        for (SupervisingBody body : SupervisingBody.values()) {
            for (UnitLevel level : LEVELS) {
                for (SuperviseeKind kind : SuperviseeKind.values()) {
                    RuleCases.When<SuperviseeOfSupervision> when = table.when(
                            body + " of a " + level + " supervises " + kind,
                            supervisee(body, level, kind, "2022-05-10"));
                    if (body == DELEGATE || body == DELEGATES_GROUP) {
                        table = when.notApplicable(Reason.CONDITION);
                    } else if (kind == SuperviseeKind.OUTSIDE) {
                        table = when.violated();
                    } else {
                        table = isDoubtful(body, level, kind)
                                ? when.undetermined(Reason.TEXT_AMBIGUOUS)
                                : when.satisfied();
                    }
                }
            }
        }
        for (SupervisingBody body : List.of(DELEGATE, DELEGATES_GROUP)) {
            table = table.when(
                            body + " is no case, though nothing is read of 2026",
                            supervisee(body, UnitLevel.PROVINCE, SuperviseeKind.OUTSIDE, "2026-03-02"))
                    .notApplicable(Reason.CONDITION);
        }
        return Law87Days.around(
                        table,
                        day -> supervisee(
                                COUNCIL, UnitLevel.PROVINCE, SuperviseeKind.PEOPLES_COMMITTEE, day.toString()))
                .when(
                        "a ministry",
                        supervisee(STANDING_COMMITTEE, UnitLevel.PROVINCE, SuperviseeKind.OUTSIDE, "2022-05-10"))
                .violated(
                        "Thường trực HĐND không có thẩm quyền giám sát: cơ quan cấp trên, cơ quan ngoài địa phương.",
                        "Supervised by: Standing Committee. Not theirs to supervise: a body above it or elsewhere.")
                .when(
                        "the court, by the council of a commune",
                        supervisee(COUNCIL, UnitLevel.COMMUNE, SuperviseeKind.COURT, "2022-05-10"))
                .undetermined(
                        Reason.TEXT_AMBIGUOUS,
                        "Thẩm quyền giám sát đối với từng loại đối tượng: chưa xác định được vì văn bản chưa rõ. Luật tổ chức chính quyền địa phương không nêu Tòa án, Viện kiểm sát trong những cơ quan do HĐND cấp xã giám sát.",
                        "Whom a body supervises: cannot be determined; the text is unclear. The laws on local government name no court or procuracy among those whom the council of a commune supervises.");
    }

    private static boolean isDoubtful(SupervisingBody body, UnitLevel level, SuperviseeKind kind) {
        boolean own = kind == SuperviseeKind.STANDING_COMMITTEE || kind == SuperviseeKind.COMMITTEE;
        boolean court = kind == SuperviseeKind.COURT || kind == SuperviseeKind.PROCURACY;
        return switch (body) {
            case COUNCIL -> court && level == UnitLevel.COMMUNE;
            case STANDING_COMMITTEE -> own;
            default -> own || court || kind == SuperviseeKind.JUDGMENT_ENFORCEMENT;
        };
    }

    private static SuperviseeOfSupervision supervisee(
            SupervisingBody body, UnitLevel level, SuperviseeKind kind, String on) {
        Term term = switch (level) {
            case PROVINCE -> Samples.provincialTerm();
            case DISTRICT -> Samples.districtTerm();
            case COMMUNE -> Samples.communeTerm();
        };
        return new SuperviseeOfSupervision(
                Supervision.builder()
                        .from(supervision(term, body, SupervisionForm.THEMATIC, on))
                        .addSuperviseeKinds(kind)
                        .build(),
                kind);
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
        RuleCases<Supervision> table = withDays(RuleCases.of(rule, CALENDAR), body, one, Samples.provincialTerm())
                .when("a survey", supervision(Samples.districtTerm(), body, SupervisionForm.SURVEY, "2022-05-10"))
                .notApplicable(Reason.CONDITION);
        for (SupervisionForm form : SupervisionForm.values()) {
            RuleCases.When<Supervision> when =
                    table.when(form.label().en(), supervision(Samples.districtTerm(), body, form, "2022-05-10"));
            if (form == refused) {
                table = when.violated(vi, en);
            } else if (form == SupervisionForm.PETITION_SUPERVISION && body == COMMITTEE) {
                table = when.undetermined(Reason.TEXT_AMBIGUOUS);
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
                        SupervisionForm.LAW_IMPLEMENTATION,
                        Samples.provincialTerm())
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
            RuleCases<Supervision> table, SupervisingBody body, SupervisionForm form, Term term) {
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
                .when("no day known", supervision(term, body, form, null))
                .undetermined(Reason.FACT_MISSING);
    }

    private static Supervision supervision(Term term, SupervisingBody body, SupervisionForm form, String heldOn) {
        Supervision.Builder supervision =
                Supervision.builder().term(term).body(body).form(form).topic("Quản lý đất đai");
        return heldOn == null
                ? supervision.build()
                : supervision.heldOn(LocalDate.parse(heldOn)).build();
    }
}

package io.github.councilprocedures.procedure;

import static io.github.councilprocedures.question.QuestioningSetting.AT_SESSION;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.councilprocedures.calendar.OfficialCalendar;
import io.github.councilprocedures.fact.Reason;
import io.github.councilprocedures.instrument.Instruments;
import io.github.councilprocedures.question.QuestionQuality;
import io.github.councilprocedures.question.QuestionedPost;
import io.github.councilprocedures.question.Questioning;
import io.github.councilprocedures.question.QuestioningSetting;
import io.github.councilprocedures.question.SlipItem;
import io.github.councilprocedures.rule.Finding;
import io.github.councilprocedures.rule.RuleBook;
import io.github.councilprocedures.testkit.RuleCases;
import io.github.councilprocedures.unit.UnitKind;
import io.github.councilprocedures.unit.UnitLevel;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class QuestionsTest {

    private static final OfficialCalendar CALENDAR = OfficialCalendar.standard();
    private static final LocalDate LATER = LocalDate.parse("2026-06-30");
    private static final String SAME = "both laws name the same offices";

    static List<RuleCases<?>> tables() {
        return List.of(target(), content(), slipContent());
    }

    @ParameterizedTest
    @MethodSource("tables")
    void the_cases_hold_and_tell_every_neighbour_apart(RuleCases<?> table) {
        table.verify();
    }

    @Test
    void s18_no_rule_cites_the_resolution_on_supervision_by_the_national_assembly() {
        assertThat(Procedures.all())
                .isNotEmpty()
                .allSatisfy(rule -> assertThat(rule.versions())
                        .allSatisfy(version -> assertThat(version.citations())
                                .noneMatch(citation ->
                                        citation.instrumentNumber().equals(Instruments.RESOLUTION_113_2025.number()))));
    }

    @Test
    void since_2026_what_the_press_says_of_provinces_is_not_cited_for_communes() {
        RuleBook book = RuleBook.of("test", CALENDAR, List.of(Questions.TARGET));
        assertThat(cited(book, of(UnitKind.COMMUNE, QuestionedPost.OTHER, UnitLevel.COMMUNE, "2026-03-01")))
                .containsExactly("Clause 7, Article 33, Law No. 72/2025/QH15");
        assertThat(cited(book, of(UnitKind.PROVINCE, QuestionedPost.OTHER, UnitLevel.PROVINCE, "2026-03-01")))
                .containsExactly(
                        "Clause 1, Article 36, Law No. 121/2025/QH15", "Clause 7, Article 33, Law No. 72/2025/QH15");
    }

    private static List<String> cited(RuleBook book, Questioning question) {
        Finding finding = book.judge(question).of(Questions.TARGET.id()).get(0);
        return finding.citations().stream()
                .map(citation -> citation.label().en())
                .toList();
    }

    private static Questioning of(UnitKind kind, QuestionedPost post, UnitLevel level, String questionedOn) {
        return asked(questionedOn)
                .term(Days.term(kind, "2021-05-23"))
                .post(post)
                .levelOfPost(level)
                .build();
    }

    private static Questioning.Builder asked(String questionedOn) {
        return asked(AT_SESSION, questionedOn);
    }

    private static Questioning.Builder asked(QuestioningSetting setting, String questionedOn) {
        return Asked.question(setting).questionedOn(LocalDate.parse(questionedOn));
    }

    private static RuleCases<Questioning> target() {
        RuleCases<Questioning> table = RuleCases.of(Questions.TARGET, CALENDAR)
                .when(
                        "before Law 87/2015",
                        of(UnitKind.PROVINCE, QuestionedPost.CHIEF_JUDGE, UnitLevel.PROVINCE, "2016-06-30"))
                .undetermined(Reason.NOT_ENCODED)
                .when(
                        "first day of Law 87/2015",
                        of(UnitKind.PROVINCE, QuestionedPost.CHIEF_JUDGE, UnitLevel.PROVINCE, "2016-07-01"))
                .satisfied()
                .when(
                        "no office recorded",
                        asked("2024-07-01").levelOfPost(UnitLevel.PROVINCE).build())
                .undetermined(Reason.FACT_MISSING)
                .when(
                        "no level recorded",
                        asked("2024-07-01").post(QuestionedPost.CHIEF_JUDGE).build())
                .undetermined(Reason.FACT_MISSING)
                .when("no day of the question", Asked.question(AT_SESSION).build())
                .undetermined(Reason.FACT_MISSING)
                .when(
                        "a district on the last day of Law 87/2015, though there is none any more",
                        of(UnitKind.RURAL_DISTRICT, QuestionedPost.CHIEF_JUDGE, UnitLevel.DISTRICT, "2026-02-28"))
                .satisfied()
                .when(
                        "a district on the first day of Law 121/2025",
                        of(UnitKind.RURAL_DISTRICT, QuestionedPost.CHIEF_JUDGE, UnitLevel.DISTRICT, "2026-03-01"))
                .notApplicable(Reason.CONDITION);
        for (String day : List.of("2025-06-15", "2025-06-16", "2026-03-01")) {
            table = inEachOffice(table, UnitKind.PROVINCE, UnitLevel.PROVINCE, UnitLevel.COMMUNE, day);
            table = inEachOffice(table, UnitKind.COMMUNE, UnitLevel.COMMUNE, UnitLevel.PROVINCE, day);
        }
        return table.equivalent("from 2025-06-16: starts a day sooner", SAME)
                .equivalent("from 2025-06-16: starts a day later", SAME);
    }

    private static RuleCases<Questioning> inEachOffice(
            RuleCases<Questioning> table, UnitKind kind, UnitLevel own, UnitLevel other, String day) {
        RuleCases<Questioning> more = table.when(
                        own + " " + day + ", another office", of(kind, QuestionedPost.OTHER, own, day))
                .violated(
                        "Người bị chất vấn: người giữ chức vụ khác; cùng cấp với đại biểu: có. Chỉ được chất vấn người giữ chức"
                                + " vụ mà luật nêu, ở cùng cấp.",
                        "Questioned: holder of another office; of the level of the delegate: yes. Only holders of the offices"
                                + " that the law names, of the same level, may be questioned.")
                .when(own + " " + day + ", of another level", of(kind, QuestionedPost.CHIEF_JUDGE, other, day))
                .violated(
                        "Người bị chất vấn: Chánh án Tòa án nhân dân; cùng cấp với đại biểu: không. Chỉ được chất vấn người giữ"
                                + " chức vụ mà luật nêu, ở cùng cấp.",
                        "Questioned: chief judge of the People's Court; of the level of the delegate: no. Only holders of the"
                                + " offices that the law names, of the same level, may be questioned.");
        for (QuestionedPost post : EnumSet.complementOf(EnumSet.of(QuestionedPost.OTHER))) {
            more = more.when(own + " " + day + " " + post, of(kind, post, own, day))
                    .satisfied();
        }
        return more;
    }

    private static RuleCases<Questioning> content() {
        RuleCases<Questioning> table = Asked.underLaw87(
                        RuleCases.of(Questions.CONTENT, CALENDAR),
                        day -> asked(day).addQualities(QuestionQuality.values()).build())
                .when(
                        "nobody said what it rests on",
                        asked("2024-07-01")
                                .addQualities(
                                        QuestionQuality.SPECIFIC, QuestionQuality.CLEAR, QuestionQuality.WITHIN_DUTIES)
                                .build())
                .recordedThrough(LATER)
                .violated("Nội dung chất vấn chưa đạt yêu cầu: có căn cứ.", "The question is not: grounded.");
        for (QuestionQuality lacking : QuestionQuality.values()) {
            Set<QuestionQuality> others = EnumSet.complementOf(EnumSet.of(lacking));
            table = table.when(
                            "without " + lacking,
                            asked("2024-07-01").addAllQualities(others).build())
                    .undetermined(Reason.RECORD_NOT_COMPLETE);
        }
        return table.equivalent(
                "from 2016-07-01: exactly", "there are only the four, so that nothing can be in excess");
    }

    private static RuleCases<Questioning> slipContent() {
        RuleCases<Questioning> table = RuleCases.of(Questions.SLIP_CONTENT, CALENDAR);
        for (QuestioningSetting setting : QuestioningSetting.values()) {
            String at = setting + ", ";
            table = table.when(
                            at + "whole",
                            asked(setting, "2024-07-01")
                                    .addSlip(SlipItem.values())
                                    .build())
                    .satisfied()
                    .when(
                            at + "no person",
                            asked(setting, "2024-07-01")
                                    .addSlip(SlipItem.SUBJECT)
                                    .build())
                    .undetermined(Reason.RECORD_NOT_COMPLETE)
                    .when(
                            at + "no subject",
                            asked(setting, "2024-07-01")
                                    .addSlip(SlipItem.PERSON)
                                    .build())
                    .undetermined(Reason.RECORD_NOT_COMPLETE)
                    .when(
                            at + "no person, complete record",
                            asked(setting, "2024-07-01")
                                    .addSlip(SlipItem.SUBJECT)
                                    .build())
                    .recordedThrough(LATER)
                    .violated(
                            "Phiếu chất vấn còn thiếu: người bị chất vấn.",
                            "The question slip lacks: person questioned.")
                    .equivalent(
                            "from 2016-07-01: " + setting + ": exactly",
                            "there are only the two, so that nothing can be in excess");
        }
        return Asked.underLaw87(
                table, day -> asked(day).addSlip(SlipItem.values()).build());
    }
}

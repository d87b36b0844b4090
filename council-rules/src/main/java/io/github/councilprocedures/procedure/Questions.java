package io.github.councilprocedures.procedure;

import static io.github.councilprocedures.fact.Requirement.all;
import static io.github.councilprocedures.instrument.Instruments.LAW_121_2025;
import static io.github.councilprocedures.instrument.Instruments.LAW_72_2025;
import static io.github.councilprocedures.instrument.Instruments.LAW_87_2015;
import static io.github.councilprocedures.instrument.Instruments.RESOLUTION_114_2025;
import static io.github.councilprocedures.law.Evidence.REPORTED;
import static io.github.councilprocedures.question.QuestionFacts.LEVEL;
import static io.github.councilprocedures.question.QuestionFacts.POST;
import static io.github.councilprocedures.question.QuestionFacts.QUALITIES;
import static io.github.councilprocedures.question.QuestionFacts.QUESTIONED_ON;
import static io.github.councilprocedures.question.QuestionFacts.QUESTIONING;
import static io.github.councilprocedures.question.QuestionFacts.SAME_LEVEL;
import static io.github.councilprocedures.question.QuestionFacts.SETTING;
import static io.github.councilprocedures.question.QuestionFacts.SLIP;
import static io.github.councilprocedures.question.QuestionQuality.CLEAR;
import static io.github.councilprocedures.question.QuestionQuality.GROUNDED;
import static io.github.councilprocedures.question.QuestionQuality.SPECIFIC;
import static io.github.councilprocedures.question.QuestionQuality.WITHIN_DUTIES;
import static io.github.councilprocedures.question.QuestionedPost.CHAIR_OF_PEOPLES_COMMITTEE;
import static io.github.councilprocedures.question.QuestionedPost.CHIEF_JUDGE;
import static io.github.councilprocedures.question.QuestionedPost.CHIEF_PROCURATOR;
import static io.github.councilprocedures.question.QuestionedPost.HEAD_OF_AGENCY;
import static io.github.councilprocedures.question.QuestionedPost.MEMBER_OF_PEOPLES_COMMITTEE;
import static io.github.councilprocedures.question.QuestioningSetting.AT_SESSION;
import static io.github.councilprocedures.question.QuestioningSetting.BETWEEN_SESSIONS;
import static io.github.councilprocedures.unit.UnitLevel.COMMUNE;
import static io.github.councilprocedures.unit.UnitLevel.PROVINCE;

import io.github.councilprocedures.fact.Requirement;
import io.github.councilprocedures.fact.Subject;
import io.github.councilprocedures.question.Questioning;
import io.github.councilprocedures.question.SlipItem;
import io.github.councilprocedures.rule.Rule;
import java.util.List;

/** Questions of delegates (chất vấn của đại biểu): whom they may question, what a question is, what stands on its slip. */
final class Questions {

    private Questions() {}

    private static final Requirement<Questioning> MAY_BE_QUESTIONED = all(
            POST.oneOf(
                    CHAIR_OF_PEOPLES_COMMITTEE,
                    MEMBER_OF_PEOPLES_COMMITTEE,
                    CHIEF_JUDGE,
                    CHIEF_PROCURATOR,
                    HEAD_OF_AGENCY),
            SAME_LEVEL.is(true));

    /** Who may be questioned (người bị chất vấn). */
    static final Rule<Questioning> TARGET = Rule.about(QUESTIONING, "question.target")
            .titled("Người bị chất vấn", "Who may be questioned")
            .because(
                    "Đại biểu chất vấn người chịu trách nhiệm trước chính Hội đồng nhân dân của mình.",
                    "Delegates question those who answer to their own council.")
            .leavingOut(
                    "Từ 01/03/2026 Luật 121/2025 chỉ được biết qua báo chí, và chỉ phần về đại biểu HĐND cấp tỉnh; với cấp xã"
                            + " quy tắc dựa vào Luật 72/2025.",
                    "From 01/03/2026 Law 121/2025 is known from the press, and only what it says of provincial delegates; for"
                            + " communes the rule rests on Law 72/2025.")
            .governedBy(QUESTIONED_ON)
            .from("2016-07-01")
            .under(
                    LAW_87_2015.article(5).clause(1).point("đ"),
                    LAW_87_2015.article(84).clause(1),
                    LAW_87_2015.article(2).clause(7))
            .requires(MAY_BE_QUESTIONED)
            .from("2025-06-16")
            .under(
                    LAW_72_2025.article(33).clause(7),
                    LAW_87_2015.article(5).clause(1).point("đ"),
                    LAW_87_2015.article(84).clause(1))
            .requires(MAY_BE_QUESTIONED)
            .from("2026-03-01")
            .under(LAW_121_2025.article(36).clause(1), LAW_72_2025.article(33).clause(7))
            .knownBy(REPORTED)
            .requires(LEVEL.when(
                            PROVINCE,
                            MAY_BE_QUESTIONED.under(
                                    LAW_121_2025.article(36).clause(1),
                                    LAW_72_2025.article(33).clause(7)))
                    .when(
                            COMMUNE,
                            MAY_BE_QUESTIONED.under(LAW_72_2025.article(33).clause(7))))
            .otherwise(
                    "Người bị chất vấn: {post}; cùng cấp với đại biểu: {sameLevel}. Chỉ được chất vấn người giữ chức vụ mà luật"
                            + " nêu, ở cùng cấp.",
                    "Questioned: {post}; of the level of the delegate: {sameLevel}. Only holders of the offices that the law"
                            + " names, of the same level, may be questioned.");

    /** What a question should be (nội dung chất vấn): specific, clear, grounded, on what the other answers for. */
    static final Rule<Questioning> CONTENT = untilLaw121(Rule.about(QUESTIONING, "question.content")
                    .titled("Nội dung chất vấn", "What a question should be")
                    .because(
                            "Câu hỏi cụ thể thì mới có câu trả lời cụ thể.",
                            "Only a specific question gets a specific answer.")
                    .leavingOut(
                            "Ai đánh giá nội dung chất vấn: luật không nói, hồ sơ ghi kết quả đánh giá.",
                            "Who finds what a question is: the law does not say; the file records what was found.")
                    .governedBy(QUESTIONED_ON)
                    .from("2016-07-01")
                    .under(LAW_87_2015.article(84).clause(2))
                    .requires(QUALITIES.includes(SPECIFIC, CLEAR, GROUNDED, WITHIN_DUTIES)))
            .otherwise("Nội dung chất vấn chưa đạt yêu cầu: {lacking}.", "The question is not: {lacking}.");

    private static final Requirement<Questioning> WHOLE_SLIP = SLIP.includes(SlipItem.SUBJECT, SlipItem.PERSON);

    /** What stands on the slip (phiếu chất vấn): what is asked, and of whom. */
    static final Rule<Questioning> SLIP_CONTENT = untilLaw121(Rule.about(QUESTIONING, "question.slip.content")
                    .titled("Nội dung phiếu chất vấn", "What stands on a question slip")
                    .because(
                            "Thường trực HĐND tổng hợp và đề xuất theo vấn đề và người bị chất vấn.",
                            "The Standing Committee digests and proposes by issue and person.")
                    .governedBy(QUESTIONED_ON)
                    .from("2016-07-01")
                    .under(
                            LAW_87_2015.article(60).clause(1),
                            LAW_87_2015.article(69).clause(1))
                    .requires(SETTING.when(
                                    AT_SESSION,
                                    WHOLE_SLIP.under(LAW_87_2015.article(60).clause(1)))
                            .when(
                                    BETWEEN_SESSIONS,
                                    WHOLE_SLIP.under(LAW_87_2015.article(69).clause(1)))))
            .otherwise("Phiếu chất vấn còn thiếu: {lacking}.", "The question slip lacks: {lacking}.");

    /** The texts of 2026 on questioning were not read. */
    static <S extends Subject> Rule.Draft<S> untilLaw121(Rule.Draft<S> draft) {
        return draft.from("2026-03-01")
                .under(LAW_121_2025)
                .under(RESOLUTION_114_2025)
                .notEncoded();
    }

    /** In the order of findings. */
    static final List<Rule<?>> RULES = List.of(TARGET, CONTENT, SLIP_CONTENT);
}

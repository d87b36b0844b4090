package io.github.councilprocedures.rule;

import io.github.councilprocedures.fact.Reason;
import io.github.councilprocedures.text.Wording;

/** The sentence of a finding for each reason that a rule does not word itself. */
final class Sentences {

    private Sentences() {}

    static Wording of(Reason reason) {
        return switch (reason) {
            case MET -> MET;
            case NOT_MET -> NOT_MET;
            case NEVER_DONE -> NEVER_DONE;
            case CONDITION -> CONDITION;
            case LEFT_TO_REGULATION -> LEFT_TO_REGULATION;
            case REPEALED -> REPEALED;
            case EXPIRED -> EXPIRED;
            case SUSPENDED -> SUSPENDED;
            case SWITCHED_OFF -> SWITCHED_OFF;
            case FACT_MISSING -> FACT_MISSING;
            case NOT_YET_DUE -> NOT_YET_DUE;
            case RECORD_NOT_COMPLETE -> RECORD_NOT_COMPLETE;
            case NOT_ENCODED -> NOT_ENCODED;
            case CALENDAR_NOT_DECIDED -> CALENDAR_NOT_DECIDED;
            case TEXT_AMBIGUOUS -> TEXT_AMBIGUOUS;
        };
    }

    private static final Wording MET =
            Wording.of("{title}: đạt. Yêu cầu: {requirement}.", "{title}: satisfied. Required: {requirement}.");
    private static final Wording NOT_MET =
            Wording.of("{title}: không đạt. Yêu cầu: {requirement}.", "{title}: not met. Required: {requirement}.");
    private static final Wording NEVER_DONE = Wording.of(
            "{title}: không thực hiện; hồ sơ đầy đủ đến {through} không có {missing}{due}.",
            "{title}: never done; the record, complete through {through}, has no {missing}{due}.");
    private static final Wording CONDITION = Wording.of(
            "{title}: không thuộc trường hợp áp dụng. Chỉ áp dụng khi: {conditions}.",
            "{title}: not a case of this rule. It applies when: {conditions}.");
    private static final Wording LEFT_TO_REGULATION = Wording.of(
            "{title}: {texts} để quy chế của Hội đồng nhân dân quy định; chưa có quy chế nào được cung cấp cho việc này.",
            "{title}: {texts} leaves this to the council's own regulation; none that covers it was given.");
    private static final Wording REPEALED = Wording.of(
            "{title}: không áp dụng, đã bị bãi bỏ bởi {texts}.", "{title}: not applicable, repealed by {texts}.");
    private static final Wording EXPIRED = Wording.of(
            "{title}: không áp dụng, đã hết hiệu lực ({texts}).",
            "{title}: not applicable, no longer in force ({texts}).");
    private static final Wording SUSPENDED = Wording.of(
            "{title}: không áp dụng, đang ngưng hiệu lực theo {texts}.",
            "{title}: not applicable, suspended by {texts}.");
    private static final Wording SWITCHED_OFF = Wording.of(
            "{title}: không áp dụng; nội dung {texts} chỉ được nhớ lại, chưa đọc văn bản, nên quy tắc đang tắt.",
            "{title}: not applicable; {texts} is known from memory only, so the rule is switched off.");
    private static final Wording FACT_MISSING = Wording.of(
            "{title}: chưa xác định được vì thiếu: {missing}.", "{title}: cannot be determined; missing: {missing}.");
    private static final Wording NOT_YET_DUE = Wording.of(
            "{title}: chưa đến hạn; hồ sơ ghi nhận đến {through}{due}.",
            "{title}: not yet due; the record reaches {through}{due}.");
    private static final Wording RECORD_NOT_COMPLETE = Wording.of(
            "{title}: chưa xác định được vì hồ sơ không được ghi là đầy đủ. Yêu cầu: {requirement}.",
            "{title}: cannot be determined; the record does not say that it is complete. Required: {requirement}.");
    private static final Wording NOT_ENCODED = Wording.of(
            "{title}: chưa xác định được vì nội dung {texts} chưa được đưa vào danh mục.",
            "{title}: cannot be determined; the content of {texts} is not in the catalogue.");
    private static final Wording CALENDAR_NOT_DECIDED = Wording.of(
            "{title}: chưa xác định được vì lịch nghỉ của những ngày cần tính chưa được quyết định. Yêu cầu: {requirement}.",
            "{title}: cannot be determined; the days off needed for counting are not decided. Required: {requirement}.");
    private static final Wording TEXT_AMBIGUOUS = Wording.of(
            "{title}: chưa xác định được vì văn bản chưa rõ. {why}",
            "{title}: cannot be determined; the text is unclear. {why}");
}

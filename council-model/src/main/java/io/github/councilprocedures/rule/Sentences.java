package io.github.councilprocedures.rule;

import io.github.councilprocedures.fact.Reason;
import io.github.councilprocedures.text.Wording;

/** The sentences of a finding that a rule does not word itself. */
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
            "{title}: không thực hiện; hồ sơ đầy đủ đến hết ngày {through} không có {missing}.",
            "{title}: never done; the record, complete through {through}, has no {missing}.");
    private static final Wording LEFT_TO_REGULATION = Wording.of(
            "{title}: {texts} không quy định, do quy chế của Hội đồng nhân dân quy định; chưa có quy chế nào được cung cấp cho"
                    + " nội dung này.",
            "{title}: {texts} leaves this to the council's own regulation; none that covers it was given.");
    private static final Wording REPEALED = Wording.of(
            "{title}: không áp dụng vì đã bị bãi bỏ bởi {texts}.", "{title}: not applicable, repealed by {texts}.");
    private static final Wording EXPIRED = Wording.of(
            "{title}: không áp dụng vì đã hết hiệu lực ({texts}).",
            "{title}: not applicable, no longer in force ({texts}).");
    private static final Wording SUSPENDED = Wording.of(
            "{title}: không áp dụng vì đang ngưng hiệu lực theo {texts}.",
            "{title}: not applicable, suspended by {texts}.");
    private static final Wording SWITCHED_OFF = Wording.of(
            "{title}: không áp dụng; nội dung {texts} chưa được kiểm chứng nên quy tắc đang tắt.",
            "{title}: not applicable; {texts} is known from memory only, so the rule is switched off.");
    private static final Wording FACT_MISSING = Wording.of(
            "{title}: chưa xác định được vì thiếu: {missing}.", "{title}: cannot be determined; missing: {missing}.");
    private static final Wording NOT_YET_DUE = Wording.of(
            "{title}: chưa đến hạn; hồ sơ đầy đủ đến hết ngày {through}.",
            "{title}: not yet due; the record is complete through {through}.");
    private static final Wording RECORD_NOT_COMPLETE = Wording.of(
            "{title}: chưa xác định được vì hồ sơ không được khẳng định là đầy đủ. Yêu cầu: {requirement}.",
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

    /** The rule, or this version of it, asks for something that does not hold. */
    static final Wording CONDITION = Wording.of(
            "{title}: không thuộc trường hợp áp dụng. Chỉ áp dụng khi: {conditions}.",
            "{title}: not a case of this rule. It applies when: {conditions}.");

    /** The conditions hold, but the requirement says nothing about such a case. */
    static final Wording NOT_COVERED = Wording.of(
            "{title}: không áp dụng vì yêu cầu không bao gồm trường hợp này. Yêu cầu: {requirement}.",
            "{title}: not applicable, the requirement does not cover this case. Required: {requirement}.");

    /** A local rule on a day, or for a council, of which its regulation does not speak. */
    static final Wording NOTHING_SAID = Wording.of(
            "{title}: không áp dụng vì không có quy định cho Hội đồng nhân dân này vào thời gian này.",
            "{title}: not applicable, nothing is laid down for this council at that time.");

    /** Follows a sentence about something that was not done. */
    static final Wording LAST_DAY = Wording.of("Hạn cuối là ngày {day}.", "The last day is {day}.");

    /** Added to the arithmetic where the day worked out lies under another version. */
    static final Wording OLD_CLOCK = Wording.of(
            "Áp dụng quy định có hiệu lực vào ngày {day} dù ngày tính được thuộc thời gian có hiệu lực của quy định khác:"
                    + " không tìm thấy điều khoản chuyển tiếp, đây là cách hiểu của thư viện.",
            "The text in force on {day} is applied although the day worked out lies under another: no transitional clause was"
                    + " found, so this is the library's reading.");
}

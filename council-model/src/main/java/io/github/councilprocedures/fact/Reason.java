package io.github.councilprocedures.fact;

import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;

/** A reason of a verdict (lý do của kết luận). Each belongs to exactly one {@link Verdict}; it fits in one byte. */
public enum Reason implements Labelled {
    /** The requirement is met. */
    MET(Verdict.SATISFIED, "đáp ứng yêu cầu", "requirement met"),

    /** What was done does not meet the requirement. */
    NOT_MET(Verdict.VIOLATED, "không đáp ứng yêu cầu", "requirement not met"),
    /** It was not done at all, in a record that is complete past the last day for it. */
    NEVER_DONE(Verdict.VIOLATED, "không thực hiện", "never done"),

    /** The rule is about something else. */
    CONDITION(Verdict.NOT_APPLICABLE, "không thuộc trường hợp áp dụng", "not a case of this rule"),
    /** The text in force was read and leaves the matter to the council's own regulation, and none that says it is given. */
    LEFT_TO_REGULATION(
            Verdict.NOT_APPLICABLE,
            "luật không quy định, do quy chế của Hội đồng nhân dân quy định",
            "left by the law to the council's own regulation"),
    /** The rule had been repealed. */
    REPEALED(Verdict.NOT_APPLICABLE, "quy định đã bị bãi bỏ", "repealed"),
    /** The rule had run out. */
    EXPIRED(Verdict.NOT_APPLICABLE, "quy định đã hết hiệu lực", "no longer in force"),
    /** The rule was suspended on that day. */
    SUSPENDED(Verdict.NOT_APPLICABLE, "quy định đang ngưng hiệu lực", "suspended"),
    /** The rule is known from memory only, and such rules were not asked for. */
    SWITCHED_OFF(Verdict.NOT_APPLICABLE, "quy tắc đang tắt", "rule switched off"),

    /** A fact that the rule needs is not given. */
    FACT_MISSING(Verdict.UNDETERMINED, "thiếu dữ kiện", "fact missing"),
    /** The last day has not come yet, as far as the record reaches. */
    NOT_YET_DUE(Verdict.UNDETERMINED, "chưa đến hạn", "not yet due"),
    /** The record does not say that it is complete, so absence proves nothing. */
    RECORD_NOT_COMPLETE(Verdict.UNDETERMINED, "hồ sơ chưa đầy đủ", "record not complete"),
    /** The text in force on that day could not be read, or is older than the catalogue. */
    NOT_ENCODED(Verdict.UNDETERMINED, "điều khoản chưa được đưa vào danh mục", "clause not encoded"),
    /** The days off needed for counting have not been decided. */
    CALENDAR_NOT_DECIDED(Verdict.UNDETERMINED, "lịch nghỉ chưa được quyết định", "calendar not decided"),
    /** The text can be read in more than one way. */
    TEXT_AMBIGUOUS(Verdict.UNDETERMINED, "văn bản chưa rõ", "text ambiguous");

    private static final Reason[] ALL = values();

    private final Verdict verdict;
    private final Phrase label;

    Reason(Verdict verdict, String vi, String en) {
        this.verdict = verdict;
        this.label = new Phrase(vi, en);
    }

    /**
     * The verdict this is a reason of.
     *
     * @return the verdict
     */
    public Verdict verdict() {
        return verdict;
    }

    @Override
    public Phrase label() {
        return label;
    }

    /**
     * This reason in one byte, for storage inside one run of the library only.
     *
     * @return the byte that {@link #of} reads
     */
    public byte code() {
        return (byte) ordinal();
    }

    /**
     * The reason with a code.
     *
     * @param code what {@link #code} gave
     * @return the reason
     */
    public static Reason of(byte code) {
        return ALL[code];
    }
}

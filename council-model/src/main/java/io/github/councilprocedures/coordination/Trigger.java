package io.github.councilprocedures.coordination;

import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;
import io.github.councilprocedures.time.PeriodKind;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What makes an obligation of a coordination regulation fall due (căn cứ phát sinh nghĩa vụ): an event, or a period that recurs. */
public enum Trigger implements Labelled {
    /** The liaison conference (hội nghị liên tịch) before a session. */
    LIAISON_CONFERENCE("hội nghị liên tịch", "liaison conference", true),
    /** A verification meeting of a committee (phiên họp thẩm tra). */
    VERIFICATION_MEETING("phiên họp thẩm tra", "verification meeting", true),
    /** The opening of a session of any kind (khai mạc kỳ họp). */
    SESSION_OPENS("khai mạc kỳ họp", "opening of a session", true),
    /** The opening of a regular session (khai mạc kỳ họp thường lệ). */
    REGULAR_SESSION_OPENS("khai mạc kỳ họp thường lệ", "opening of a regular session", SESSION_OPENS),
    /** The opening of the mid-year session (khai mạc kỳ họp thường lệ giữa năm). */
    MID_YEAR_SESSION_OPENS(
            "khai mạc kỳ họp thường lệ giữa năm", "opening of the mid-year session", REGULAR_SESSION_OPENS),
    /** The opening of the year-end session (khai mạc kỳ họp thường lệ cuối năm). */
    YEAR_END_SESSION_OPENS(
            "khai mạc kỳ họp thường lệ cuối năm", "opening of the year-end session", REGULAR_SESSION_OPENS),
    /** The closing of a session of any kind (bế mạc kỳ họp): what is owed at the session is there by then. */
    SESSION_CLOSES("bế mạc kỳ họp", "closing of a session", true),
    /** The closing of a regular session (bế mạc kỳ họp thường lệ). */
    REGULAR_SESSION_CLOSES("bế mạc kỳ họp thường lệ", "closing of a regular session", SESSION_CLOSES),
    /** A meeting of the Standing Committee (phiên họp Thường trực HĐND). */
    STANDING_MEETING("phiên họp Thường trực HĐND", "Standing Committee meeting", true),
    /** The first conference of a round of voter contact (bắt đầu đợt tiếp xúc cử tri). */
    VOTER_CONTACT_OPENS("bắt đầu đợt tiếp xúc cử tri", "start of a round of voter contact", true),
    /** The end of a round of voter contact (kết thúc đợt tiếp xúc cử tri). */
    VOTER_CONTACT_ENDS("kết thúc đợt tiếp xúc cử tri", "end of a round of voter contact", false),
    /** Voters' petitions are compiled (tổng hợp xong kiến nghị của cử tri). */
    PETITIONS_COMPILED("tổng hợp xong kiến nghị của cử tri", "voters' petitions compiled", false),
    /** Petitions to the council reach the body that answers them (nhận được kiến nghị của cử tri). */
    PETITIONS_RECEIVED("nhận được kiến nghị của cử tri", "voters' petitions received", false),
    /** Petitions to the National Assembly reach the body that answers them (nhận được kiến nghị gửi Quốc hội). */
    NATIONAL_PETITIONS_RECEIVED(
            "nhận được kiến nghị của cử tri gửi Quốc hội", "petitions to the National Assembly received", false),
    /** The time for answers to petitions ends (hết thời hạn trả lời kiến nghị). */
    ANSWER_PERIOD_ENDS("hết thời hạn trả lời kiến nghị", "end of the time for answers", false),
    /** A decision is signed (ký quyết định). */
    DECISION_SIGNED("ký quyết định", "decision signed", false),
    /** A resolution is signed (ký nghị quyết). */
    RESOLUTION_SIGNED("ký nghị quyết", "resolution signed", false),
    /** A programme, plan, report or conclusion is issued (ban hành chương trình, kế hoạch, báo cáo, kết luận). */
    DOCUMENT_ISSUED("ban hành chương trình, kế hoạch, báo cáo, kết luận", "document issued", false),
    /** A draft is submitted for issue (trình dự thảo văn bản). */
    DRAFT_SUBMITTED("trình dự thảo văn bản", "draft submitted", true),
    /** The Front's social criticism reaches the drafter (nhận được văn bản phản biện). */
    CRITICISM_RECEIVED("nhận được văn bản phản biện", "criticism received", false),
    /** A team of the council works with whom it supervises (đoàn giám sát của HĐND làm việc). */
    DELEGATION_VISIT("đoàn giám sát của HĐND làm việc", "supervision team of the council at work", true),
    /** A delegation of the Front works with whom it supervises (đoàn giám sát của Mặt trận làm việc). */
    FRONT_DELEGATION_VISIT("đoàn giám sát của Mặt trận làm việc", "delegation of the Front at work", true),
    /** A day of citizen reception (ngày tiếp công dân). */
    RECEPTION_DAY("ngày tiếp công dân", "day of citizen reception", true),
    /** A complaint, proposal or reflection is received (nhận đơn khiếu nại, kiến nghị, phản ánh). */
    LETTER_RECEIVED("nhận đơn khiếu nại, kiến nghị, phản ánh", "complaint, proposal or reflection received", false),
    /** A denunciation is received (nhận đơn tố cáo). */
    DENUNCIATION_RECEIVED("nhận đơn tố cáo", "denunciation received", false),
    /** A citizen's case is resolved (giải quyết xong vụ việc). */
    CASE_RESOLVED("giải quyết xong vụ việc", "case resolved", false),
    /** A matter arises between sessions (phát sinh vấn đề giữa hai kỳ họp). */
    MATTER_ARISES("phát sinh vấn đề giữa hai kỳ họp", "matter arises between sessions", false),
    /** An urgent matter arises between sessions (phát sinh vấn đề cấp bách giữa hai kỳ họp). */
    URGENT_MATTER_ARISES("phát sinh vấn đề cấp bách giữa hai kỳ họp", "urgent matter arises between sessions", false),
    /**
     * The nearest session after something was decided between sessions closes (bế mạc kỳ họp gần nhất sau khi quyết định vấn
     * đề giữa hai kỳ họp). The day is that of the closing, by which it is reported, not that of the decision.
     */
    NEXT_SESSION_CLOSES(
            "bế mạc kỳ họp gần nhất sau khi quyết định vấn đề giữa hai kỳ họp",
            "closing of the session after a matter was decided",
            true),
    /** Every month (hằng tháng). */
    MONTH("hằng tháng", "every month", PeriodKind.MONTH),
    /** Every quarter (hằng quý). */
    QUARTER("hằng quý", "every quarter", PeriodKind.QUARTER),
    /** Every half-year (6 tháng một lần). */
    HALF_YEAR("6 tháng một lần", "every half-year", PeriodKind.HALF_YEAR),
    /** Every year (hằng năm). */
    YEAR("hằng năm", "every year", PeriodKind.YEAR),
    /** Once in the term (một lần trong nhiệm kỳ). */
    TERM("một lần trong nhiệm kỳ", "once in the term", PeriodKind.TERM);

    private final Phrase label;
    private final boolean gathering;
    private final @Nullable Trigger wider;
    private final @Nullable PeriodKind period;

    Trigger(String vi, String en, boolean gathering) {
        this(new Phrase(vi, en), gathering, null, null);
    }

    Trigger(String vi, String en, Trigger wider) {
        this(new Phrase(vi, en), wider.gathering, wider, null);
    }

    Trigger(String vi, String en, PeriodKind period) {
        this(new Phrase(vi, en), false, null, period);
    }

    Trigger(Phrase label, boolean gathering, @Nullable Trigger wider, @Nullable PeriodKind period) {
        this.label = label;
        this.gathering = gathering;
        this.wider = wider;
        this.period = period;
    }

    @Override
    public Phrase label() {
        return label;
    }

    /**
     * The kind of period that recurs.
     *
     * @return the kind; absent for an event
     */
    public Optional<PeriodKind> period() {
        return Optional.ofNullable(period);
    }

    /**
     * Whether people come together, or something is laid before them, on the day of the event: then what is owed to it is
     * there by that day. Any other event starts a clock.
     *
     * @return true for a session, a meeting, a visit and the like; false for a period
     */
    public boolean isGathering() {
        return gathering;
    }

    /**
     * Whether an event of this kind is one of another kind too: the year-end session is a regular session, and that a session.
     *
     * @param other the other kind
     * @return true for the same kind and for a wider one
     */
    public boolean isA(Trigger other) {
        return this == other || wider != null && wider.isA(other);
    }
}

package io.github.councilprocedures.supervision;

import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;

/**
 * A step of a thematic supervision (bước của cuộc giám sát chuyên đề), in the usual order; the last three may happen
 * beside it. Some are named by no law, and say so.
 */
public enum ThematicStep implements Labelled {
    /** It is in a programme, assigned, or grounded on signs of violation (có trong chương trình). */
    PLANNED("đưa vào chương trình", "planned"),
    /** The team is set up by resolution or decision (thành lập Đoàn giám sát). */
    ESTABLISHED("thành lập Đoàn giám sát", "team set up"),
    /** Content, plan and outline are notified to the supervisees (thông báo nội dung, kế hoạch, đề cương). */
    NOTIFIED("thông báo nội dung, kế hoạch, đề cương", "supervisees notified"),
    /** The supervisees report in writing (nhận báo cáo); named by no law. */
    COLLECTING_REPORTS("nhận báo cáo của đối tượng chịu sự giám sát", "reports collected"),
    /** The team works with supervisees (làm việc với đối tượng chịu sự giám sát); named by no law. */
    FIELD_WORK("làm việc với đối tượng chịu sự giám sát", "field work"),
    /** The supervision ends, from which the time to report is counted (kết thúc giám sát). */
    FIELD_WORK_DONE("kết thúc giám sát", "field work done"),
    /** The report is drafted (dự thảo báo cáo); named by no law. */
    DRAFT_REPORT("dự thảo báo cáo", "report drafted"),
    /** The team reports to the body that set it up (báo cáo kết quả giám sát). */
    REPORTED("báo cáo kết quả giám sát", "reported"),
    /** That body considers the report (xem xét báo cáo của Đoàn giám sát). */
    UNDER_CONSIDERATION("xem xét báo cáo", "under consideration"),
    /** A resolution or conclusion is made (nghị quyết, kết luận giám sát). */
    CONCLUDED("nghị quyết, kết luận giám sát", "concluded"),
    /** It is sent to the supervisees and others concerned (gửi kết luận). */
    SENT("gửi nghị quyết, kết luận", "sent"),
    /** It is published (đăng tải công khai). */
    PUBLISHED("đăng tải công khai", "published"),
    /** Its carrying out is followed up (theo dõi, đôn đốc việc thực hiện). */
    FOLLOW_UP("theo dõi, đôn đốc thực hiện", "follow-up"),
    /** The file is closed (kết thúc hồ sơ); named by no law. */
    CLOSED("kết thúc hồ sơ", "closed"),
    /** The team asks for a violation to be stopped at once (yêu cầu chấm dứt hành vi vi phạm). */
    URGENT_REQUEST("yêu cầu chấm dứt hành vi vi phạm", "urgent request"),
    /** The report is put before the council as well (đề nghị HĐND xem xét). */
    REFERRED_UP("đề nghị HĐND xem xét", "referred to the council"),
    /** The supervision is given up (hủy cuộc giám sát); named by no law. */
    CANCELLED("hủy cuộc giám sát", "cancelled");

    private final Phrase label;

    ThematicStep(String vi, String en) {
        this.label = new Phrase(vi, en);
    }

    @Override
    public Phrase label() {
        return label;
    }
}

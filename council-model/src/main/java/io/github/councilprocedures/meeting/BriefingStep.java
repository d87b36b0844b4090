package io.github.councilprocedures.meeting;

import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;

/** A step of a briefing conference (bước tổ chức hội nghị giao ban). No law names any of them. */
public enum BriefingStep implements Labelled {
    /** It was put into a programme or plan (đưa vào chương trình, kế hoạch). */
    PLANNED("đưa vào chương trình, kế hoạch", "planned"),
    /** Those who take part were invited (gửi giấy mời). */
    INVITED("gửi giấy mời", "invited"),
    /** The reports and papers were sent (gửi tài liệu). */
    MATERIALS_SENT("gửi tài liệu", "papers sent"),
    /** It was put off (hoãn). */
    POSTPONED("hoãn hội nghị", "postponed"),
    /** It was merged with a meeting of the Standing Committee (ghép với phiên họp Thường trực). */
    MERGED_WITH("ghép với phiên họp Thường trực HĐND", "merged with a meeting"),
    /** It was held (tổ chức hội nghị). */
    HELD("tổ chức hội nghị", "held"),
    /** Who chaired it concluded (kết luận). */
    CONCLUDED("kết luận hội nghị", "concluded"),
    /** The notice of the conclusion was issued (ban hành thông báo kết luận). */
    NOTICE_ISSUED("ban hành thông báo kết luận", "notice of the conclusion issued"),
    /** The tasks it gave are followed (theo dõi, đôn đốc nhiệm vụ). */
    TASKS_TRACKED("theo dõi, đôn đốc nhiệm vụ", "tasks followed"),
    /** The next conference looked back at them (kiểm điểm tại hội nghị sau). */
    REVIEWED("kiểm điểm tại hội nghị sau", "reviewed at the next one");

    private final Phrase label;

    BriefingStep(String vi, String en) {
        this.label = new Phrase(vi, en);
    }

    @Override
    public Phrase label() {
        return label;
    }
}

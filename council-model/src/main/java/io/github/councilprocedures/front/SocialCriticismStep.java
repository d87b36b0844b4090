package io.github.councilprocedures.front;

import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;

/** A step of the social criticism of a draft (bước phản biện xã hội đối với dự thảo văn bản). */
public enum SocialCriticismStep implements Labelled {
    /** The draft is sent to the Front (gửi dự thảo văn bản để phản biện). */
    DRAFT_SENT("gửi dự thảo để phản biện", "draft sent for criticism"),
    /** The Front gives its criticism (Mặt trận có văn bản phản biện). */
    CRITICISED("Mặt trận phản biện", "criticism given"),
    /** The drafter answers in writing (cơ quan chủ trì soạn thảo trả lời bằng văn bản). */
    ANSWERED("cơ quan soạn thảo trả lời bằng văn bản", "criticism answered in writing"),
    /** The drafter tells the issuing body of the criticism (báo cáo ý kiến phản biện với cơ quan ban hành). */
    REPORTED_TO_ISSUER(
            "báo cáo ý kiến phản biện với cơ quan ban hành văn bản", "criticism reported to the issuing body"),
    /** The draft is submitted to the issuing body (trình cơ quan có thẩm quyền ban hành). */
    SUBMITTED("trình cơ quan có thẩm quyền ban hành", "draft submitted for issue");

    private final Phrase label;

    SocialCriticismStep(String vi, String en) {
        this.label = new Phrase(vi, en);
    }

    @Override
    public Phrase label() {
        return label;
    }
}

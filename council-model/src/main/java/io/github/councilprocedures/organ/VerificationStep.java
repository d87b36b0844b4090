package io.github.councilprocedures.organ;

import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;

/** A step of a verification meeting (bước của phiên họp thẩm tra), in the order of the law. */
public enum VerificationStep implements Labelled {
    /** The body that drafted presents the matter (cơ quan trình trình bày). */
    PRESENTED("cơ quan trình trình bày", "matter presented"),
    /** Bodies and organisations concerned speak (cơ quan, tổ chức hữu quan phát biểu). */
    BODIES_HEARD("cơ quan, tổ chức hữu quan phát biểu", "bodies concerned heard"),
    /** The members of the committee discuss (thành viên Ban thảo luận). */
    DISCUSSED("thành viên Ban thảo luận", "members discussed"),
    /** The presenter replies where there is need (cơ quan trình giải trình bổ sung). */
    REPLIED("cơ quan trình giải trình bổ sung", "presenter replied"),
    /** The chair of the meeting concludes (chủ tọa kết luận). */
    CONCLUDED("chủ tọa kết luận", "chair concluded");

    private final Phrase label;

    VerificationStep(String vi, String en) {
        this.label = new Phrase(vi, en);
    }

    @Override
    public Phrase label() {
        return label;
    }
}

package io.github.councilprocedures.session;

import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;

/**
 * A document in the dossier of a draft (tài liệu trong hồ sơ dự thảo nghị quyết).
 */
public enum DraftDocument implements Labelled {
    /** The proposal (tờ trình). */
    PROPOSAL("tờ trình", "proposal"),
    /** The draft itself (dự thảo nghị quyết). */
    DRAFT("dự thảo nghị quyết", "draft resolution"),
    /** The appraisal report of a draft of the People's Committee (báo cáo thẩm định). */
    APPRAISAL_REPORT("báo cáo thẩm định", "appraisal report"),
    /** How the appraisal was taken up (giải trình, tiếp thu ý kiến thẩm định). */
    APPRAISAL_EXPLANATION("báo cáo giải trình, tiếp thu ý kiến thẩm định", "explanation on the appraisal"),
    /** The opinion of the People's Committee on a draft of another body (ý kiến của UBND). */
    COMMITTEE_OPINION("ý kiến của Ủy ban nhân dân", "opinion of the People's Committee"),
    /** How that opinion was taken up (giải trình, tiếp thu ý kiến của UBND). */
    OPINION_EXPLANATION(
            "báo cáo giải trình, tiếp thu ý kiến của Ủy ban nhân dân",
            "explanation on the People's Committee's opinion"),
    /** The summary of the opinions received (bản tổng hợp ý kiến). */
    SUMMARY_OF_OPINIONS("bản tổng hợp ý kiến", "summary of opinions received"),
    /** The report on the impact of its policies (báo cáo đánh giá tác động). */
    IMPACT_REPORT("báo cáo đánh giá tác động", "impact report"),
    /** The report of the committee that verified it (báo cáo thẩm tra). */
    VERIFICATION_REPORT("báo cáo thẩm tra", "verification report");

    private final Phrase label;

    DraftDocument(String vi, String en) {
        this.label = new Phrase(vi, en);
    }

    @Override
    public Phrase label() {
        return label;
    }
}

package io.github.councilprocedures.letter;

import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;

/**
 * Why somebody is not received (căn cứ từ chối tiếp công dân): the cases of Law 42/2013/QH13, Article 9, then the ten of
 * Decree 154/2026/NĐ-CP, Article 4, Clause 1, in their order, and any other.
 */
public enum RefusalGround implements Labelled {
    /** Drunk, drugged, or not able to understand or to control himself (Article 9, Clause 1). */
    INCAPABLE_STATE(
            "say do dùng chất kích thích, mất khả năng nhận thức hoặc điều khiển hành vi",
            "intoxicated, or without understanding or self-control"),
    /** Threats, insults or a breach of the house rules (Article 9, Clause 2). */
    THREAT_OR_INSULT(
            "đe dọa, xúc phạm hoặc vi phạm nội quy nơi tiếp công dân", "threats, insults or breach of the house rules"),
    /** A complaint or denunciation that was settled rightly, reviewed, told in writing and explained, and is kept up (Article 9, Clause 3). */
    SETTLED_AND_REVIEWED(
            "vụ việc đã giải quyết đúng, đã kiểm tra, rà soát, thông báo mà vẫn cố tình kéo dài",
            "settled rightly, reviewed and explained, yet kept up"),
    /** Another case that a law provides for (Article 9, Clause 4), not one of those below. */
    OTHER_LAWFUL("trường hợp khác theo quy định của pháp luật", "another case provided by law"),
    /** Weapons or other dangerous things that are not handed over (point a). */
    DANGEROUS_OBJECTS("mang vũ khí, vật nguy hiểm mà không gửi, giao nộp", "dangerous objects not handed over"),
    /** The security check is not submitted to (point b). */
    NO_SECURITY_CHECK("không chấp hành kiểm tra an ninh", "security check not submitted to"),
    /** Recording or broadcasting on his own authority (point c). */
    UNAUTHORISED_RECORDING("tự ý ghi âm, ghi hình, phát trực tiếp", "unauthorised recording or broadcasting"),
    /** Incitement or disturbance of order (point d). */
    DISORDER("kích động, lôi kéo, gây rối trật tự", "incitement or disorder"),
    /** Not of full civil capacity, without a lawful representative (point đ). */
    NO_LAWFUL_REPRESENTATIVE(
            "không có năng lực hành vi dân sự đầy đủ mà không có người đại diện",
            "no full capacity and no representative"),
    /** A representative who cannot prove to be one (point e). */
    UNPROVEN_REPRESENTATIVE(
            "không xuất trình được giấy tờ chứng minh tư cách đại diện", "representative without proof"),
    /** What is said is no complaint, denunciation, petition or reflection (point g). */
    OUT_OF_SCOPE("nội dung không thuộc khiếu nại, tố cáo, kiến nghị, phản ánh", "outside the scope of reception"),
    /** A petition or reflection that was answered, with nothing new (point h). */
    ANSWERED_BEFORE("kiến nghị, phản ánh đã được trả lời, không có tình tiết mới", "answered before, nothing new"),
    /** A final judgment that cannot be reviewed (point i). */
    FINAL_JUDGMENT(
            "đã có bản án, quyết định có hiệu lực của Tòa án, không thuộc trường hợp xem xét lại", "final judgment"),
    /** Another competent body is settling it (point k). */
    HANDLED_ELSEWHERE("cơ quan có thẩm quyền khác đang thụ lý, giải quyết", "being settled elsewhere"),
    /** No ground that a text names (không có căn cứ). */
    NONE_OF_THESE("không thuộc căn cứ nào được quy định", "no ground that a text names");

    private final Phrase label;

    RefusalGround(String vi, String en) {
        this.label = new Phrase(vi, en);
    }

    @Override
    public Phrase label() {
        return label;
    }
}

package io.github.councilprocedures.programme;

import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;

/**
 * A step of a yearly programme of supervision (bước của chương trình giám sát). Which body takes which of them differs: see
 * {@link SupervisionProgramme}.
 */
public enum ProgrammeStep implements Labelled {
    /** Proposals are called for (đề nghị gửi kiến nghị giám sát); named by no law. */
    COLLECTING("đề nghị gửi kiến nghị giám sát", "proposals called for"),
    /** The council's office puts the proposals together for the Standing Committee (tập hợp, tổng hợp đề nghị, kiến nghị). */
    CONSOLIDATED("tập hợp, tổng hợp đề nghị, kiến nghị giám sát", "proposals put together"),
    /** The draft is discussed and drawn up (thảo luận, dự kiến chương trình). */
    DRAFTED("thảo luận, dự kiến chương trình", "draft drawn up"),
    /**
     * The draft is submitted to the body that decides (trình dự thảo chương trình): that of the council by its Standing
     * Committee, that of the Standing Committee by the head of the council's office.
     */
    SUBMITTED("trình dự thảo chương trình", "draft submitted"),
    /** The Standing Committee discusses its own programme (Thường trực HĐND thảo luận). */
    DISCUSSED("Thường trực HĐND thảo luận", "discussed by the Standing Committee"),
    /** The Standing Committee gives its opinion on the programme of a committee (Thường trực HĐND cho ý kiến). */
    OPINION("Thường trực HĐND cho ý kiến", "opinion of the Standing Committee"),
    /** The programme is adopted (thông qua, quyết định chương trình). */
    ADOPTED("thông qua chương trình", "programme adopted"),
    /** The council votes it down (không thông qua chương trình); named by no law. */
    REJECTED("không thông qua chương trình", "programme rejected"),
    /** The plan is issued, or the head of the committee sets it going (ban hành kế hoạch, tổ chức thực hiện). */
    IN_FORCE("ban hành kế hoạch, tổ chức thực hiện", "plan issued"),
    /** Members and committees are given their parts (phân công thành viên, giao các Ban). */
    ASSIGNED("phân công thành viên, giao các Ban", "parts assigned"),
    /** The programme is changed (điều chỉnh chương trình); for the council and its Standing Committee named by no law. */
    ADJUSTED("điều chỉnh chương trình", "programme adjusted"),
    /** The programme is published (đăng tải chương trình). */
    PUBLISHED("đăng tải chương trình", "programme published"),
    /** The result is reported to the council at a session (báo cáo kết quả tại kỳ họp): the day of the sitting, not of sending. */
    REPORTED("báo cáo kết quả thực hiện tại kỳ họp", "result reported at the session");

    private final Phrase label;

    ProgrammeStep(String vi, String en) {
        this.label = new Phrase(vi, en);
    }

    @Override
    public Phrase label() {
        return label;
    }
}

package io.github.councilprocedures.coordination;

import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;

/** A way of working together (phương thức phối hợp): the six of the regulation of Bình Phước, 2021. */
public enum CoordinationMethod implements Labelled {
    /** A meeting or conference is held (tổ chức cuộc họp, hội nghị). */
    MEETING("tổ chức cuộc họp, hội nghị", "meeting or conference"),
    /** One party attends the meetings of another (dự các cuộc họp của nhau). */
    MUTUAL_ATTENDANCE("dự các cuộc họp của nhau", "attending each other's meetings"),
    /** One party takes part in a delegation of another (tham gia đoàn giám sát, kiểm tra, tiếp xúc cử tri). */
    JOINT_DELEGATION(
            "tham gia đoàn giám sát, kiểm tra, tiếp xúc cử tri", "joint supervision, inspection or voter contact"),
    /** Notice is given, in person or in writing (thông báo trực tiếp hoặc bằng văn bản). */
    NOTICE("thông báo trực tiếp hoặc bằng văn bản", "notice in person or in writing"),
    /** An opinion is asked for and given in writing (lấy ý kiến bằng văn bản). */
    WRITTEN_OPINION("lấy ý kiến bằng văn bản", "opinion in writing"),
    /** A document is sent (gửi văn bản, tài liệu). */
    DOCUMENT("gửi văn bản, tài liệu", "sending documents");

    private final Phrase label;

    CoordinationMethod(String vi, String en) {
        this.label = new Phrase(vi, en);
    }

    @Override
    public Phrase label() {
        return label;
    }
}

package io.github.councilprocedures.coordination;

import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;

/** A principle of working together (nguyên tắc phối hợp), as the regulations that could be read state them. */
public enum CoordinationPrinciple implements Labelled {
    /** Each party keeps to its own functions and powers (đúng chức năng, nhiệm vụ, quyền hạn của mỗi bên). */
    OWN_FUNCTIONS("đúng chức năng, nhiệm vụ, quyền hạn của mỗi bên", "each within its own functions and powers"),
    /** The law is obeyed and the Party leads (tuân thủ pháp luật, bảo đảm sự lãnh đạo của Đảng). */
    LAW_AND_PARTY_LEADERSHIP(
            "tuân thủ pháp luật, bảo đảm sự lãnh đạo của Đảng", "the law and the leadership of the Party"),
    /** The parties are equals (bình đẳng, dân chủ, tôn trọng lẫn nhau). */
    EQUALITY_AND_RESPECT("bình đẳng, dân chủ, tôn trọng lẫn nhau", "equality, democracy and mutual respect"),
    /** Nobody waits to be asked (chủ động, chặt chẽ, kịp thời). */
    PROACTIVE_AND_TIMELY("chủ động, chặt chẽ, kịp thời", "proactive, close and timely"),
    /** Order, procedures and time limits are respected (tuân thủ trình tự, thủ tục, thời hạn). */
    PROCEDURES_AND_TIME_LIMITS("tuân thủ trình tự, thủ tục, thời hạn", "procedures and time limits are respected");

    private final Phrase label;

    CoordinationPrinciple(String vi, String en) {
        this.label = new Phrase(vi, en);
    }

    @Override
    public Phrase label() {
        return label;
    }
}

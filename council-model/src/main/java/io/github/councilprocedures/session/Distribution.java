package io.github.councilprocedures.session;

import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;

/**
 * A way by which a resolution reaches those concerned (hình thức gửi, công bố nghị quyết).
 */
public enum Distribution implements Labelled {
    /** Sent to the bodies concerned (gửi cơ quan, tổ chức có liên quan). */
    SENT_TO_BODIES("gửi cơ quan, tổ chức có liên quan", "sent to the bodies concerned"),
    /** Published in the local official gazette (đăng công báo địa phương). */
    OFFICIAL_GAZETTE("đăng công báo địa phương", "local official gazette"),
    /** Reported in the local mass media (đưa tin trên phương tiện thông tin đại chúng). */
    LOCAL_MEDIA("đưa tin trên phương tiện thông tin đại chúng ở địa phương", "local media"),
    /** Posted in public (niêm yết). */
    POSTED("niêm yết", "posted"),
    /** Kept in the archive (lưu trữ). */
    ARCHIVED("lưu trữ", "archived");

    private final Phrase label;

    Distribution(String vi, String en) {
        this.label = new Phrase(vi, en);
    }

    @Override
    public Phrase label() {
        return label;
    }
}

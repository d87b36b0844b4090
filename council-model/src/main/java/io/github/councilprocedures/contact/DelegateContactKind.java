package io.github.councilprocedures.contact;

import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;

/** What a delegate asks for when he wants to meet voters apart from a round (loại đề nghị tiếp xúc cử tri của một đại biểu). */
public enum DelegateContactKind implements Labelled {
    /** To meet one voter (tiếp xúc cá nhân cử tri). */
    INDIVIDUAL("cá nhân cử tri", "one voter"),
    /** To meet a group of voters (tiếp xúc nhóm cử tri). */
    GROUP("nhóm cử tri", "a group of voters"),
    /** To meet voters outside his electoral unit (tiếp xúc cử tri ngoài đơn vị bầu cử). */
    OUTSIDE_ELECTORAL_UNIT("cử tri ngoài đơn vị bầu cử", "voters outside the electoral unit");

    private final Phrase label;

    DelegateContactKind(String vi, String en) {
        this.label = new Phrase(vi, en);
    }

    @Override
    public Phrase label() {
        return label;
    }
}

package io.github.councilprocedures.contact;

import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;

/**
 * Who takes part in a conference with voters, chairs it, answers or closes it (thành phần hội nghị tiếp xúc cử tri). “Own level” is that
 * of the council, or of the delegation, that organises it. Voters and delegates are always there and not listed.
 */
public enum ContactParty implements Labelled {
    /** The Front's standing board of the own level (Ban Thường trực Ủy ban MTTQ Việt Nam cùng cấp). */
    FRONT("Ban Thường trực Ủy ban MTTQ Việt Nam cùng cấp", "Front of the own level"),
    /** The Front of the commune where it is held (Ủy ban MTTQ Việt Nam cấp xã nơi tiếp xúc). */
    HOST_FRONT("Ủy ban MTTQ Việt Nam cấp xã nơi tiếp xúc", "Front of the host commune"),
    /** The Standing Committee of the own level (Thường trực HĐND cùng cấp). */
    STANDING_COMMITTEE("Thường trực HĐND cùng cấp", "Standing Committee of the own level"),
    /** The People's Committee of the own level (UBND cùng cấp). */
    PEOPLES_COMMITTEE("UBND cùng cấp", "People's Committee of the own level"),
    /** Council and People's Committee of the commune where it is held (HĐND, UBND cấp xã nơi tiếp xúc). */
    HOST_AUTHORITIES("HĐND, UBND cấp xã nơi tiếp xúc", "authorities of the host commune"),
    /** Other bodies that voters' questions are about (cơ quan, tổ chức, đơn vị liên quan). */
    OTHER_BODIES("cơ quan, tổ chức, đơn vị liên quan", "other bodies concerned"),
    /** The head of the agency or organisation where it is held (người đứng đầu cơ quan, tổ chức, đơn vị nơi tiếp xúc). */
    HEAD_OF_AGENCY("người đứng đầu cơ quan, tổ chức nơi tiếp xúc", "head of the host agency"),
    /** The chair of its trade union (Chủ tịch công đoàn cơ quan, tổ chức, đơn vị nơi tiếp xúc). */
    UNION_CHAIR("Chủ tịch công đoàn cơ quan, tổ chức nơi tiếp xúc", "chair of its trade union"),
    /** A delegate or deputy (đại biểu), who may not chair. */
    DELEGATE("đại biểu", "delegate"),
    /** Somebody else (chủ thể khác). */
    OTHER("chủ thể khác", "another");

    private final Phrase label;

    ContactParty(String vi, String en) {
        this.label = new Phrase(vi, en);
    }

    @Override
    public Phrase label() {
        return label;
    }
}

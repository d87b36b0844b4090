package io.github.councilprocedures.session;

import io.github.councilprocedures.fact.ChoiceFact;
import io.github.councilprocedures.fact.DateFact;
import io.github.councilprocedures.fact.Fact;
import io.github.councilprocedures.fact.SubjectType;
import io.github.councilprocedures.unit.UnitLevel;
import java.util.List;

/** The facts of sittings with their sessions (dữ kiện của phiên họp). */
public final class SittingFacts {

    private SittingFacts() {}

    /** The day of the sitting (ngày họp). */
    public static final DateFact<SittingOfSession> HELD_ON = DateFact.of(
            Fact.named("heldOn", "ngày họp", "day of the sitting"),
            view -> view.sitting().heldDay());

    /** Who presided (chủ tọa phiên họp). */
    public static final ChoiceFact<SittingOfSession, Presider> PRESIDED_BY = ChoiceFact.of(
            Fact.named("presidedBy", "chủ tọa phiên họp", "presiding officer"),
            Presider.class,
            view -> view.sitting().knownPresidedBy());

    /** Who signed the minutes (người ký biên bản). */
    public static final ChoiceFact<SittingOfSession, Signer> MINUTES_SIGNED_BY = ChoiceFact.of(
            Fact.named("minutesSignedBy", "người ký biên bản", "signer of the minutes"),
            Signer.class,
            view -> view.sitting().knownMinutesSignedBy());

    /** Whether the session is the first of the term (kỳ họp thứ nhất). */
    public static final ChoiceFact<SittingOfSession, Boolean> FIRST_OF_TERM = ChoiceFact.yesOrNo(
            Fact.named("firstOfTerm", "kỳ họp thứ nhất của nhiệm kỳ", "first session of the term")
                    .derived(
                            "kỳ họp thường lệ mang số 1, không phải kỳ họp đầu tiên sau sắp xếp đơn vị hành chính",
                            "a regular session numbered 1 that is not the first after a reorganisation of units"),
            view -> view.session().firstOfTerm());

    /** Whether the session is the first after a reorganisation of units (kỳ họp đầu tiên sau sắp xếp). */
    public static final ChoiceFact<SittingOfSession, Boolean> FIRST_AFTER_REORGANISATION = ChoiceFact.yesOrNo(
            Fact.named(
                    "firstAfterReorganisation",
                    "kỳ họp đầu tiên sau sắp xếp đơn vị hành chính",
                    "first session after a reorganisation of units"),
            view -> view.session().firstAfterReorganisation());

    /** The level of the council (cấp). */
    public static final ChoiceFact<SittingOfSession, UnitLevel> LEVEL = ChoiceFact.of(
            Fact.named("level", "cấp", "level"),
            UnitLevel.class,
            subject -> subject.council().level());

    /** Sittings with their sessions (phiên họp của kỳ họp). */
    public static final SubjectType<SittingOfSession> SITTING = SubjectType.of(
            "sitting",
            "phiên họp của kỳ họp",
            "sitting of a session",
            List.of(HELD_ON, PRESIDED_BY, MINUTES_SIGNED_BY, FIRST_OF_TERM, FIRST_AFTER_REORGANISATION, LEVEL));
}

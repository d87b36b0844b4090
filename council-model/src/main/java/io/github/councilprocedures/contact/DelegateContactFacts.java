package io.github.councilprocedures.contact;

import io.github.councilprocedures.casefile.CaseFacts;
import io.github.councilprocedures.fact.ChoiceFact;
import io.github.councilprocedures.fact.Fact;
import io.github.councilprocedures.fact.SubjectType;
import io.github.councilprocedures.unit.UnitFacts;
import io.github.councilprocedures.unit.UnitLevel;
import java.util.List;

/** The facts of a delegate's own contact with voters (dữ kiện về việc một đại biểu tiếp xúc cử tri riêng). */
public final class DelegateContactFacts {

    private DelegateContactFacts() {}

    /** Whom the delegate asks to meet (đối tượng tiếp xúc). */
    public static final ChoiceFact<DelegateContact, DelegateContactKind> KIND = ChoiceFact.of(
            Fact.named("kind", "đối tượng tiếp xúc", "who is to be met"),
            DelegateContactKind.class,
            DelegateContact::kind);

    /** The level of the council (cấp). */
    public static final ChoiceFact<DelegateContact, UnitLevel> LEVEL = UnitFacts.level();

    /** The facts of its steps (dữ kiện về các bước). */
    public static final CaseFacts<DelegateContact, DelegateContactStep> CASE = CaseFacts.of(
            "delegateContact",
            "việc một đại biểu tiếp xúc cử tri riêng",
            "delegate's own contact with voters",
            DelegateContact.class,
            DelegateContactStep.class,
            List.of(KIND, LEVEL));

    /** A delegate's own contact with voters (việc một đại biểu tiếp xúc cử tri riêng). */
    public static final SubjectType<DelegateContact> DELEGATE_CONTACT = SubjectType.of(
            "delegateContact",
            "việc một đại biểu tiếp xúc cử tri riêng",
            "delegate's own contact with voters",
            CASE.with(List.of(KIND, LEVEL)));
}

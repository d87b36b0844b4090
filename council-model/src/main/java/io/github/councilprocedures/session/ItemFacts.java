package io.github.councilprocedures.session;

import io.github.councilprocedures.fact.ChoiceFact;
import io.github.councilprocedures.fact.DateFact;
import io.github.councilprocedures.fact.Fact;
import io.github.councilprocedures.fact.SequenceFact;
import io.github.councilprocedures.fact.SubjectType;
import io.github.councilprocedures.unit.UnitFacts;
import io.github.councilprocedures.unit.UnitLevel;
import java.util.List;

/** The facts of items of the agenda with their sessions (dữ kiện của nội dung kỳ họp). */
public final class ItemFacts {

    private ItemFacts() {}

    /** What the item is (loại nội dung). */
    public static final ChoiceFact<ItemOfSession, ItemKind> KIND = ChoiceFact.of(
            Fact.named("kind", "loại nội dung", "kind of item"),
            ItemKind.class,
            view -> view.item().kind());

    /** The day of the verification report (ngày báo cáo thẩm tra). */
    public static final DateFact<ItemOfSession> VERIFIED_ON = DateFact.of(
            Fact.named("verifiedOn", "ngày báo cáo thẩm tra", "day of the verification report"),
            view -> view.item().verifiedDay());

    /** The day it was laid before the council (ngày trình HĐND). */
    public static final DateFact<ItemOfSession> SUBMITTED_ON = DateFact.of(
            Fact.named("submittedOn", "ngày trình Hội đồng nhân dân", "day on which it was laid before the council")
                    .derived(
                            "ngày thuyết trình tại kỳ họp; nếu không có thì ngày khai mạc",
                            "the day it was presented at the session; without it the opening day"),
            ItemOfSession::submittedDay);

    /** The steps taken (các bước đã thực hiện). */
    public static final SequenceFact<ItemOfSession, ItemStep> STEPS = SequenceFact.of(
            Fact.named("steps", "các bước đã thực hiện", "steps taken"),
            ItemStep.class,
            view -> view.item().steps());

    /** The level of the council (cấp). */
    public static final ChoiceFact<ItemOfSession, UnitLevel> LEVEL = UnitFacts.level();

    /** Items of the agenda with their sessions (nội dung kỳ họp). */
    public static final SubjectType<ItemOfSession> ITEM = SubjectType.of(
            "agendaItem",
            "nội dung kỳ họp",
            "item of the agenda",
            List.of(KIND, VERIFIED_ON, SUBMITTED_ON, STEPS, LEVEL));
}

package io.github.councilprocedures.procedure;

import static io.github.councilprocedures.fact.ProcedureStep.once;
import static io.github.councilprocedures.fact.ProcedureStep.repeated;
import static io.github.councilprocedures.instrument.Instruments.LAW_65_2025;
import static io.github.councilprocedures.instrument.Instruments.LAW_72_2025;
import static io.github.councilprocedures.instrument.Instruments.LAW_77_2015;
import static io.github.councilprocedures.session.ItemFacts.ITEM;
import static io.github.councilprocedures.session.ItemFacts.KIND;
import static io.github.councilprocedures.session.ItemFacts.STEPS;
import static io.github.councilprocedures.session.ItemFacts.SUBMITTED_ON;
import static io.github.councilprocedures.session.ItemFacts.VERIFIED_ON;
import static io.github.councilprocedures.time.DayUnit.CALENDAR_DAYS;

import io.github.councilprocedures.fact.ProcedureStep;
import io.github.councilprocedures.fact.Requirement;
import io.github.councilprocedures.rule.Rule;
import io.github.councilprocedures.session.ItemKind;
import io.github.councilprocedures.session.ItemOfSession;
import io.github.councilprocedures.session.ItemStep;
import java.util.List;

/** Items of the agenda (nội dung kỳ họp): verified before they are submitted, and passed step by step. */
final class SessionItems {

    private SessionItems() {}

    /** A committee verifies (thẩm tra) a draft resolution, report or scheme before it is laid before the council. */
    static final Rule<ItemOfSession> VERIFIED = Rule.about(ITEM, "session.item.verified")
            .titled("Thẩm tra trước khi trình Hội đồng nhân dân", "Verification before submission to the council")
            .because(
                    "Hội đồng nhân dân quyết định trên cơ sở ý kiến độc lập của Ban.",
                    "The council decides on the independent view of its committee.")
            .leavingOut(
                    "Ban nào thẩm tra nội dung nào do phân công. Trước kỳ họp thứ nhất giữa năm 2016, cơ cấu các Ban theo luật năm"
                            + " 2003.",
                    "Which committee verifies what is a matter of assignment. Before the first sessions of mid-2016 the law of"
                            + " 2003 still gave councils their committees.")
            .appliesWhen(verifiable())
            .governedBy(SUBMITTED_ON)
            .from("2016-01-01")
            .under(LAW_77_2015.article(6).clause(4), LAW_77_2015.article(109).clause(2), LAW_77_2015.article(111))
            .requires(VERIFIED_ON.atLeast(0, CALENDAR_DAYS).before(SUBMITTED_ON))
            .from("2025-03-01")
            .under(LAW_65_2025)
            .notEncoded()
            .from("2025-06-16")
            .under(LAW_72_2025.article(29).clause(3))
            .requires(VERIFIED_ON.atLeast(0, CALENDAR_DAYS).before(SUBMITTED_ON))
            .otherwise(
                    "Báo cáo thẩm tra ({kind}) có ngày {verifiedOn}, sau ngày trình Hội đồng nhân dân {submittedOn}.",
                    "The verification report ({kind}) is of {verifiedOn}, after the submission to the council on"
                            + " {submittedOn}.");

    private static Requirement<ItemOfSession> verifiable() {
        return KIND.oneOf(ItemKind.DRAFT_RESOLUTION, ItemKind.REPORT, ItemKind.SCHEME);
    }

    /** The order (trình tự thông qua) in which an item passes through the session. */
    static final Rule<ItemOfSession> ORDER = Rule.about(ITEM, "session.item.order")
            .titled("Trình tự thông qua tại kỳ họp", "Order of an item at a session")
            .because(
                    "Đại biểu nghe trình bày và ý kiến thẩm tra rồi mới thảo luận, thảo luận rồi mới biểu quyết.",
                    "Delegates hear the proposer and the committee before they discuss, and discuss before they vote.")
            .leavingOut(
                    "Thảo luận tổ chỉ được nói đến ở cấp tỉnh, cấp huyện; cấp xã có thảo luận tổ thì không bị coi là sai.",
                    "Group discussion is named for provinces and districts only; a commune that has one is not faulted.")
            .appliesWhen(verifiable())
            .governedBy(SUBMITTED_ON)
            .from("2016-01-01")
            .under(LAW_77_2015.article(85))
            .requires(STEPS.inOrder(
                    once(ItemStep.PROPOSED),
                    once(ItemStep.VERIFICATION_PRESENTED),
                    new ProcedureStep<>(ItemStep.GROUP_DISCUSSION, true, true),
                    repeated(ItemStep.DISCUSSION),
                    new ProcedureStep<>(ItemStep.EXPLANATION, true, true),
                    once(ItemStep.VOTED)))
            .from("2025-03-01")
            .under(LAW_65_2025)
            .notEncoded()
            .from("2025-06-16")
            .under(LAW_72_2025.article(35))
            .leftToRegulation()
            .otherwise(
                    "Bước “{step}” không đúng trình tự thông qua tại kỳ họp.",
                    "The step “{step}” is out of the order of an item at a session.");

    /** In the order of findings. */
    static final List<Rule<?>> RULES = List.of(VERIFIED, ORDER);
}

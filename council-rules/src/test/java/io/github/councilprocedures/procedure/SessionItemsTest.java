package io.github.councilprocedures.procedure;

import static io.github.councilprocedures.procedure.OverTime.underLaws77And72;
import static io.github.councilprocedures.session.ItemStep.DISCUSSION;
import static io.github.councilprocedures.session.ItemStep.EXPLANATION;
import static io.github.councilprocedures.session.ItemStep.GROUP_DISCUSSION;
import static io.github.councilprocedures.session.ItemStep.PROPOSED;
import static io.github.councilprocedures.session.ItemStep.VERIFICATION_PRESENTED;
import static io.github.councilprocedures.session.ItemStep.VOTED;

import io.github.councilprocedures.calendar.OfficialCalendar;
import io.github.councilprocedures.fact.Reason;
import io.github.councilprocedures.fact.Stamped;
import io.github.councilprocedures.session.AgendaItem;
import io.github.councilprocedures.session.ItemKind;
import io.github.councilprocedures.session.ItemOfSession;
import io.github.councilprocedures.session.ItemStep;
import io.github.councilprocedures.session.Session;
import io.github.councilprocedures.session.SessionKind;
import io.github.councilprocedures.testkit.RuleCases;
import io.github.councilprocedures.testkit.Samples;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SessionItemsTest {

    private static final OfficialCalendar CALENDAR = OfficialCalendar.standard();

    static List<RuleCases<?>> tables() {
        return List.of(verified(), order());
    }

    @ParameterizedTest
    @MethodSource("tables")
    void the_cases_hold_and_tell_every_neighbour_apart(RuleCases<?> table) {
        table.verify();
    }

    private static RuleCases<ItemOfSession> verified() {
        RuleCases<ItemOfSession> table = underLaws77And72(
                        RuleCases.of(SessionItems.VERIFIED, CALENDAR),
                        day -> verified(ItemKind.REPORT, day, day),
                        Reason.MET,
                        Reason.MET)
                .when("a draft", verified(ItemKind.DRAFT_RESOLUTION, "2024-11-30", "2024-12-10"))
                .satisfied()
                .when("a scheme", verified(ItemKind.SCHEME, "2024-11-30", "2024-12-10"))
                .satisfied()
                .when("questions", verified(ItemKind.OTHER, "2024-11-30", "2024-12-10"))
                .notApplicable(Reason.CONDITION)
                .when("not verified, complete record", verified(ItemKind.SCHEME, null, "2024-12-10"))
                .recordedThrough(LocalDate.parse("2024-12-31"))
                .neverDone()
                .when("not on record", verified(ItemKind.SCHEME, null, "2024-12-10"))
                .undetermined(Reason.FACT_MISSING);
        for (String day : List.of("2024-12-10", "2025-12-10")) {
            table = table.when("a day late, " + day, verified(ItemKind.SCHEME, next(day), day))
                    .violated(
                            "Báo cáo thẩm tra (đề án) có ngày 11/12/" + day.substring(0, 4)
                                    + ", sau ngày trình Hội đồng nhân dân 10/12/" + day.substring(0, 4) + ".",
                            "The verification report (scheme) is of 11/12/" + day.substring(0, 4)
                                    + ", after the submission to the council on 10/12/" + day.substring(0, 4) + ".");
        }
        return table;
    }

    private static String next(String day) {
        return LocalDate.parse(day).plusDays(1).toString();
    }

    private static ItemOfSession verified(ItemKind kind, String verifiedOn, String opensOn) {
        AgendaItem.Builder item =
                AgendaItem.builder().title("Phát triển kinh tế - xã hội").kind(kind);
        return of(verifiedOn == null ? item : item.verifiedOn(LocalDate.parse(verifiedOn)), opensOn);
    }

    private static RuleCases<ItemOfSession> order() {
        List<ItemStep> all =
                List.of(PROPOSED, VERIFICATION_PRESENTED, GROUP_DISCUSSION, DISCUSSION, EXPLANATION, VOTED);
        RuleCases<ItemOfSession> table = underLaws77And72(
                        RuleCases.of(SessionItems.ORDER, CALENDAR),
                        day -> log(ItemKind.REPORT, day, all),
                        Reason.MET,
                        Reason.LEFT_TO_REGULATION)
                .when("a draft", log(ItemKind.DRAFT_RESOLUTION, "2024-12-10", all))
                .satisfied()
                .when("a scheme", log(ItemKind.SCHEME, "2024-12-10", all))
                .satisfied()
                .when("questions", log(ItemKind.OTHER, "2024-12-10", all))
                .notApplicable(Reason.CONDITION)
                .when(
                        "voted before it was discussed",
                        log(
                                ItemKind.REPORT,
                                "2024-12-10",
                                List.of(PROPOSED, VERIFICATION_PRESENTED, VOTED, DISCUSSION)))
                .violated(
                        "Bước “thảo luận” không đúng trình tự thông qua tại kỳ họp.",
                        "The step “discussion” is out of the order of an item at a session.")
                .when("no steps recorded", log(ItemKind.REPORT, "2024-12-10", List.of()))
                .undetermined(Reason.FACT_MISSING)
                .when(
                        "never verified, complete record",
                        log(ItemKind.REPORT, "2024-12-10", List.of(PROPOSED, DISCUSSION, VOTED)))
                .recordedThrough(LocalDate.parse("2024-12-31"))
                .neverDone();
        for (int i = 0; i < all.size(); i++) {
            ItemStep step = all.get(i);
            boolean repeatable = step == GROUP_DISCUSSION || step == DISCUSSION || step == EXPLANATION;
            List<ItemStep> twice = new ArrayList<>(all.subList(0, i + 1));
            twice.add(step);
            RuleCases.When<ItemOfSession> again =
                    table.when(step.label().en() + " twice", log(ItemKind.REPORT, "2024-12-10", twice));
            table = repeatable ? again.satisfied() : again.violated();
            if (i + 1 < all.size()) {
                List<ItemStep> swapped = new ArrayList<>(all);
                Collections.swap(swapped, i, i + 1);
                table = table.when(step.label().en() + " after the next", log(ItemKind.REPORT, "2024-12-10", swapped))
                        .violated();
                List<ItemStep> without = new ArrayList<>(all);
                without.remove(step);
                RuleCases.When<ItemOfSession> left =
                        table.when("without " + step.label().en(), log(ItemKind.REPORT, "2024-12-10", without));
                table = step == GROUP_DISCUSSION || step == EXPLANATION
                        ? left.satisfied()
                        : left.undetermined(Reason.RECORD_NOT_COMPLETE);
            }
        }
        return table;
    }

    private static ItemOfSession log(ItemKind kind, String firstDay, List<ItemStep> steps) {
        AgendaItem.Builder item =
                AgendaItem.builder().title("Phát triển kinh tế - xã hội").kind(kind);
        for (int i = 0; i < steps.size(); i++) {
            item.addSteps(new Stamped<>(steps.get(i), LocalDate.parse(firstDay).plusDays(i)));
        }
        return of(item, firstDay);
    }

    private static ItemOfSession of(AgendaItem.Builder builder, String opensOn) {
        AgendaItem item = builder.build();
        Session session = Session.builder()
                .term(Samples.provincialTerm())
                .kind(SessionKind.REGULAR)
                .opensOn(LocalDate.parse(opensOn))
                .addItems(item)
                .build();
        return new ItemOfSession(session, item);
    }
}

package io.github.councilprocedures.schedule;

import static io.github.councilprocedures.session.SessionFacts.ANNOUNCED_ON;
import static io.github.councilprocedures.session.SessionFacts.CONVENED_ON;
import static io.github.councilprocedures.session.SessionFacts.OPENS_ON;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.councilprocedures.fact.Requirement;
import io.github.councilprocedures.fact.Verdict;
import io.github.councilprocedures.rule.Finding;
import io.github.councilprocedures.rule.RuleBook;
import io.github.councilprocedures.session.Session;
import io.github.councilprocedures.time.DayUnit;
import java.time.LocalDate;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What a conflict claims. */
class ConflictsProperties {

    private static final LocalDate OPENS = LocalDate.of(2027, 7, 1);

    /** Tried one after another, instead of by comparing a last and a first day. */
    @Property(tries = 200)
    void twoDaysAreImpossibleExactlyWhenNoDaySatisfiesBoth(
            @ForAll @IntRange(max = 40) int ahead,
            @ForAll @IntRange(max = 40) int after,
            @ForAll @IntRange(max = 80) int convened,
            @ForAll DayUnit unit,
            @ForAll DayUnit otherUnit) {
        Requirement<Session> last =
                ANNOUNCED_ON.atLeast(months(ahead, unit), unit).before(OPENS_ON);
        Requirement<Session> first =
                ANNOUNCED_ON.notSooner(months(after, otherUnit), otherUnit).after(CONVENED_ON);
        RuleBook book = Planned.book(
                Planned.rule("session.last", "1", OPENS_ON, last), Planned.rule("session.first", "2", OPENS_ON, first));
        Session session = Planned.session(3)
                .opensOn(OPENS)
                .convenedOn(OPENS.minusDays(convened))
                .build();

        boolean possible = IntStream.rangeClosed(-400, 400)
                .mapToObj(day -> Session.builder()
                        .from(session)
                        .announcedOn(OPENS.plusDays(day))
                        .build())
                .anyMatch(kept -> book.judge(kept).all().stream()
                        .map(Finding::verdict)
                        .allMatch(verdict -> verdict == Verdict.SATISFIED));
        assertThat(Schedule.under(book, session).conflicts().stream()
                        .anyMatch(conflict -> conflict.kind() == ConflictKind.IMPOSSIBLE))
                .isEqualTo(!possible);
    }

    private static int months(int amount, DayUnit unit) {
        return unit == DayUnit.MONTHS ? amount / 10 : amount;
    }
}

package io.github.councilprocedures.schedule;

import static io.github.councilprocedures.schedule.Planned.TERM;
import static io.github.councilprocedures.schedule.Planned.meeting;
import static io.github.councilprocedures.schedule.Planned.plan;
import static io.github.councilprocedures.schedule.Planned.session;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.councilprocedures.fact.Subject;
import io.github.councilprocedures.record.CouncilRecord;
import io.github.councilprocedures.session.Session;
import io.github.councilprocedures.session.SessionKind;
import io.github.councilprocedures.term.Term;
import io.github.councilprocedures.term.TermYears;
import io.github.councilprocedures.text.Phrase;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TermPlanTest {

    @Test
    void t12_aTermBeginsWithItsOwnFirstSessionElseWithThePollElseWithItsFirstYear() {
        Term unknown = Term.builder().from(TERM).pollingOn(Optional.empty()).build();

        assertThat(plan().span()).hasToString("2026-03-15/2031-12-31");
        assertThat(plan(session(2, "2026-07-01"), session(1, "2026-04-10")).span())
                .hasToString("2026-04-10/2031-12-31");
        assertThat(TermPlan.builder().term(unknown).build().span()).hasToString("2026-01-01/2031-12-31");
        // Neither a special session nor the first after a reorganisation opens a term.
        Session special = session(1).kind(SessionKind.THEMATIC).build();
        Session united = session(1).firstAfterReorganisation(true).build();
        for (Session other : new Session[] {special, united}) {
            Session opened = Session.builder()
                    .from(other)
                    .opensOn(LocalDate.of(2027, 7, 1))
                    .build();
            assertThat(plan(opened).span()).hasToString("2026-03-15/2031-12-31");
        }
    }

    @Test
    void aTermEndsTheDayBeforeTheNextBegins() {
        Term.Builder known = Term.builder().from(TERM).beginsOn(LocalDate.of(2026, 4, 2));

        assertThat(TermPlan.builder().term(known.build()).build().span()).hasToString("2026-04-02/2031-12-31");
        assertThat(TermPlan.builder()
                        .term(Term.builder()
                                .from(TERM)
                                .endsOn(LocalDate.of(2031, 4, 3))
                                .build())
                        .build()
                        .span())
                .hasToString("2026-03-15/2031-04-02");
        assertThat(TermPlan.builder()
                        .term(Term.builder()
                                .from(TERM)
                                .endsOn(LocalDate.of(2026, 3, 16))
                                .build())
                        .build()
                        .span())
                .hasToString("2026-03-15/2026-03-15");
        Term ended = Term.builder().from(TERM).endsOn(LocalDate.of(2026, 3, 15)).build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TermPlan.builder().term(ended).build())
                .withMessage("term must not end before it begins: it begins on 2026-03-15, its last day is 2026-03-14");
    }

    @Test
    void everythingInAPlanIsOfItsTerm() {
        Term other = Term.builder()
                .from(TERM)
                .years(TermYears.of(2021, 2026))
                .pollingOn(Optional.empty())
                .build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TermPlan.builder()
                        .term(other)
                        .addSessions(session(2, "2027-07-01"))
                        .build())
                .withMessage("term of sessions must be that of the plan, nhiệm kỳ 2021-2026 của HĐND xã Bến Sen,"
                        + " was nhiệm kỳ 2026-2031 của HĐND xã Bến Sen");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TermPlan.builder()
                        .term(other)
                        .addMeetings(meeting("2027-07-01"))
                        .build())
                .withMessageStartingWith("term of meetings must be that of the plan, ");
        Term sameName = Term.builder().from(TERM).pollingOn(Optional.empty()).build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TermPlan.builder()
                        .term(sameName)
                        .addSessions(session(2, "2027-07-01"))
                        .build())
                .withMessageContaining("was nhiệm kỳ 2026-2031 của HĐND xã Bến Sen (Term{");
    }

    @Test
    void isNamedByItsTermAndCouncil() {
        assertThat(plan().place())
                .isEqualTo(new Phrase(
                        "kế hoạch nhiệm kỳ 2026-2031 của HĐND xã Bến Sen",
                        "plan of the term 2026-2031 of the People's Council of Bến Sen Commune"));
        assertThat(plan().council()).isEqualTo(TERM.council());
        assertThat(plan().subjectType()).hasToString("termPlan");
    }

    @Test
    void itsPartsAreTheTermAsARecordAndWhatLiesOutside() {
        Session within = session(3, "2027-07-01");
        Session undated = session(4).build();
        Session outside = session(9, "2032-01-05");
        TermPlan plan = TermPlan.builder()
                .term(TERM)
                .addSessions(within, undated, outside)
                .addMeetings(meeting("2027-01-05"), meeting("2026-03-14"))
                .build();

        assertThat(plan.parts())
                .containsExactly(
                        CouncilRecord.builder()
                                .term(TERM)
                                .span(plan.span())
                                .addSessions(within, undated)
                                .addMeetings(meeting("2027-01-05"))
                                .build(),
                        (Subject) outside,
                        meeting("2026-03-14"));
    }
}

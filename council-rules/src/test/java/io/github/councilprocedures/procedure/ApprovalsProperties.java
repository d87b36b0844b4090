package io.github.councilprocedures.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.councilprocedures.calendar.OfficialCalendar;
import io.github.councilprocedures.fact.Knowledge;
import io.github.councilprocedures.fact.Reason;
import io.github.councilprocedures.officer.Approval;
import io.github.councilprocedures.officer.ApprovalOfOffice;
import io.github.councilprocedures.officer.Post;
import io.github.councilprocedures.officer.StartOfOffice;
import io.github.councilprocedures.officer.WayIntoOffice;
import io.github.councilprocedures.term.Term;
import io.github.councilprocedures.testkit.jqwik.CouncilDomain;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(CouncilDomain.class)
@Domain(DomainContext.Global.class)
class ApprovalsProperties {

    private static final Knowledge KNOWLEDGE = Knowledge.of(OfficialCalendar.standard());

    @Property
    void sending_earlier_never_breaks_the_limit(
            @ForAll Term term, @ForAll @IntRange(max = 3500) int day, @ForAll @IntRange(max = 20) int days) {
        LocalDate elected = LocalDate.of(2016, 1, 1).plusDays(day);

        if (sent(term, elected, days + 1) == Reason.MET) {
            assertThat(sent(term, elected, days)).isEqualTo(Reason.MET);
        }
    }

    @Property
    void sending_is_judged_alike_on_every_level(
            @ForAll Term one,
            @ForAll Term other,
            @ForAll @IntRange(max = 3500) int day,
            @ForAll @IntRange(max = 20) int days) {
        LocalDate elected = LocalDate.of(2016, 1, 1).plusDays(day);

        assertThat(sent(one, elected, days)).isEqualTo(sent(other, elected, days));
    }

    private static Reason sent(Term term, LocalDate elected, int daysLater) {
        return Approvals.SENT.judge(
                ApprovalOfOffice.of(StartOfOffice.builder()
                        .term(term)
                        .post(Post.CHAIR)
                        .way(WayIntoOffice.ELECTION)
                        .chosenOn(elected)
                        .approval(Approval.builder()
                                .sentOn(elected.plusDays(daysLater))
                                .build())
                        .build()),
                KNOWLEDGE);
    }
}

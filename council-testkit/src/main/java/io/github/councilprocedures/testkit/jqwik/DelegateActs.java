package io.github.councilprocedures.testkit.jqwik;

import io.github.councilprocedures.delegate.DelegateInquiry;
import io.github.councilprocedures.delegate.InquiryKind;
import io.github.councilprocedures.delegate.LongAbsence;
import io.github.councilprocedures.delegate.VoterReports;
import io.github.councilprocedures.session.AbsenceReason;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;

/** What delegates ask and report, and how long they stay away. */
final class DelegateActs {

    private DelegateActs() {}

    static Arbitrary<LongAbsence> longAbsences() {
        return Combinators.combine(Councils.terms(), Texts.personNames(), Times.days())
                .flatAs((term, delegate, first) -> Builders.withBuilder(() -> LongAbsence.builder()
                                .term(term)
                                .delegate(delegate)
                                .firstMissedOn(first))
                        .use(Times.near(first, 0, 500))
                        .withProbability(0.9)
                        .in((absence, day) -> absence.lastMissedOn(day))
                        .use(Arbitraries.of(AbsenceReason.class))
                        .withProbability(0.8)
                        .in((absence, reason) -> absence.reason(reason))
                        .use(Times.near(first, 0, 600))
                        .withProbability(0.5)
                        .in((absence, day) -> absence.reportedToCouncilOn(day))
                        .build(absence -> absence.build()));
    }

    static Arbitrary<DelegateInquiry> inquiries() {
        return Combinators.combine(Councils.terms(), Arbitraries.of(InquiryKind.class), Times.days())
                .flatAs((term, kind, received) -> Builders.withBuilder(
                                () -> DelegateInquiry.builder().term(term).kind(kind))
                        .use(Arbitraries.just(received))
                        .withProbability(0.9)
                        .in((inquiry, day) -> inquiry.receivedOn(day))
                        .use(Times.near(received, 0, 5))
                        .withProbability(0.6)
                        .in((inquiry, day) -> inquiry.sessionClosesOn(day))
                        .use(Arbitraries.of(true, false))
                        .withProbability(0.5)
                        .in((inquiry, allowed) -> inquiry.laterAnswerAllowed(allowed))
                        .use(Times.near(received, 0, 30))
                        .withProbability(0.5)
                        .in((inquiry, day) -> inquiry.answerDueOn(day))
                        .use(Times.near(received, 0, 30))
                        .withProbability(0.7)
                        .in((inquiry, day) -> inquiry.answeredOn(day))
                        .use(Arbitraries.of(true, false))
                        .withProbability(0.6)
                        .in((inquiry, written) -> inquiry.answeredInWriting(written))
                        .build(inquiry -> inquiry.build()));
    }

    static Arbitrary<VoterReports> voterReports() {
        return Combinators.combine(
                        Councils.terms(),
                        Texts.personNames(),
                        Arbitraries.integers().between(2016, 2031))
                .flatAs((term, delegate, year) -> Times.between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31))
                        .list()
                        .ofMaxSize(3)
                        .map(days -> VoterReports.builder()
                                .term(term)
                                .delegate(delegate)
                                .year(year)
                                .addAllReportedOn(days)
                                .build()));
    }
}

package io.github.councilprocedures.testkit.jqwik;

import io.github.councilprocedures.casefile.Actor;
import io.github.councilprocedures.casefile.HearingStep;
import io.github.councilprocedures.casefile.ResolutionPart;
import io.github.councilprocedures.organ.CommitteeKind;
import io.github.councilprocedures.review.LegalDocumentConclusion;
import io.github.councilprocedures.review.LegalDocumentIssuer;
import io.github.councilprocedures.review.LegalDocumentKind;
import io.github.councilprocedures.review.LegalDocumentReview;
import io.github.councilprocedures.review.LegalDocumentSending;
import io.github.councilprocedures.review.LegalDocumentSign;
import io.github.councilprocedures.review.LegalDocumentStep;
import io.github.councilprocedures.review.ReportAuthor;
import io.github.councilprocedures.review.ReportGroup;
import io.github.councilprocedures.review.ReportMatter;
import io.github.councilprocedures.review.ReportReview;
import io.github.councilprocedures.review.ReportReviewStep;
import io.github.councilprocedures.review.ReportSession;
import io.github.councilprocedures.review.ReportsOfSession;
import io.github.councilprocedures.term.Term;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;

/** Reviews of reports, and the supervision of legal documents. */
final class ReportsAndDocuments {

    private ReportsAndDocuments() {}

    static Arbitrary<ReportReview> reportReviews() {
        return Councils.terms().flatMap(term -> inOffice(term).flatMap(day -> reportReviews(term, day)));
    }

    private static Arbitrary<ReportReview> reportReviews(Term term, LocalDate opens) {
        return Builders.withBuilder(() -> ReportReview.builder().term(term))
                .use(Texts.lines())
                .in((review, title) -> review.report(title))
                .use(Arbitraries.of(ReportGroup.class))
                .in((review, group) -> review.group(group))
                .use(Arbitraries.of(ReportAuthor.class))
                .withProbability(0.9)
                .in((review, author) -> review.author(author))
                .use(flags())
                .withProbability(0.7)
                .in((review, proposed) -> review.proposedByStandingCommittee(proposed))
                .use(Arbitraries.of(ReportSession.class))
                .withProbability(0.8)
                .in((review, session) -> review.session(session))
                .use(Arbitraries.just(opens))
                .withProbability(0.9)
                .in((review, day) -> review.sessionOpensOn(day))
                .use(hearings())
                .in((review, hearing) -> review.addAllVerification(hearing))
                .use(hearings())
                .in((review, hearing) -> review.addAllHearing(hearing))
                .use(Arbitraries.of(ResolutionPart.class).set())
                .in((review, contents) -> review.addAllResolutionContent(contents))
                .use(CaseSteps.of(ReportReviewStep.class, Times.near(opens, 15, 45))
                        .list()
                        .ofMaxSize(6))
                .in((review, steps) -> review.addAllSteps(steps))
                .build(review -> review.build());
    }

    static Arbitrary<ReportsOfSession> reportsOfSessions() {
        return Councils.terms()
                .flatMap(term -> Builders.withBuilder(
                                () -> ReportsOfSession.builder().term(term))
                        .use(Arbitraries.of(ReportSession.class))
                        .in((reports, session) -> reports.session(session))
                        .use(inOffice(term))
                        .in((reports, day) -> reports.opensOn(day))
                        .use(Arbitraries.of(ReportAuthor.class).set())
                        .in((reports, authors) -> reports.addAllWorkReports(authors))
                        .use(Arbitraries.of(ReportAuthor.class).set())
                        .in((reports, authors) -> reports.addAllTermReports(authors))
                        .use(Arbitraries.of(ReportMatter.class).set())
                        .in((reports, matters) -> reports.addAllMatters(matters))
                        .build(reports -> reports.build()));
    }

    static Arbitrary<LegalDocumentSending> sendings() {
        return Councils.terms().flatMap(term -> inOffice(term).flatMap(day -> sendings(term, day)));
    }

    private static Arbitrary<LegalDocumentSending> sendings(Term term, LocalDate signed) {
        return Builders.withBuilder(() -> LegalDocumentSending.builder().term(term))
                .use(Texts.lines())
                .in((sending, title) -> sending.document(title))
                .use(Arbitraries.of(LegalDocumentIssuer.class))
                .in((sending, issuer) -> sending.issuer(issuer))
                .use(Arbitraries.just(signed))
                .withProbability(0.9)
                .in((sending, day) -> sending.signedOn(day))
                .use(Times.near(signed, 0, 6))
                .withProbability(0.8)
                .in((sending, day) -> sending.sentOn(day))
                .use(Times.near(signed.plusDays(6), 0, 5))
                .withProbability(0.5)
                .in((sending, day) -> sending.receivedOn(day))
                .use(Arbitraries.of(Actor.class).set().ofMaxSize(4))
                .in((sending, recipients) -> sending.addAllSentTo(recipients))
                .build(sending -> sending.build());
    }

    static Arbitrary<LegalDocumentReview> legalDocumentReviews() {
        return Councils.terms().flatMap(term -> inOffice(term).flatMap(day -> legalDocumentReviews(term, day)));
    }

    private static Arbitrary<LegalDocumentReview> legalDocumentReviews(Term term, LocalDate suspected) {
        return Builders.withBuilder(() -> LegalDocumentReview.builder().term(term))
                .use(Texts.lines())
                .in((review, title) -> review.document(title))
                .use(Arbitraries.of(LegalDocumentKind.class))
                .in((review, kind) -> review.kind(kind))
                .use(sendings(term, suspected.minusDays(20)))
                .withProbability(0.3)
                .in((review, sending) -> review.sending(sending))
                .use(Arbitraries.of(LegalDocumentSign.class))
                .withProbability(0.8)
                .in((review, sign) -> review.sign(sign))
                .use(Times.near(suspected, 0, 30))
                .withProbability(0.6)
                .in((review, day) -> review.requestReceivedOn(day))
                .use(Arbitraries.of(CommitteeKind.class))
                .withProbability(0.7)
                .in((review, committee) -> review.verifier(committee))
                .use(flags())
                .withProbability(0.7)
                .in((review, inField) -> review.inFieldOfVerifier(inField))
                .use(hearings())
                .in((review, hearing) -> review.addAllStandingHearing(hearing))
                .use(hearings())
                .in((review, hearing) -> review.addAllCouncilHearing(hearing))
                .use(Arbitraries.of(LegalDocumentConclusion.class))
                .withProbability(0.5)
                .in((review, conclusion) -> review.conclusion(conclusion))
                .use(CaseSteps.of(LegalDocumentStep.class, Times.near(suspected, 0, 60))
                        .list()
                        .ofMaxSize(6))
                .in((review, steps) -> review.addAllSteps(steps))
                .build(review -> review.build());
    }

    private static Arbitrary<List<HearingStep>> hearings() {
        return Arbitraries.of(HearingStep.class).list().ofMaxSize(6);
    }

    private static Arbitrary<LocalDate> inOffice(Term term) {
        return Times.within(Councils.inOffice(term));
    }

    private static Arbitrary<Boolean> flags() {
        return Arbitraries.of(true, false);
    }
}

package io.github.councilprocedures.procedure;

import static io.github.councilprocedures.procedure.OverTime.underLaws77And72;
import static io.github.councilprocedures.session.SessionFacts.PRESENT;
import static io.github.councilprocedures.session.SessionFacts.TOTAL_DELEGATES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.councilprocedures.calendar.OfficialCalendar;
import io.github.councilprocedures.fact.Reason;
import io.github.councilprocedures.law.Ground;
import io.github.councilprocedures.rule.Duty;
import io.github.councilprocedures.rule.Finding;
import io.github.councilprocedures.rule.LocalRegulation;
import io.github.councilprocedures.rule.RuleBook;
import io.github.councilprocedures.session.Attendance;
import io.github.councilprocedures.session.Resolution;
import io.github.councilprocedures.session.ResolutionOfSession;
import io.github.councilprocedures.session.Session;
import io.github.councilprocedures.session.SessionKind;
import io.github.councilprocedures.session.Vote;
import io.github.councilprocedures.session.VoteOrder;
import io.github.councilprocedures.testkit.RuleCases;
import io.github.councilprocedures.testkit.Samples;
import io.github.councilprocedures.text.Phrase;
import io.github.councilprocedures.time.DateSpan;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class VotingTest {

    private static final OfficialCalendar CALENDAR = OfficialCalendar.standard();

    static List<RuleCases<?>> tables() {
        return List.of(quorum(), plenary(), whole());
    }

    @ParameterizedTest
    @MethodSource("tables")
    void the_cases_hold_and_tell_every_neighbour_apart(RuleCases<?> table) {
        table.verify();
    }

    private static RuleCases<Session> quorum() {
        return underLaws77And72(
                        RuleCases.of(Voting.QUORUM, CALENDAR),
                        day -> attended(day, 26),
                        Reason.LEFT_TO_REGULATION,
                        Reason.LEFT_TO_REGULATION)
                .when("T6: fewer than two thirds present, and no statute minds", attended("2024-12-10", 39))
                .notApplicable(
                        Reason.LEFT_TO_REGULATION,
                        "Số đại biểu có mặt tối thiểu tại kỳ họp: Điều 91 Luật số 77/2015/QH13 không quy định, do quy chế của Hội đồng nhân dân quy định; chưa có quy chế nào được cung cấp cho nội dung này.",
                        "Quorum of a session: Article 91, Law No. 77/2015/QH13 leaves this to the council's own regulation; none that covers it was given.")
                .when("T6: nobody present under Law 72/2025", attended("2027-12-10", 0))
                .notApplicable(Reason.LEFT_TO_REGULATION);
    }

    @Test
    void t6_only_a_regulation_of_the_council_can_set_a_quorum() {
        LocalRegulation regulation = LocalRegulation.builder()
                .number("05/2025/NQ-HĐND")
                .title(new Phrase("Quy chế làm việc", "Working regulation"))
                .council(Samples.provincialCouncil())
                .adoptedOn(LocalDate.parse("2025-07-01"))
                .inForce(DateSpan.from(LocalDate.parse("2025-07-01")))
                .addDuties(Duty.builder()
                        .rule(Voting.QUORUM.id())
                        .article("7")
                        .requires(PRESENT.atLeast(2, 3).of(TOTAL_DELEGATES).form())
                        .build())
                .build();
        RuleBook law = RuleBook.of("test", CALENDAR, List.of(Voting.QUORUM)).with(regulation);

        assertThat(law.judge(attended("2025-12-10", 40)).all())
                .extracting(Finding::reason, Finding::ground)
                .containsExactly(tuple(Reason.MET, Ground.LOCAL_REGULATION));
        assertThat(law.judge(attended("2025-12-10", 39)).all())
                .extracting(Finding::reason, Finding::ground)
                .containsExactly(tuple(Reason.NOT_MET, Ground.LOCAL_REGULATION));
        assertThat(law.judge(attended("2025-06-30", 39)).all())
                .extracting(Finding::reason, Finding::ground)
                .containsExactly(tuple(Reason.LEFT_TO_REGULATION, Ground.STATUTE));
    }

    private static Session attended(String opensOn, int present) {
        return Session.builder()
                .term(Samples.provincialTerm())
                .kind(SessionKind.REGULAR)
                .opensOn(LocalDate.parse(opensOn))
                .attendance(new Attendance(present, 60))
                .build();
    }

    private static RuleCases<ResolutionOfSession> plenary() {
        return underLaws77And72(
                        RuleCases.of(Voting.PLENARY_VOTE, CALENDAR),
                        day -> voted(day, vote().plenary(true)),
                        Reason.MET,
                        Reason.LEFT_TO_REGULATION)
                .when("voted in groups", voted("2024-12-10", vote().plenary(false)))
                .violated(
                        "Nghị quyết không được biểu quyết tại phiên họp toàn thể.",
                        "The resolution was not voted at a plenary sitting.")
                .when("not recorded where", voted("2024-12-10", vote()))
                .undetermined(Reason.FACT_MISSING);
    }

    private static RuleCases<ResolutionOfSession> whole() {
        return underLaws77And72(
                        RuleCases.of(Voting.WHOLE, CALENDAR),
                        day -> voted(day, vote().order(VoteOrder.ITEMS_THEN_WHOLE)),
                        Reason.MET,
                        Reason.LEFT_TO_REGULATION)
                .when("the whole at once", voted("2024-12-10", vote().order(VoteOrder.WHOLE_ONCE)))
                .satisfied()
                .when("never the whole", voted("2024-12-10", vote().order(VoteOrder.ITEMS_ONLY)))
                .violated(
                        "Nghị quyết được biểu quyết chỉ từng vấn đề; phải là một trong: toàn bộ một lần, từng vấn đề, sau đó toàn bộ.",
                        "The resolution was voted item by item only; it must be one of: the whole at once, item by item, then the whole.")
                .when("not recorded how", voted("2024-12-10", vote()))
                .undetermined(Reason.FACT_MISSING);
    }

    private static Vote.Builder vote() {
        return Vote.builder().votesFor(40).totalDelegates(60);
    }

    private static ResolutionOfSession voted(String adoptedOn, Vote.Builder vote) {
        Resolution resolution = Resolution.builder()
                .title("Nghị quyết về đầu tư công")
                .adoptedOn(LocalDate.parse(adoptedOn))
                .vote(vote.build())
                .build();
        Session session = Session.builder()
                .term(Samples.provincialTerm())
                .kind(SessionKind.REGULAR)
                .addResolutions(resolution)
                .build();
        return new ResolutionOfSession(session, resolution);
    }
}

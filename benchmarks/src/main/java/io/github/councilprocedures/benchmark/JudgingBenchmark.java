package io.github.councilprocedures.benchmark;

import io.github.councilprocedures.CouncilLaw;
import io.github.councilprocedures.calendar.OfficialCalendar;
import io.github.councilprocedures.fact.Verdict;
import io.github.councilprocedures.rule.Finding;
import io.github.councilprocedures.rule.Findings;
import io.github.councilprocedures.rule.RuleBook;
import io.github.councilprocedures.session.Session;
import io.github.councilprocedures.text.Language;
import io.github.councilprocedures.time.WorkingCalendar;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Judging sessions under the standard law, against ifs that decide the same rules. One operation is one session. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class JudgingBenchmark {

    static final int ALL_RECORDS = 20_000;
    static final int RECORDS = 1_000;
    static final long SEED = 42;

    /** The resolutions of each session, which are judged as its parts. */
    @Param({"0", "3"})
    public int resolutions;

    /** The rules that the ifs decide too. */
    static final RuleBook COMPARED = RuleBook.of(
            CouncilLaw.EDITION,
            OfficialCalendar.standard(),
            Stream.of(
                            "session.first.deadline",
                            "session.convocation.regular",
                            "session.convocation.special",
                            "session.special.requester",
                            "session.resolution.majority",
                            "session.resolution.sent-up")
                    .map(CouncilLaw.standard()::rule)
                    .toList());

    private final RuleBook law = COMPARED;
    private final CouncilLaw wholeLaw = CouncilLaw.standard();
    private final WorkingCalendar calendar = OfficialCalendar.standard();
    private Session[] sessions;
    private HandWritten.Row[] rows;

    @Setup
    public void makeSessions() {
        List<Session> made = RandomSessions.of(SEED, ALL_RECORDS, resolutions);
        sessions = made.toArray(Session[]::new);
        rows = made.stream().map(HandWritten.Row::new).toArray(HandWritten.Row[]::new);
    }

    int start;

    void next() {
        start = start + RECORDS == ALL_RECORDS ? 0 : start + RECORDS;
    }

    @Benchmark
    @OperationsPerInvocation(RECORDS)
    public void handWritten(Blackhole hole) {
        next();
        for (int i = start; i < start + RECORDS; i++) {
            hole.consume(HandWritten.judge(rows[i], calendar));
        }
    }

    @Benchmark
    @OperationsPerInvocation(RECORDS)
    public void handWrittenOnSession(Blackhole hole) {
        next();
        for (int i = start; i < start + RECORDS; i++) {
            hole.consume(HandWrittenOnSession.judge(sessions[i], calendar));
        }
    }

    @Benchmark
    @OperationsPerInvocation(RECORDS)
    public void judged(Blackhole hole) {
        next();
        for (int i = start; i < start + RECORDS; i++) {
            Session session = sessions[i];
            hole.consume(law.judge(session));
        }
    }

    /** All rules of the law, for what one of them costs. */
    @Benchmark
    @OperationsPerInvocation(RECORDS)
    public void judgedByWholeLaw(Blackhole hole) {
        next();
        for (int i = start; i < start + RECORDS; i++) {
            Session session = sessions[i];
            hole.consume(wholeLaw.judge(session));
        }
    }

    @Benchmark
    @OperationsPerInvocation(RECORDS)
    public void judgedAndRead(Blackhole hole) {
        next();
        for (int i = start; i < start + RECORDS; i++) {
            Session session = sessions[i];
            Findings findings = law.judge(session);
            if (findings.count(Verdict.VIOLATED) > 0) {
                for (Finding finding : findings.with(Verdict.VIOLATED)) {
                    hole.consume(finding.message().in(Language.VI));
                }
            }
        }
    }
}

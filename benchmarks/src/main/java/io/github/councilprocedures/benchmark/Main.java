package io.github.councilprocedures.benchmark;

import io.github.councilprocedures.CouncilLaw;
import io.github.councilprocedures.calendar.OfficialCalendar;
import io.github.councilprocedures.fact.Verdict;
import io.github.councilprocedures.rule.Finding;
import io.github.councilprocedures.rule.Findings;
import io.github.councilprocedures.rule.RuleBook;
import io.github.councilprocedures.session.Session;
import java.io.PrintStream;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Proves that both sides give the same answers, measures them, and prints how they stand to each other. */
public final class Main {

    private Main() {}

    /**
     * Runs the benchmarks.
     *
     * @param args options of JMH
     * @throws CommandLineOptionException if JMH does not know an option
     * @throws RunnerException if JMH fails
     */
    public static void main(String[] args) throws CommandLineOptionException, RunnerException {
        PrintStream out = System.out;
        for (int resolutions : new int[] {0, 3}) {
            checkAnswers(resolutions, out);
        }
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .parent(new CommandLineOptions(args))
                        .build())
                .run();
        for (RunResult judged : results) {
            if (!judged.getPrimaryResult().getLabel().equals("judged")) {
                continue;
            }
            String resolutions = judged.getParams().getParam("resolutions");
            double nanoseconds = judged.getPrimaryResult().getScore();
            out.printf(
                    Locale.ROOT,
                    "with %s resolutions: ratio %.2f to ifs over a session, %.2f to ifs over prepared rows; %.0f bytes/record%n",
                    resolutions,
                    nanoseconds / score(results, "handWrittenOnSession", resolutions),
                    nanoseconds / score(results, "handWritten", resolutions),
                    bytes(judged));
            Session session = RandomSessions.of(JudgingBenchmark.SEED, 1, Integer.parseInt(resolutions))
                    .get(0);
            int few = JudgingBenchmark.COMPARED.judge(session).size();
            int all = CouncilLaw.standard().judge(session).size();
            out.printf(
                    Locale.ROOT,
                    "with %s resolutions: %.1f ns a rule of %d, %.1f ns a rule of the whole law's %d%n",
                    resolutions,
                    nanoseconds / few,
                    few,
                    score(results, "judgedByWholeLaw", resolutions) / all,
                    all);
        }
    }

    /** Not a number where it was run without the profiler of garbage. */
    private static double bytes(RunResult judged) {
        Result<?> bytes = judged.getSecondaryResults().get("gc.alloc.rate.norm");
        return bytes == null ? Double.NaN : bytes.getScore();
    }

    /** Nanoseconds a record; not a number where it was not run. */
    private static double score(Collection<RunResult> results, String label, String resolutions) {
        for (RunResult result : results) {
            if (result.getPrimaryResult().getLabel().equals(label)
                    && result.getParams().getParam("resolutions").equals(resolutions)) {
                return result.getPrimaryResult().getScore();
            }
        }
        return Double.NaN;
    }

    private static void checkAnswers(int resolutions, PrintStream out) {
        RuleBook law = JudgingBenchmark.COMPARED;
        List<Session> sessions = RandomSessions.of(JudgingBenchmark.SEED, JudgingBenchmark.RECORDS, resolutions);
        int unlawful = 0;
        for (Session session : sessions) {
            Findings findings = law.judge(session);
            byte[] byHand = HandWritten.judge(new HandWritten.Row(session), OfficialCalendar.standard());
            byte[] onSession = HandWrittenOnSession.judge(session, OfficialCalendar.standard());
            if (findings.size() != byHand.length) {
                throw new IllegalStateException(
                        "the law has " + findings.size() + " findings, the ifs " + byHand.length);
            }
            int i = 0;
            for (Finding finding : findings) {
                if (finding.reason().code() != byHand[i] || byHand[i] != onSession[i]) {
                    throw new IllegalStateException(session + ": " + finding);
                }
                i++;
            }
            unlawful += findings.count(Verdict.VIOLATED) > 0 ? 1 : 0;
        }
        out.println(sessions.size() + " sessions with " + resolutions + " resolutions each, " + unlawful
                + " with a violation: the same answers");
    }
}

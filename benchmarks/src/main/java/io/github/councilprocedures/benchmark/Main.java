package io.github.councilprocedures.benchmark;

import io.github.councilprocedures.CouncilLaw;
import io.github.councilprocedures.calendar.OfficialCalendar;
import io.github.councilprocedures.fact.Verdict;
import io.github.councilprocedures.rule.Finding;
import io.github.councilprocedures.rule.Findings;
import io.github.councilprocedures.session.Session;
import java.io.PrintStream;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
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
            double floor = 0;
            for (RunResult other : results) {
                if (other.getPrimaryResult().getLabel().equals("handWritten")
                        && other.getParams().getParam("resolutions").equals(resolutions)) {
                    floor = other.getPrimaryResult().getScore();
                }
            }
            out.printf(
                    Locale.ROOT,
                    "with %s resolutions: ratio %.2f, %.0f bytes/record (%.0f ns/record against %.0f)%n",
                    resolutions,
                    judged.getPrimaryResult().getScore() / floor,
                    judged.getSecondaryResults().get("gc.alloc.rate.norm").getScore(),
                    judged.getPrimaryResult().getScore(),
                    floor);
        }
    }

    private static void checkAnswers(int resolutions, PrintStream out) {
        CouncilLaw law = CouncilLaw.standard();
        List<Session> sessions = RandomSessions.of(JudgingBenchmark.SEED, JudgingBenchmark.RECORDS, resolutions);
        int unlawful = 0;
        for (Session session : sessions) {
            Findings findings = law.judge(session);
            byte[] byHand = HandWritten.judge(new HandWritten.Row(session), OfficialCalendar.standard());
            if (findings.size() != byHand.length) {
                throw new IllegalStateException(
                        "the law has " + findings.size() + " findings, the ifs " + byHand.length);
            }
            int i = 0;
            for (Finding finding : findings) {
                if (finding.reason().code() != byHand[i]) {
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

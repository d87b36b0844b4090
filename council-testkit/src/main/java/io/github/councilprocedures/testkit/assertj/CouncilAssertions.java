package io.github.councilprocedures.testkit.assertj;

import io.github.councilprocedures.rule.Finding;
import io.github.councilprocedures.rule.Findings;

/**
 * The entry to assertions about findings (kiểm tra kết quả xem xét); its {@code assertThat} stands beside that of AssertJ:
 *
 * <pre>{@code
 * assertThat(law.judge(session)).hasNoBreach()
 *     .finding("session.convocation.regular").isSatisfied().citing("khoản 2 Điều 80");
 * }</pre>
 */
public final class CouncilAssertions {

    private CouncilAssertions() {}

    /**
     * Begins assertions about all that was found.
     *
     * @param actual the findings
     * @return the assertions
     */
    public static FindingsAssert assertThat(Findings actual) {
        return new FindingsAssert(actual);
    }

    /**
     * Begins assertions about one finding.
     *
     * @param actual the finding
     * @return the assertions
     */
    public static FindingAssert assertThat(Finding actual) {
        return new FindingAssert(actual);
    }
}

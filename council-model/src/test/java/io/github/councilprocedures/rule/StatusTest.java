package io.github.councilprocedures.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.councilprocedures.fact.Reason;
import io.github.councilprocedures.text.Phrase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatusTest {

    @ParameterizedTest
    @CsvSource({
        "REQUIRES, MET, quy định, requires",
        "REPEALED, REPEALED, đã bị bãi bỏ, repealed",
        "EXPIRED, EXPIRED, đã hết hiệu lực, expired",
        "LEFT_TO_REGULATION, LEFT_TO_REGULATION, do quy chế quy định, left to regulation",
        "NOT_ENCODED, NOT_ENCODED, chưa được đưa vào danh mục, not encoded",
        "SUSPENDED, SUSPENDED, đang ngưng hiệu lực, suspended",
        "SILENT, CONDITION, không quy định, silent"
    })
    void hasALabelAndAReason(Status status, Reason reason, String vi, String en) {
        assertThat(status.label()).isEqualTo(new Phrase(vi, en));
        assertThat(status.reason()).isEqualTo(reason);
    }
}

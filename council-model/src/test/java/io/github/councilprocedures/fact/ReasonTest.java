package io.github.councilprocedures.fact;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.councilprocedures.text.Phrase;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ReasonTest {

    @ParameterizedTest
    @CsvSource({
        "MET, SATISFIED, đáp ứng yêu cầu, requirement met",
        "NOT_MET, VIOLATED, không đáp ứng yêu cầu, requirement not met",
        "NEVER_DONE, VIOLATED, không thực hiện, never done",
        "CONDITION, NOT_APPLICABLE, không thuộc trường hợp áp dụng, not a case of this rule",
        "LEFT_TO_REGULATION, NOT_APPLICABLE, 'luật không quy định, do quy chế của Hội đồng nhân dân quy định',"
                + " left by the law to the council's own regulation",
        "REPEALED, NOT_APPLICABLE, quy định đã bị bãi bỏ, repealed",
        "EXPIRED, NOT_APPLICABLE, quy định đã hết hiệu lực, no longer in force",
        "SUSPENDED, NOT_APPLICABLE, quy định đang ngưng hiệu lực, suspended",
        "SWITCHED_OFF, NOT_APPLICABLE, quy tắc đang tắt, rule switched off",
        "FACT_MISSING, UNDETERMINED, thiếu dữ kiện, fact missing",
        "NOT_YET_DUE, UNDETERMINED, chưa đến hạn, not yet due",
        "RECORD_NOT_COMPLETE, UNDETERMINED, hồ sơ chưa đầy đủ, record not complete",
        "NOT_ENCODED, UNDETERMINED, điều khoản chưa được đưa vào danh mục, clause not encoded",
        "CALENDAR_NOT_DECIDED, UNDETERMINED, lịch nghỉ chưa được quyết định, calendar not decided",
        "TEXT_AMBIGUOUS, UNDETERMINED, văn bản chưa rõ, text ambiguous"
    })
    void eachBelongsToOneVerdictAndHasALabel(Reason reason, Verdict verdict, String vi, String en) {
        assertThat(reason.verdict()).isEqualTo(verdict);
        assertThat(reason.label()).isEqualTo(new Phrase(vi, en));
    }

    @ParameterizedTest
    @EnumSource
    void itsCodeReadsBack(Reason reason) {
        assertThat(Reason.of(reason.code())).isSameAs(reason);
    }

    @Test
    void everyVerdictHasAReasonAndALabel() {
        assertThat(Arrays.stream(Reason.values()).map(Reason::verdict)).contains(Verdict.values());
        assertThat(Arrays.stream(Verdict.values()).map(Verdict::label))
                .containsExactly(
                        new Phrase("đạt", "satisfied"),
                        new Phrase("không đạt", "violated"),
                        new Phrase("không áp dụng", "not applicable"),
                        new Phrase("chưa xác định được", "undetermined"));
    }
}

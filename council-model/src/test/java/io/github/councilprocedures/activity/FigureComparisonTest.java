package io.github.councilprocedures.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.councilprocedures.text.Phrase;
import io.github.councilprocedures.time.ReportingPeriod;
import org.junit.jupiter.api.Test;

class FigureComparisonTest {

    private static FigureComparison.Builder sessions(int stated) {
        return FigureComparison.builder()
                .figure(Figure.SESSIONS)
                .period(ReportingPeriod.year(2023))
                .stated(stated);
    }

    @Test
    void figures_that_agree() {
        FigureComparison same =
                sessions(6).counted(6).agreement(FigureAgreement.AGREES).build();
        assertThat(same.difference()).hasValue(0);
        assertThat(same.message())
                .isEqualTo(new Phrase(
                        "kỳ họp năm 2023: báo cáo nêu 6, hồ sơ có 6; khớp.",
                        "sessions, year 2023: 6 reported, 6 recorded; they agree."));
    }

    @Test
    void figures_that_differ_by_so_many() {
        FigureComparison more =
                sessions(6).counted(4).agreement(FigureAgreement.DIFFERS).build();
        assertThat(more.difference()).hasValue(2);
        assertThat(more.message())
                .isEqualTo(new Phrase(
                        "kỳ họp năm 2023: báo cáo nêu 6, hồ sơ có 4; báo cáo nhiều hơn 2.",
                        "sessions, year 2023: 6 reported, 4 recorded; the report has 2 more."));
        FigureComparison fewer =
                sessions(6).counted(7).agreement(FigureAgreement.DIFFERS).build();
        assertThat(fewer.difference()).hasValue(-1);
        assertThat(fewer.message())
                .isEqualTo(new Phrase(
                        "kỳ họp năm 2023: báo cáo nêu 6, hồ sơ có 7; báo cáo ít hơn 1.",
                        "sessions, year 2023: 6 reported, 7 recorded; the report has 1 fewer."));
    }

    @Test
    void figures_that_cannot_be_compared() {
        FigureComparison open = sessions(6)
                .counted(4)
                .agreement(FigureAgreement.RECORD_NOT_COMPLETE)
                .build();
        assertThat(open.difference()).isEmpty();
        assertThat(open.message())
                .isEqualTo(new Phrase(
                        "kỳ họp năm 2023: báo cáo nêu 6; không đối chiếu được: hồ sơ chưa đầy đủ đến hết kỳ báo cáo.",
                        "sessions, year 2023: 6 reported; not to be compared: the record is not complete through the"
                                + " period."));
    }

    @Test
    void an_agreement_that_the_numbers_belie_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        sessions(6).counted(5).agreement(FigureAgreement.AGREES).build())
                .withMessage("agreement of 6 and 5 must not be AGREES");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sessions(6)
                        .counted(6)
                        .agreement(FigureAgreement.DIFFERS)
                        .build())
                .withMessage("agreement of 6 and 6 must not be DIFFERS");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sessions(6).agreement(FigureAgreement.DIFFERS).build())
                .withMessage("counted must be given where the agreement is DIFFERS");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        sessions(-1).agreement(FigureAgreement.NOT_RECORDED).build())
                .withMessage("stated and counted must not be negative, were -1 and 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sessions(1)
                        .counted(-1)
                        .agreement(FigureAgreement.NOT_RECORDED)
                        .build())
                .withMessage("stated and counted must not be negative, were 1 and -1");
        assertThat(sessions(0)
                        .counted(0)
                        .agreement(FigureAgreement.AGREES)
                        .build()
                        .message()
                        .en())
                .startsWith("sessions, year 2023: 0 reported");
    }
}

package io.github.councilprocedures.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;
import java.math.BigDecimal;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PrintedShareTest {

    private static PrintedShare share(String text) {
        return PrintedShare.parse(text);
    }

    @Test
    void it_is_read_as_it_is_printed() {
        assertThat(share("87,50%")).isEqualTo(PrintedShare.of(new BigDecimal("87.50")));
        assertThat(share(" 87.50 % ")).isEqualTo(share("87,50%")).hasSameHashCodeAs(share("87,50%"));
        assertThat(share("87,50%")).hasToString("87,50%").isNotEqualTo(share("87,5%"));
        assertThat(share("87,51%")).isNotEqualTo(share("87,50%"));
        assertThat(share("87,50%").equals("87,50%")).isFalse();
        assertThat(share("0,05%")).hasToString("0,05%");
        assertThat(share("100%")).hasToString("100%");
        assertThat(share("87,50%").decimals()).isEqualTo(2);
        assertThat(share("100%").decimals()).isZero();
        assertThat(share("87,50%").percent()).isEqualTo(new BigDecimal("87.50"));
        assertThat(share("999,999999%")).hasToString("999,999999%");
        assertThat(PrintedShare.of(BigDecimal.ZERO)).hasToString("0%");
    }

    @Test
    void what_is_no_percentage_is_refused() {
        for (String text : new String[] {"87,50", "-1%", "87,%", ",5%", "1000%", "1,1234567%", "%", ""}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> share(text))
                    .withMessage("printed share: found \"" + text + "\", expected a percentage such as 87,50%");
        }
        for (String number : new String[] {"-0.01", "1000", "1.1234567", "1e1"}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> PrintedShare.of(new BigDecimal(number)))
                    .withMessage("percent must be from 0 to 999 with 0 to 6 decimals, was " + new BigDecimal(number));
        }
    }

    @Test
    void a_part_is_printed_by_rounding_half_up_or_by_truncation() {
        assertThat(PrintedShare.rounded(2, 3, 2)).hasToString("66,67%");
        assertThat(PrintedShare.truncated(2, 3, 2)).hasToString("66,66%");
        assertThat(PrintedShare.rounded(1, 8, 0)).as("12,5").hasToString("13%");
        assertThat(PrintedShare.rounded(1, 3, 0)).hasToString("33%");
        assertThat(PrintedShare.truncated(1, 8, 6)).hasToString("12,500000%");
        assertThat(PrintedShare.rounded(0, 7, 1)).hasToString("0,0%");
        assertThat(PrintedShare.truncated(1_000_000_000, 1_000_000_000, 6)).hasToString("100,000000%");
        assertThat(PrintedShare.rounded(1_000_000_000, 1_000_000_000, 6)).hasToString("100,000000%");
    }

    @Test
    void numbers_that_give_no_share_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> share("0%").printing(0, 0))
                .withMessage("total must be from 1 to 1000000000, was 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> share("0%").printing(0, 1_000_000_001L))
                .withMessage("total must be from 1 to 1000000000, was 1000000001");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> share("0%").printing(-1, 5))
                .withMessage("part must be from 0 to total 5, was -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PrintedShare.rounded(6, 5, 0))
                .withMessage("part must be from 0 to total 5, was 6");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PrintedShare.truncated(5, 5, 7))
                .withMessage("decimals must be from 0 to 6, was 7");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PrintedShare.rounded(5, 5, -1))
                .withMessage("decimals must be from 0 to 6, was -1");
    }

    @Test
    void how_a_percentage_comes_about_is_recognised() {
        assertThat(share("66,67%").printing(2, 3)).isEqualTo(SharePrinting.ROUNDED);
        assertThat(share("66,66%").printing(2, 3)).isEqualTo(SharePrinting.TRUNCATED);
        assertThat(share("33,33%").printing(1, 3)).isEqualTo(SharePrinting.BOTH);
        assertThat(share("87,50%").printing(35, 40)).isEqualTo(SharePrinting.BOTH);
        assertThat(share("13%").printing(1, 8)).as("half goes up").isEqualTo(SharePrinting.ROUNDED);
        assertThat(share("0%").printing(0, 9)).isEqualTo(SharePrinting.BOTH);
        assertThat(share("100%").printing(9, 9)).isEqualTo(SharePrinting.BOTH);
    }

    @Test
    void another_number_of_the_same_total_is_told_from_none_at_all() {
        assertThat(share("87,50%").printing(34, 40)).isEqualTo(SharePrinting.OTHER_NUMBER);
        assertThat(share("66,67%").printing(1, 3)).as("2 of 3, rounded").isEqualTo(SharePrinting.OTHER_NUMBER);
        assertThat(share("66,66%").printing(1, 3)).as("2 of 3, truncated").isEqualTo(SharePrinting.OTHER_NUMBER);
        assertThat(share("66,65%").printing(2, 3)).isEqualTo(SharePrinting.IMPOSSIBLE);
        assertThat(share("66,68%").printing(2, 3)).isEqualTo(SharePrinting.IMPOSSIBLE);
        assertThat(share("86,00%").printing(34, 40)).as("2,5 each").isEqualTo(SharePrinting.IMPOSSIBLE);
        assertThat(share("0,00%").printing(1, 40)).isEqualTo(SharePrinting.OTHER_NUMBER);
        assertThat(share("100,00%").printing(1, 40)).isEqualTo(SharePrinting.OTHER_NUMBER);
        assertThat(share("100,01%").printing(40, 40)).isEqualTo(SharePrinting.IMPOSSIBLE);
        assertThat(share("0,01%").printing(0, 40)).isEqualTo(SharePrinting.IMPOSSIBLE);
    }

    @Test
    void each_percentage_is_possible_just_where_some_number_gives_it() {
        for (int total = 1; total <= 60; total++) {
            for (int units = 0; units <= 1010; units++) {
                PrintedShare printed = PrintedShare.of(BigDecimal.valueOf(units, 1));
                boolean possible = false;
                for (int part = 0; part <= total; part++) {
                    possible |= printed.equals(PrintedShare.rounded(part, total, 1))
                            || printed.equals(PrintedShare.truncated(part, total, 1));
                }
                assertThat(printed.printing(0, total) != SharePrinting.IMPOSSIBLE)
                        .as("%s of %s", printed, total)
                        .isEqualTo(possible);
            }
        }
    }

    @Test
    void only_the_first_three_are_right() {
        assertThat(Arrays.stream(SharePrinting.values()).filter(SharePrinting::fits))
                .containsExactly(SharePrinting.ROUNDED, SharePrinting.TRUNCATED, SharePrinting.BOTH);
        assertThat(SharePrinting.values())
                .extracting(Labelled::label)
                .containsExactly(
                        new Phrase("làm tròn", "rounded"),
                        new Phrase("bỏ các chữ số thập phân sau", "truncated"),
                        new Phrase("làm tròn hay bỏ các chữ số sau đều ra số này", "rounded or truncated alike"),
                        new Phrase(
                                "khớp với một số khác, không khớp với số đã nêu",
                                "right for another number, not for the one stated"),
                        new Phrase("không số nguyên nào cho ra tỷ lệ này", "no whole number gives it"));
    }
}

package io.github.councilprocedures.examples.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {

    @Test
    void vietnamese_letters_take_one_column_however_they_are_written() {
        String composed = "Hội đồng nhân dân";
        String decomposed = Normalizer.normalize(composed, Normalizer.Form.NFD);
        assertThat(decomposed.length()).isGreaterThan(composed.length());
        assertThat(Table.width(composed)).isEqualTo(17);
        assertThat(Table.width(decomposed)).isEqualTo(17);
    }

    @Test
    void cells_are_filled_up_and_broken_at_blanks() {
        Table table = new Table(List.of(new Table.Column("Ngày", 6), new Table.Column("Việc", 8)));
        table.row(List.of("", "phiên họp thường kỳ"));
        table.row(List.of("Chủ nhật", "nghiêngngả dài"));
        assertThat(table).hasToString("""
                        Ngày   | Việc
                        -------+---------
                               | phiên
                               | họp
                               | thường
                               | kỳ
                        Chủ    | nghiêngngả
                        nhật   | dài
                        """);
    }
}

package io.github.councilprocedures.examples.terminal;

import java.util.ArrayList;
import java.util.List;

/**
 * A table of plain text (bảng). A Vietnamese letter with its marks stands for one column, however many code units it is written
 * with.
 */
public final class Table {

    private final List<Column> columns;
    private final StringBuilder text = new StringBuilder();

    /**
     * A column; cells that are wider are broken at blanks.
     *
     * @param heading its heading
     * @param width how many letters go side by side
     */
    public record Column(String heading, int width) {}

    /**
     * A table that has only its heading yet.
     *
     * @param columns its columns
     */
    public Table(List<Column> columns) {
        this.columns = columns;
        row(columns.stream().map(Column::heading).toList());
        rule();
    }

    /**
     * Writes a row.
     *
     * @param cells its cells, one for each column
     */
    public void row(List<String> cells) {
        List<List<String>> broken = new ArrayList<>();
        int height = 1;
        for (int i = 0; i < columns.size(); i++) {
            List<String> lines = broken(cells.get(i), columns.get(i).width());
            broken.add(lines);
            height = Math.max(height, lines.size());
        }
        for (int line = 0; line < height; line++) {
            StringBuilder written = new StringBuilder();
            for (int i = 0; i < columns.size(); i++) {
                String cell = line < broken.get(i).size() ? broken.get(i).get(line) : "";
                int missing = columns.get(i).width() - width(cell);
                written.append(i == 0 ? "" : " | ").append(cell).append(" ".repeat(Math.max(0, missing)));
            }
            text.append(written.toString().stripTrailing()).append('\n');
        }
    }

    private void rule() {
        for (int i = 0; i < columns.size(); i++) {
            text.append(i == 0 ? "" : "-+-").append("-".repeat(columns.get(i).width()));
        }
        text.append('\n');
    }

    private static List<String> broken(String cell, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : cell.split(" ")) {
            if (!line.isEmpty() && width(line) + 1 + width(word) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    /** The columns a text takes: a mark that is written after its letter takes none. */
    static int width(CharSequence text) {
        return (int) text.codePoints()
                .filter(point -> Character.getType(point) != Character.NON_SPACING_MARK)
                .count();
    }

    /** All rows, each line ended by a line feed. */
    @Override
    public String toString() {
        return text.toString();
    }
}

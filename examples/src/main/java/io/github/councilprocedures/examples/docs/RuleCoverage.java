package io.github.councilprocedures.examples.docs;

import static io.github.councilprocedures.examples.docs.RulePages.row;

import io.github.councilprocedures.CouncilLaw;
import io.github.councilprocedures.fact.Reason;
import io.github.councilprocedures.law.Evidence;
import io.github.councilprocedures.law.Ground;
import io.github.councilprocedures.rule.Rule;
import io.github.councilprocedures.rule.RuleVersion;
import io.github.councilprocedures.text.Phrase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The table of rules by quarter (bảng quy tắc theo quý): a gap or a change of law that nobody meant shows as a letter out
 * of place.
 */
final class RuleCoverage {

    private static final int FIRST_YEAR = 2016;
    private static final int LAST_YEAR = 2031;

    private RuleCoverage() {}

    static String page(CouncilLaw law) {
        StringBuilder page = new StringBuilder("""
                # Bảng theo quý / Table by quarter

                Sinh ra từ mã nguồn / generated from the code. [Mục lục / index](index.md)

                Mỗi ô có bốn chữ, mỗi chữ là điều quy tắc nói vào ngày đầu của một quý.
                Each cell has four letters, one for what the rule says on the first day of each quarter.

                """);
        page.append(row("", "Nghĩa", "Meaning")).append(row("---", "---", "---"));
        for (Letter letter : Letter.values()) {
            page.append(row("`" + letter.sign + "`", letter.meaning));
        }
        List<String> head = new ArrayList<>(List.of("id"));
        List<String> line = new ArrayList<>(List.of("---"));
        for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
            head.add(String.valueOf(year));
            line.add("---");
        }
        page.append('\n').append(row(head.toArray(String[]::new))).append(row(line.toArray(String[]::new)));
        law.rules().forEach(rule -> page.append(years(rule)));
        return page.toString();
    }

    private static String years(Rule<?> rule) {
        List<String> cells = new ArrayList<>();
        cells.add("[" + rule.id() + "](" + rule.id().substring(0, rule.id().indexOf('.')) + ".md#" + rule.id() + ")");
        for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
            StringBuilder quarters = new StringBuilder();
            for (int month = 1; month <= 12; month += 3) {
                quarters.append(letter(rule, LocalDate.of(year, month, 1)).sign);
            }
            cells.add("`" + quarters + "`");
        }
        return row(cells.toArray(String[]::new));
    }

    private static Letter letter(Rule<?> rule, LocalDate day) {
        Optional<? extends RuleVersion<?>> version = rule.versionOn(day);
        if (version.isEmpty()) {
            return rule.ground() == Ground.STATUTE ? Letter.NOT_ENCODED : Letter.NO_RULE;
        }
        return switch (version.get().status()) {
            case REQUIRES ->
                version.get().evidence().equals(Optional.of(Evidence.RECALLED)) ? Letter.FROM_MEMORY : Letter.REQUIRES;
            case LEFT_TO_REGULATION -> Letter.LEFT_TO_REGULATION;
            case NOT_ENCODED -> Letter.NOT_ENCODED;
            case REPEALED -> Letter.REPEALED;
            case EXPIRED -> Letter.EXPIRED;
            case SUSPENDED -> Letter.SUSPENDED;
            case SILENT -> Letter.NO_RULE;
        };
    }

    /** What a rule says on a day. */
    private enum Letter {
        REQUIRES(
                'R',
                "có yêu cầu; kết luận tùy việc đã làm",
                "something is required; the verdict depends on what was done"),
        LEFT_TO_REGULATION('L', Reason.LEFT_TO_REGULATION),
        NOT_ENCODED('N', Reason.NOT_ENCODED),
        REPEALED('X', Reason.REPEALED),
        EXPIRED('E', Reason.EXPIRED),
        SUSPENDED('S', Reason.SUSPENDED),
        FROM_MEMORY('M', Reason.SWITCHED_OFF),
        NO_RULE('-', "chưa có quy tắc", "no rule yet");

        private final char sign;
        private final Phrase meaning;

        Letter(char sign, Reason reason) {
            this(
                    sign,
                    reason.label().vi() + "; " + reason.verdict().label().vi(),
                    reason.label().en() + "; " + reason.verdict().label().en());
        }

        Letter(char sign, String vi, String en) {
            this.sign = sign;
            this.meaning = new Phrase(vi, en);
        }
    }
}

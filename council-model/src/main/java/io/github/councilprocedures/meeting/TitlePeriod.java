package io.github.councilprocedures.meeting;

import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;
import io.github.councilprocedures.time.PeriodKind;
import io.github.councilprocedures.time.ReportingPeriod;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which period the title of a meeting or conference names (kỳ ghi trong tên gọi). The period reviewed, the month in which it
 * was held and the period planned are all usual, so a title alone does not tell what was reported on.
 */
public enum TitlePeriod implements Labelled {
    /** The period reviewed, such as February for a meeting in March (kỳ được đánh giá). */
    REVIEWED("kỳ được đánh giá", "the period reviewed"),
    /** The month, quarter or year in which it was held (kỳ có ngày họp). */
    OF_THE_DAY("tháng, quý, năm có ngày họp", "the period in which it was held"),
    /** The period planned, and neither of the two before (kỳ được triển khai). */
    PLANNED("kỳ được triển khai nhiệm vụ", "the period planned"),
    /** No period at all (không ghi kỳ nào). */
    NONE("không ghi kỳ nào", "none"),
    /** Another period (kỳ khác). */
    OTHER("kỳ khác", "another period");

    private final Phrase label;

    TitlePeriod(String vi, String en) {
        this.label = new Phrase(vi, en);
    }

    @Override
    public Phrase label() {
        return label;
    }

    /** Null where the title is not recorded, or too little else to tell. */
    static @Nullable TitlePeriod of(
            Optional<String> title,
            Optional<ReportingPeriod> reviewed,
            Optional<ReportingPeriod> planned,
            Optional<LocalDate> heldOn) {
        if (title.isEmpty()) {
            return null;
        }
        List<ReportingPeriod> named = ReportingPeriod.named(title.get()).stream()
                .filter(period -> period.kind() != PeriodKind.TERM)
                .toList();
        if (named.isEmpty()) {
            return NONE;
        }
        if (reviewed.filter(named::contains).isPresent()) {
            return REVIEWED;
        }
        if (heldOn.filter(day -> named.stream()
                        .anyMatch(period -> period.span().orElseThrow().contains(day)))
                .isPresent()) {
            return OF_THE_DAY;
        }
        if (planned.filter(named::contains).isPresent()) {
            return PLANNED;
        }
        return reviewed.isPresent() && heldOn.isPresent() ? OTHER : null;
    }
}

package io.github.councilprocedures.meeting;

import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;
import io.github.councilprocedures.time.PeriodKind;
import io.github.councilprocedures.time.ReportingPeriod;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which period the title of a meeting or conference names (kỳ ghi trong tên gọi). Both the period reviewed and the month in
 * which it was held are usual, so a title alone does not tell what was reported on.
 */
public enum TitlePeriod implements Labelled {
    /** The period reviewed, such as February for a meeting in March (kỳ được đánh giá). */
    REVIEWED("kỳ được đánh giá", "the period reviewed"),
    /** The month, quarter or year in which it was held (kỳ có ngày họp). */
    OF_THE_DAY("tháng, quý, năm có ngày họp", "the period in which it was held"),
    /** No period at all (không ghi kỳ nào). */
    NONE("không ghi kỳ nào", "none"),
    /** Neither the period reviewed nor that of the day (kỳ khác). */
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
            Optional<String> title, Optional<ReportingPeriod> reviewed, Optional<LocalDate> heldOn) {
        if (title.isEmpty()) {
            return null;
        }
        ReportingPeriod named = ReportingPeriod.named(title.get()).orElse(null);
        if (named == null || named.kind() == PeriodKind.TERM) {
            return NONE;
        }
        if (reviewed.filter(named::equals).isPresent()) {
            return REVIEWED;
        }
        if (heldOn.isEmpty()) {
            return null;
        }
        boolean ofTheDay = named.span().orElseThrow().contains(heldOn.get());
        return ofTheDay ? OF_THE_DAY : reviewed.isPresent() ? OTHER : null;
    }
}

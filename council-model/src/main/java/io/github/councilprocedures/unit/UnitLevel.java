package io.github.councilprocedures.unit;

import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A level of administrative unit (cấp đơn vị hành chính), the highest first. Not a kind of unit: see {@link UnitKind}. */
public enum UnitLevel implements Labelled {
    /** Province level (cấp tỉnh). */
    PROVINCE(new Phrase("cấp tỉnh", "province level"), null),
    /** District level (cấp huyện); ended with 2025-06-30 (Law 72/2025/QH15, Article 51, Clause 3). */
    DISTRICT(new Phrase("cấp huyện", "district level"), LocalDate.of(2025, 6, 30)),
    /** Commune level (cấp xã). */
    COMMUNE(new Phrase("cấp xã", "commune level"), null);

    private final Phrase label;
    private final @Nullable LocalDate lastDay;

    UnitLevel(Phrase label, @Nullable LocalDate lastDay) {
        this.label = label;
        this.lastDay = lastDay;
    }

    @Override
    public Phrase label() {
        return label;
    }

    /**
     * The last day on which the level exists.
     *
     * @return the day, included; absent when no end is known
     */
    public Optional<LocalDate> lastDay() {
        return Optional.ofNullable(lastDay);
    }

    /**
     * Whether the level exists on a day.
     *
     * @param day the day
     * @return true up to and including the last day
     */
    public boolean existsOn(LocalDate day) {
        return lastDay == null || !day.isAfter(lastDay);
    }

    /**
     * The level directly below this one on a day (cấp dưới trực tiếp): since 2025-07-01 that of the province is the commune.
     *
     * @param day the day
     * @return the level, empty for the lowest
     */
    public Optional<UnitLevel> belowOn(LocalDate day) {
        for (UnitLevel level : values()) {
            if (level.compareTo(this) > 0 && level.existsOn(day)) {
                return Optional.of(level);
            }
        }
        return Optional.empty();
    }
}

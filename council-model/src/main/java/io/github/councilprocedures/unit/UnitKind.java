package io.github.councilprocedures.unit;

import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A kind of administrative unit (loại đơn vị hành chính) of the levels that have People's Councils. The days on which a
 * kind begins or ends are known only for what the reform of 2025 changed; all else is open.
 */
public enum UnitKind implements Labelled {
    /** Province (tỉnh). */
    PROVINCE(UnitLevel.PROVINCE, "tỉnh", "tỉnh", "province", "Province"),
    /** City directly under the central government (thành phố trực thuộc trung ương). */
    CENTRAL_CITY(UnitLevel.PROVINCE, "thành phố trực thuộc trung ương", "thành phố", "centrally-run city", "City"),
    /** Rural district (huyện). */
    RURAL_DISTRICT(UnitLevel.DISTRICT, "huyện", "huyện", "rural district", "Rural District"),
    /** Urban district (quận). */
    URBAN_DISTRICT(UnitLevel.DISTRICT, "quận", "quận", "urban district", "Urban District"),
    /** Town (thị xã). */
    TOWN(UnitLevel.DISTRICT, "thị xã", "thị xã", "town", "Town"),
    /** City of a province (thành phố thuộc tỉnh). */
    PROVINCIAL_CITY(UnitLevel.DISTRICT, "thành phố thuộc tỉnh", "thành phố", "provincial city", "City"),
    /** City within a centrally-run city (thành phố thuộc thành phố trực thuộc trung ương). */
    MUNICIPAL_CITY(
            UnitLevel.DISTRICT,
            "thành phố thuộc thành phố trực thuộc trung ương",
            "thành phố",
            "municipal city",
            "City"),
    /** Commune (xã). */
    COMMUNE(UnitLevel.COMMUNE, "xã", "xã", "commune", "Commune"),
    /** Ward (phường). */
    WARD(UnitLevel.COMMUNE, "phường", "phường", "ward", "Ward"),
    /** Township (thị trấn); ended with the district level, on 2025-06-30. */
    TOWNSHIP(UnitLevel.COMMUNE, "thị trấn", "thị trấn", "township", "Township", null, LocalDate.of(2025, 6, 30)),
    /** Special zone (đặc khu); known since Law 72/2025/QH15 took effect on 2025-06-16. */
    SPECIAL_ZONE(
            UnitLevel.COMMUNE, "đặc khu", "đặc khu", "special zone", "Special Zone", LocalDate.of(2025, 6, 16), null);

    private final UnitLevel level;
    private final Phrase label;
    private final Phrase title;
    private final @Nullable LocalDate firstDay;
    private final @Nullable LocalDate lastDay;

    UnitKind(UnitLevel level, String vi, String viTitle, String en, String enTitle) {
        this(level, vi, viTitle, en, enTitle, null, level.lastDay().orElse(null));
    }

    UnitKind(
            UnitLevel level,
            String vi,
            String viTitle,
            String en,
            String enTitle,
            @Nullable LocalDate firstDay,
            @Nullable LocalDate lastDay) {
        this.level = level;
        this.label = new Phrase(vi, en);
        this.title = new Phrase(viTitle, enTitle);
        this.firstDay = firstDay;
        this.lastDay = lastDay;
    }

    /**
     * The level that units of this kind belong to.
     *
     * @return the level
     */
    public UnitLevel level() {
        return level;
    }

    @Override
    public Phrase label() {
        return label;
    }

    /**
     * The first day on which the law knows the kind.
     *
     * @return the day, included; absent when no beginning is known
     */
    public Optional<LocalDate> firstDay() {
        return Optional.ofNullable(firstDay);
    }

    /**
     * The last day on which units of this kind exist.
     *
     * @return the day, included; absent when no end is known
     */
    public Optional<LocalDate> lastDay() {
        return Optional.ofNullable(lastDay);
    }

    /**
     * Whether units of this kind exist on a day.
     *
     * @param day the day
     * @return true from the first to the last day, both included
     */
    public boolean existsOn(LocalDate day) {
        return (firstDay == null || !day.isBefore(firstDay)) && (lastDay == null || !day.isAfter(lastDay));
    }

    /** The name of a unit of this kind: the title goes before it in Vietnamese, and in English before numbers only. */
    Phrase named(String name) {
        boolean numbered = Character.isDigit(name.charAt(0));
        return new Phrase(title.vi() + " " + name, numbered ? title.en() + " " + name : name + " " + title.en());
    }
}

package io.github.councilprocedures.person;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Objects;

/**
 * A person with the offices held on an occasion (người giữ chức vụ), such as the one who presided. Not a history of
 * offices, and not necessarily a delegate.
 *
 * @param name the name
 * @param offices the offices as written, such as {@code Chủ tịch HĐND huyện}, in the order in which they were named;
 *     may be empty
 */
public record Officer(PersonName name, List<String> offices) {

    /**
     * Keeps the offices as they are now.
     *
     * @param name the name
     * @param offices the offices
     * @throws IllegalArgumentException if an office is blank
     */
    public Officer {
        Objects.requireNonNull(name, "name");
        offices = ImmutableList.copyOf(offices);
        for (String office : offices) {
            if (office.isBlank()) {
                throw new IllegalArgumentException("offices must not hold a blank one, were " + offices);
            }
        }
    }
}

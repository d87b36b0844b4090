package io.github.councilprocedures.record;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMultiset;
import com.google.common.collect.Multiset;
import io.github.councilprocedures.fact.Fact;
import io.github.councilprocedures.session.Session;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * The numbers of the sessions of a record (số thứ tự các kỳ họp), worked out once. All are {@link Fact#ABSENT} when no
 * session has a number.
 *
 * @param recorded how many sessions have a number
 * @param distinct how many different numbers there are
 * @param span how many numbers lie from the lowest to the highest; absent when some of them may merely not be recorded
 * @param outOfOrder how many sessions have a lower number than one that opened earlier
 * @param lowest the lowest number
 * @param highest the highest number
 * @param firstMissing the lowest number between them that no session has; absent when there is none
 * @param firstRepeated the lowest number that two sessions have; absent when there is none
 */
record SessionNumbers(
        long recorded,
        long distinct,
        long span,
        long outOfOrder,
        long lowest,
        long highest,
        long firstMissing,
        long firstRepeated) {

    private static final SessionNumbers NONE = new SessionNumbers(
            0, Fact.ABSENT, Fact.ABSENT, Fact.ABSENT, Fact.ABSENT, Fact.ABSENT, Fact.ABSENT, Fact.ABSENT);

    static SessionNumbers of(List<Session> sessions, LocalDate completeThrough) {
        List<Session> numbered = numbered(sessions);
        if (numbered.isEmpty()) {
            return NONE;
        }
        ImmutableSortedMultiset<Integer> numbers = numbered.stream()
                .map(SessionNumbers::number)
                .collect(ImmutableSortedMultiset.toImmutableSortedMultiset(Comparator.naturalOrder()));
        int lowest = numbers.firstEntry().getElement();
        int highest = numbers.lastEntry().getElement();
        long missing = firstMissing(numbers, lowest, highest);
        boolean known = missing == Fact.ABSENT || isPassed(missing, numbered, completeThrough);
        return new SessionNumbers(
                numbers.size(),
                numbers.elementSet().size(),
                known ? highest - lowest + 1 : Fact.ABSENT,
                outOfOrder(numbered),
                lowest,
                highest,
                missing,
                firstRepeated(numbers));
    }

    /** Sessions with a number; those before a reorganisation, after which the numbers begin again, are another series. */
    private static List<Session> numbered(List<Session> sessions) {
        LocalDate begun = sessions.stream()
                .filter(Session::firstAfterReorganisation)
                .flatMap(session -> session.opensOn().stream())
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
        return sessions.stream()
                .filter(session -> session.ordinal().isPresent())
                .filter(session -> !session.opensOn().orElse(LocalDate.MAX).isBefore(begun))
                .collect(ImmutableList.toImmutableList());
    }

    private static int number(Session session) {
        return session.ordinal().orElseThrow().value();
    }

    /** Whether a later session opened while the record was complete, so that the missing one was not held before it. */
    private static boolean isPassed(long missing, List<Session> numbered, LocalDate completeThrough) {
        return numbered.stream()
                .filter(session -> number(session) > missing)
                .anyMatch(session -> !session.opensOn().orElse(LocalDate.MAX).isAfter(completeThrough));
    }

    private static long firstMissing(Multiset<Integer> numbers, int lowest, int highest) {
        for (int number = lowest; number < highest; number++) {
            if (!numbers.contains(number)) {
                return number;
            }
        }
        return Fact.ABSENT;
    }

    private static long firstRepeated(Multiset<Integer> numbers) {
        return numbers.entrySet().stream()
                .filter(entry -> entry.getCount() > 1)
                .mapToLong(Multiset.Entry::getElement)
                .findFirst()
                .orElse(Fact.ABSENT);
    }

    private static long outOfOrder(List<Session> numbered) {
        return numbered.stream()
                .filter(session -> numbered.stream()
                        .anyMatch(other -> number(other) > number(session) && opensBefore(other, session)))
                .count();
    }

    private static boolean opensBefore(Session one, Session other) {
        return one.opensOn().isPresent()
                && other.opensOn().isPresent()
                && one.opensOn().get().isBefore(other.opensOn().get());
    }
}

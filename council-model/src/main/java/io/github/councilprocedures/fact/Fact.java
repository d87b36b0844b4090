package io.github.councilprocedures.fact;

import static java.util.Objects.requireNonNull;

import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A named fact of a subject (dữ kiện), such as the day on which a session was convened. Rules, findings, schedules and
 * local regulations all speak of facts by name. Not a value: the same fact is read from many subjects.
 *
 * @param <S> the subjects it is read from
 */
public abstract sealed class Fact<S> implements Labelled
        permits DateFact, NumberFact, ChoiceFact, SetFact, SequenceFact, TallyFact {

    /** What a date or number fact answers when the subject does not have it. */
    public static final long ABSENT = Long.MIN_VALUE;

    private final Naming naming;

    Fact(Naming naming) {
        this.naming = naming;
    }

    final Naming naming() {
        return naming;
    }

    /**
     * The name used in data, such as {@code convenedOn}.
     *
     * @return the name
     */
    public final String name() {
        return naming.name;
    }

    @Override
    public final Phrase label() {
        return naming.label;
    }

    /**
     * How a derived fact is worked out from others; empty for a fact that is simply recorded.
     *
     * @return the explanation, if derived
     */
    public final Optional<Phrase> derivation() {
        return Optional.ofNullable(naming.derivation);
    }

    /**
     * Why a subject may lack this fact: the reason a rule gives when it does.
     *
     * @return an undetermined reason, {@link Reason#FACT_MISSING} unless said otherwise
     */
    public final Reason whenAbsent() {
        return naming.whenAbsent;
    }

    /**
     * The values of a closed list, by their names in data: of a choice, of the members of a set, of the steps of a log.
     *
     * @return the names in order; none for days, numbers and numbers of times
     */
    public List<String> valueNames() {
        return List.of();
    }

    /**
     * Whether a subject has this fact.
     *
     * @param subject the subject
     * @return true if it has
     */
    public abstract boolean isPresent(S subject);

    /**
     * The value as a finding shows it.
     *
     * @param subject the subject
     * @return the value in both languages, if present
     */
    public abstract Optional<Phrase> show(S subject);

    @Override
    public final String toString() {
        return naming.name;
    }

    /**
     * Starts a fact that is recorded as it happened.
     *
     * @param name the name used in data, a lower-camel-case word
     * @param vi the Vietnamese label
     * @param en the English label
     * @return the naming, to be given to a factory of a fact
     * @throws IllegalArgumentException if the name is something else
     */
    public static Naming named(String name, String vi, String en) {
        return new Naming(name, new Phrase(vi, en), null, Reason.FACT_MISSING);
    }

    /** The names of a fact before its way of reading is given (tên gọi của dữ kiện). */
    public static final class Naming {
        private static final Pattern LOWER_CAMEL_CASE = Pattern.compile("[a-z][A-Za-z0-9]*");

        private final String name;
        private final Phrase label;
        private final @Nullable Phrase derivation;
        private final Reason whenAbsent;

        private Naming(String name, Phrase label, @Nullable Phrase derivation, Reason whenAbsent) {
            if (!LOWER_CAMEL_CASE.matcher(requireNonNull(name, "name")).matches()) {
                throw new IllegalArgumentException("name must be a lower-camel-case word, was \"" + name + '"');
            }
            this.name = name;
            this.label = label;
            this.derivation = derivation;
            this.whenAbsent = whenAbsent;
        }

        /**
         * The same naming for a fact worked out from others.
         *
         * @param vi how, in Vietnamese
         * @param en how, in English
         * @return the naming
         */
        public Naming derived(String vi, String en) {
            return new Naming(name, label, new Phrase(vi, en), whenAbsent);
        }

        /**
         * The same naming for a fact whose absence has another reason.
         *
         * @param reason an undetermined reason
         * @return the naming
         * @throws IllegalArgumentException if the reason is not one of {@link Verdict#UNDETERMINED}
         */
        public Naming whenAbsent(Reason reason) {
            if (reason.verdict() != Verdict.UNDETERMINED) {
                throw new IllegalArgumentException("whenAbsent must be undetermined, was " + reason);
            }
            return new Naming(name, label, derivation, reason);
        }
    }
}

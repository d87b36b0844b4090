package io.github.councilprocedures.fact;

import com.google.common.collect.ImmutableList;
import io.github.councilprocedures.law.Citation;
import io.github.councilprocedures.text.Phrase;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a clause asks of a subject, as data (yêu cầu của điều khoản). The list of kinds is closed; the same value judges,
 * explains, schedules, is read from a local regulation, and gives the neighbours that test cases must tell apart.
 * Conditions are requirements too. Not a rule: it has no day and no ground, and a clause of its own only where it is one case
 * of several that stand in different ones.
 *
 * @param <S> the subjects it is about
 */
public abstract sealed class Requirement<S>
        permits Deadline,
                Frequency,
                Share,
                Compare,
                Scaled,
                Membership,
                Sets,
                Presence,
                Order,
                Follows,
                All,
                Any,
                ByCase,
                Cited,
                Unclear,
                Custom {

    Requirement() {}

    /**
     * Whether the requirement is met, and why. Allocates nothing.
     *
     * @param subject the subject
     * @param knowledge the calendar and how far the record reaches
     * @return the reason, which carries the verdict
     */
    public abstract Reason judge(S subject, Knowledge knowledge);

    /**
     * Tells an account how the judgement was reached.
     *
     * @param subject the subject
     * @param knowledge the same knowledge that was judged with
     * @param account what is collected
     */
    public abstract void explain(S subject, Knowledge knowledge, Account<S> account);

    /**
     * The requirement in words, such as "ngày triệu tập chậm nhất 20 ngày trước ngày khai mạc".
     *
     * @return the words in both languages
     */
    public abstract Phrase describe();

    /**
     * The requirement in words as far as it concerns a subject: of several cases the one that applies.
     *
     * @param subject the subject
     * @return the words in both languages; all of them where no case applies
     */
    public Phrase describe(S subject) {
        return describe();
    }

    /**
     * The slots that a message about this requirement may use: names of its facts, and what it works out.
     *
     * @return the names
     */
    public abstract Set<String> slots();

    /**
     * The requirements next to this one.
     *
     * @return the neighbours, none of which is the same requirement
     */
    public abstract List<Neighbour<S>> neighbours();

    /**
     * The requirement as it is written in data; {@link #read} reads it back.
     *
     * @return a tree of maps, lists, texts and whole numbers with one key, the kind
     */
    public abstract Map<String, Object> form();

    /**
     * What the requirement allows, for holding it against another one.
     *
     * @return the limits
     */
    public Limits limits() {
        return Limits.UNKNOWN;
    }

    /**
     * The days on which the requirement must be kept, as far as the subject tells.
     *
     * @param subject the subject, perhaps only planned
     * @param knowledge the calendar
     * @return the days, empty for a requirement without any
     */
    public List<Due> due(S subject, Knowledge knowledge) {
        return List.of();
    }

    @Override
    public final boolean equals(Object other) {
        return other instanceof Requirement<?> that && form().equals(that.form());
    }

    @Override
    public final int hashCode() {
        return form().hashCode();
    }

    @Override
    public final String toString() {
        return form().toString();
    }

    /**
     * The same requirement with the clauses it stands in, where the version that it is part of rests on more. A finding for
     * which it decides cites these clauses only. Written as data it is the same requirement.
     *
     * @param clauses the clauses, at least one
     * @return the requirement
     */
    public final Requirement<S> under(Citation... clauses) {
        return new Cited<>(this, ImmutableList.copyOf(clauses));
    }

    /**
     * All of several requirements.
     *
     * @param <S> the subjects
     * @param parts the requirements, at least one
     * @return met when each is met; broken when one is broken, whatever is unknown of the others
     */
    @SafeVarargs
    public static <S> Requirement<S> all(Requirement<S>... parts) {
        return new All<>(ImmutableList.copyOf(parts));
    }

    /**
     * Any of several requirements.
     *
     * @param <S> the subjects
     * @param parts the requirements, at least one
     * @return met when one is met; broken when each is broken
     */
    @SafeVarargs
    public static <S> Requirement<S> any(Requirement<S>... parts) {
        return new Any<>(ImmutableList.copyOf(parts));
    }

    /**
     * All of several facts are present.
     *
     * @param <S> the subjects
     * @param facts the facts, at least one
     * @return the requirement
     */
    @SafeVarargs
    public static <S> Requirement<S> present(Fact<S>... facts) {
        return new Presence<>(ImmutableList.copyOf(facts));
    }

    /**
     * A case on which the text can be read in more than one way; always undetermined.
     *
     * @param <S> the subjects
     * @param vi why, in Vietnamese
     * @param en why, in English
     * @return the requirement
     */
    public static <S> Requirement<S> unclear(String vi, String en) {
        return new Unclear<>(new Phrase(vi, en));
    }

    /**
     * A requirement of an application's own that no kind of the list can say. Has no neighbours and cannot be written as
     * data; a derived fact with an ordinary requirement is nearly always better.
     *
     * @param <S> the subjects
     * @param why one line on why nothing else serves; shown as its description
     * @param test the judgement
     * @return the requirement
     */
    public static <S> Requirement<S> custom(Phrase why, Test<S> test) {
        return new Custom<>(why, test);
    }

    /**
     * Reads a requirement that was written as data.
     *
     * @param <S> the subjects
     * @param type the type whose facts the data names
     * @param form the data, as {@link #form} gives it
     * @return the requirement
     * @throws RequirementInputException if the data is not a requirement of that type; the message names the path, what
     *     was found and what was expected
     */
    public static <S extends Subject> Requirement<S> read(SubjectType<S> type, Map<String, Object> form) {
        return new FormReader<>(type).requirement("", form);
    }

    /**
     * The judgement of a custom requirement.
     *
     * @param <S> the subjects
     */
    @FunctionalInterface
    public interface Test<S> {

        /**
         * Judges a subject.
         *
         * @param subject the subject
         * @param knowledge the calendar and how far the record reaches
         * @return the reason
         */
        Reason judge(S subject, Knowledge knowledge);
    }
}

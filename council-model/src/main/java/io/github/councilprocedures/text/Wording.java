package io.github.councilprocedures.text;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * A sentence of a message in both languages with named slots such as {@code {days}} (mẫu câu song ngữ). Both languages
 * must use the same slots, so that neither tells less than the other. Not a finished text: {@link #fill} makes one.
 */
public final class Wording {

    private final Phrase templates;
    private final ImmutableSortedSet<String> slots;

    private Wording(Phrase templates, ImmutableSortedSet<String> slots) {
        this.templates = templates;
        this.slots = slots;
    }

    /**
     * A wording from its two templates.
     *
     * @param vi the Vietnamese template
     * @param en the English template, with the same slots
     * @return the wording
     * @throws IllegalArgumentException if a template is blank, a brace is not closed, or the slots differ
     */
    public static Wording of(String vi, String en) {
        Phrase templates = new Phrase(vi, en);
        ImmutableSortedSet<String> slots = slotsOf(vi);
        ImmutableSortedSet<String> english = slotsOf(en);
        if (!slots.equals(english)) {
            throw new IllegalArgumentException(
                    "slots differ: vi has " + slots + ", en has " + english + " in \"" + vi + "\" / \"" + en + "\"");
        }
        return new Wording(templates, slots);
    }

    /**
     * The names of the slots, in alphabetical order.
     *
     * @return the names, without braces
     */
    public Set<String> slots() {
        return slots;
    }

    /**
     * The finished phrase with each slot replaced.
     *
     * @param values a phrase for each slot; further entries are ignored
     * @return the phrase
     * @throws IllegalArgumentException if a slot has no value
     */
    public Phrase fill(Map<String, Phrase> values) {
        for (String slot : slots) {
            if (!values.containsKey(slot)) {
                throw new IllegalArgumentException("no value for slot {" + slot + "} in \"" + templates.vi() + "\"");
            }
        }
        return new Phrase(
                filled(templates.vi(), slot -> values.get(slot).vi()),
                filled(templates.en(), slot -> values.get(slot).en()));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Wording wording && templates.equals(wording.templates);
    }

    @Override
    public int hashCode() {
        return templates.hashCode();
    }

    /** Both templates, the Vietnamese first. */
    @Override
    public String toString() {
        return templates.vi() + " / " + templates.en();
    }

    private static ImmutableSortedSet<String> slotsOf(String template) {
        ImmutableSortedSet.Builder<String> found = ImmutableSortedSet.naturalOrder();
        filled(template, slot -> {
            found.add(slot);
            return slot;
        });
        return found.build();
    }

    private static String filled(String template, Function<String, String> value) {
        StringBuilder text = new StringBuilder(template.length() + 32);
        int from = 0;
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', from)) {
            int close = template.indexOf('}', open);
            if (close < open + 2) {
                throw new IllegalArgumentException("slot is empty or not closed in \"" + template + "\"");
            }
            text.append(template, from, open).append(value.apply(template.substring(open + 1, close)));
            from = close + 1;
        }
        return text.append(template, from, template.length()).toString();
    }
}

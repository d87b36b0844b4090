package io.github.councilprocedures.json;

import com.google.common.collect.ImmutableList;

/**
 * What stands in the input cannot be read.
 *
 * @param path the way to it: names of attributes and indexes of lists
 * @param expected what should stand there
 * @param found what stands there
 */
record Refusal(ImmutableList<Object> path, String expected, String found) {

    private static final int LONGEST = 60;

    static Refusal of(String expected, Found found) {
        return new Refusal(ImmutableList.of(), expected, shown(found));
    }

    static Refusal ofName(String expected, String name) {
        return new Refusal(ImmutableList.of(), expected, cut('"' + name + '"'));
    }

    static Refusal ofNothing(String expected) {
        return new Refusal(ImmutableList.of(), expected, "nothing");
    }

    /** The same, seen from the whole in which it stands under a name or an index. */
    Refusal at(Object step) {
        return new Refusal(ImmutableList.builder().add(step).addAll(path).build(), expected, found);
    }

    String message() {
        return "expected " + expected + ", found " + found;
    }

    private static String shown(Found found) {
        return switch (found.kind()) {
            case LIST -> "a list";
            case OBJECT -> "an object";
            default -> cut(found.json());
        };
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}

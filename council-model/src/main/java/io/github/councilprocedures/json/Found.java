package io.github.councilprocedures.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;

/** What stands in JSON that was read, whichever Jackson read it. */
interface Found {

    /** What it is. */
    enum Kind {
        TEXT,
        /** One that an int holds. */
        WHOLE_NUMBER,
        OTHER_NUMBER,
        YES_OR_NO,
        NULL,
        LIST,
        OBJECT,
        /** A value that was read already, for the whole. */
        READ
    }

    Kind kind();

    /** Of a text. */
    String text();

    /** A scalar as JSON writes it; the word nothing for an empty input. */
    String json();

    int number();

    /** Of a list; else none. */
    List<Found> elements();

    /** Of an object; else none. */
    Map<String, Found> entries();

    /** Data made of what nobody can change; known to be {@link Expectation#DATA}. */
    default Object data() {
        return switch (kind()) {
            case OBJECT -> {
                ImmutableMap.Builder<String, Object> map = ImmutableMap.builder();
                entries().forEach((name, value) -> map.put(name, value.data()));
                yield map.buildOrThrow();
            }
            case LIST -> {
                ImmutableList.Builder<Object> list = ImmutableList.builder();
                elements().forEach(element -> list.add(element.data()));
                yield list.build();
            }
            case WHOLE_NUMBER -> number();
            default -> text();
        };
    }
}

package io.github.councilprocedures.json;

import static org.assertj.core.api.Assertions.assertThat;

import elsewhere.Thing;
import io.github.councilprocedures.fact.Subject;
import io.github.councilprocedures.json.Shape.Attribute;
import io.github.councilprocedures.person.Officer;
import io.github.councilprocedures.person.PersonName;
import io.github.councilprocedures.rule.Rule;
import io.github.councilprocedures.term.Term;
import io.github.councilprocedures.term.TermYears;
import io.github.councilprocedures.unit.UnitKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ShapeTest {

    private static final Defaults VALUE =
            Defaults.builder().required("a").number(1).build();

    @Test
    void a_value_with_a_builder_has_what_the_builder_takes_in_the_order_of_the_source() throws Exception {
        Shape shape = Shape.found(Term.class);

        assertThat(shape.builder()).isEqualTo(Term.Builder.class);
        assertThat(shape.parse()).isNull();
        assertThat(shape.text()).isNull();
        assertThat(shape.attributes().keySet())
                .containsExactly(
                        "council",
                        "years",
                        "pollingOn",
                        "postponedPollingOn",
                        "reElectionOn",
                        "additionalElectionOn",
                        "beginsOn",
                        "endsOn");
        Attribute pollingOn = shape.attributes().get("pollingOn");
        assertThat(pollingOn.accessor()).isEqualTo(Term.class.getMethod("pollingOn"));
        assertThat(pollingOn.setter().getParameterTypes()[0]).isEqualTo(java.util.Optional.class);
        assertThat(shape.isObject()).isTrue();
        assertThat(shape.isText()).isFalse();
        assertThat(shape.isNone()).isFalse();
    }

    @Test
    void its_builder_and_the_generated_class_have_the_same_shape() {
        assertThat(Shape.found(Defaults.Builder.class)).isEqualTo(Shape.found(Defaults.class));
        assertThat(Shape.found(VALUE.getClass())).isEqualTo(Shape.found(Defaults.class));
        assertThat(Shape.found(Defaults.Builder.class.getSuperclass())).isEqualTo(Shape.found(Defaults.class));
    }

    @Test
    void it_tells_what_may_be_left_out_from_what_must_be_there() {
        Map<String, Attribute> attributes = Shape.found(Defaults.class).attributes();

        assertThat(named(attributes, Attribute::required)).containsExactly("required", "number");
        assertThat(named(attributes, Attribute::omissible))
                .containsExactly("optional", "optionalNumber", "list", "set", "map");
        assertThat(attributes.keySet())
                .containsExactly(
                        "required", "number", "listed", "counted", "optional", "optionalNumber", "list", "set", "map");
    }

    private static Stream<String> named(
            Map<String, Attribute> attributes, java.util.function.Predicate<Attribute> kind) {
        return attributes.entrySet().stream()
                .filter(entry -> kind.test(entry.getValue()))
                .map(Map.Entry::getKey);
    }

    @Test
    void a_record_has_its_components() throws Exception {
        Shape shape = Shape.found(Officer.class);

        assertThat(shape.builder()).isNull();
        assertThat(shape.attributes())
                .containsExactly(
                        Map.entry("name", new Attribute(Officer.class.getMethod("name"), null, false, true)),
                        Map.entry("offices", new Attribute(Officer.class.getMethod("offices"), null, true, false)));
        assertThat(shape.isObject()).isTrue();
    }

    @Test
    void a_value_that_is_parsed_is_a_text() throws Exception {
        Shape shape = Shape.found(TermYears.class);

        assertThat(shape.parse()).isEqualTo(TermYears.class.getMethod("parse", String.class));
        assertThat(shape.text()).isEqualTo(TermYears.class.getMethod("toString"));
        assertThat(shape.isText()).isTrue();
        assertThat(shape.isObject()).isFalse();
        assertThat(shape.isNone()).isFalse();
        assertThat(Shape.found(PersonName.class).text()).isEqualTo(PersonName.class.getMethod("text"));
    }

    @Test
    void all_else_has_none() {
        for (Class<?> type : List.of(
                UnitKind.class,
                Subject.class,
                Rule.class,
                Rule.Draft.class,
                Parser.class,
                Outer.Builder.class,
                Outer.class,
                Builder.class,
                LocalDate.class,
                String.class,
                int.class,
                Map.Entry.class,
                Thing.class,
                Thing.Builder.class)) {
            assertThat(Shape.found(type).isNone()).as(type.getName()).isTrue();
            assertThat(Shape.found(type).isObject()).as(type.getName()).isFalse();
            assertThat(Shape.published(type)).isEqualTo(type);
        }
    }

    @Test
    void a_generated_class_stands_behind_a_type() {
        assertThat(Shape.published(VALUE.getClass())).isEqualTo(Defaults.class);
        assertThat(Shape.published(Defaults.class)).isEqualTo(Defaults.class);
        assertThat(Shape.published(Thing.builder().name("a").build().getClass()))
                .isNotEqualTo(Thing.class);
    }

    /** Parses, but makes nothing. */
    static final class Parser {
        public Object parse(String text) {
            return text;
        }
    }

    /** Has a builder that no processor made. */
    static final class Outer {
        /** Has a superclass that is nested, but not in a class made for the outer one. */
        static final class Builder extends ShapeTest.Builder {}
    }

    /** A builder of nothing. */
    static class Builder {}
}

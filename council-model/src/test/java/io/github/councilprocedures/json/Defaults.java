package io.github.councilprocedures.json;

import io.github.councilprocedures.style.CouncilStyle;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.immutables.value.Value;

/** One attribute of each kind, and some that have a default of their own. */
@CouncilStyle
@Value.Immutable
public abstract class Defaults {

    Defaults() {}

    public abstract String required();

    public abstract int number();

    @Value.Default
    public List<String> listed() {
        return List.of("first");
    }

    @Value.Default
    public int counted() {
        return 3;
    }

    public abstract Optional<String> optional();

    public abstract OptionalInt optionalNumber();

    public abstract List<String> list();

    public abstract Set<String> set();

    public abstract Map<String, Object> map();

    /** Worked out; no builder takes it. */
    @Value.Derived
    public int length() {
        return required().length();
    }

    public static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    public static final class Builder extends ImmutableDefaults.Builder {
        Builder() {}
    }
}

package elsewhere;

/** A value of an embedder, generated in the same style as ours, which is no reason to treat it as ours. */
public abstract class Thing {

    public abstract String name();

    public String getTitle() {
        return "thing " + name();
    }

    public static Builder builder() {
        return new Builder();
    }

    public static final class Builder extends ImmutableThing.Builder {
        Builder() {}
    }
}

final class ImmutableThing extends Thing {

    private final String name;

    private ImmutableThing(String name) {
        this.name = name;
    }

    @Override
    public String name() {
        return name;
    }

    static class Builder {
        private String name = "";

        public final Thing.Builder name(String given) {
            this.name = given;
            return (Thing.Builder) this;
        }

        public Thing build() {
            return new ImmutableThing(name);
        }
    }
}

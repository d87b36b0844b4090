package io.github.councilprocedures.examples.coordination;

import io.github.councilprocedures.evaluation.Standing;
import java.util.Locale;

/** The sign of a standing (ký hiệu): its shape tells it apart without colour, its class in the style sheet gives the colour. */
final class Sign {

    /** Shapes are drawn around the point 0, 0 and reach this far from it. */
    static final int REACH = 7;

    private static final String DISC = "M-6,0a6,6 0 1,0 12,0a6,6 0 1,0 -12,0Z";
    private static final String RING = "M-5,0a5,5 0 1,0 10,0a5,5 0 1,0 -10,0Z";

    private Sign() {}

    /** The shape. */
    static Svg shape(Standing standing) {
        String path = switch (standing) {
            case ON_TIME -> DISC;
            case LATE -> "M-5,-6L7,0L-5,6Z";
            case EARLY -> "M5,-6L-7,0L5,6Z";
            case MISSING -> "M-5,-5L5,5M5,-5L-5,5";
            case NOT_YET_DUE -> RING;
            case UNDETERMINED -> "M-5,-5H5V5H-5Z";
            case NO_DUTY -> "M-5,0H5";
        };
        return new Svg("path").attr("d", path);
    }

    /** Its name in the style sheet. */
    static String style(Standing standing) {
        return standing.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The shape as a small drawing of its own that stands in a line of text, where the words beside it say the same. */
    static Svg inText(Standing standing) {
        int side = 2 * REACH + 2;
        return new Svg("svg")
                .withClasses("sign", style(standing))
                .attr("viewBox", -side / 2 + " " + -side / 2 + " " + side + " " + side)
                .attr("width", side)
                .attr("height", side)
                .attr("aria-hidden", "true")
                .with(shape(standing));
    }
}

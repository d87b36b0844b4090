package io.github.councilprocedures.examples.coordination;

import j2html.tags.ContainerTag;
import j2html.tags.specialized.TitleTag;

/** An element of a drawing (hình vẽ SVG), of which the library of tags knows none by name. */
final class Svg extends ContainerTag<Svg> {

    Svg(String name) {
        super(name);
    }

    /** The text a reader is shown who points at this element. */
    Svg titled(String text) {
        return with(new TitleTag().withText(text));
    }
}

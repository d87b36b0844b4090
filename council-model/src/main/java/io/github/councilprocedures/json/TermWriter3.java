package io.github.councilprocedures.json;

import java.util.Iterator;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.BeanPropertyWriter;
import tools.jackson.databind.ser.PropertyWriter;

/** Writes the term of a value, but not of a part that has the term of its whole; {@link ValueReader3} hands it down. */
final class TermWriter3 extends BeanPropertyWriter {

    private static final long serialVersionUID = 1L;

    TermWriter3(BeanPropertyWriter jacksons) {
        super(jacksons);
    }

    @Override
    public void serializeAsProperty(Object part, JsonGenerator generator, SerializationContext provider)
            throws Exception {
        if (!get(part).equals(termAround(generator.streamWriteContext(), provider))) {
            super.serializeAsProperty(part, generator, provider);
        }
    }

    /** The term of the value that the part stands in; null if there is none. */
    private static @Nullable Object termAround(TokenStreamContext part, SerializationContext provider)
            throws Exception {
        TokenStreamContext around = part.getParent();
        while (around.inArray()) {
            around = around.getParent();
        }
        Object whole = around.currentValue();
        if (whole == null) {
            return null;
        }
        Iterator<PropertyWriter> properties =
                provider.findValueSerializer(whole.getClass()).properties();
        while (properties.hasNext()) {
            if (properties.next() instanceof TermWriter3 term) {
                return term.get(whole);
            }
        }
        return null;
    }
}

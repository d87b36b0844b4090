package io.github.councilprocedures.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.BeanPropertyWriter;
import com.fasterxml.jackson.databind.ser.PropertyWriter;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** Writes the term of a value, but not of a part that has the term of its whole; {@link ValueReader} hands it down. */
final class TermWriter extends BeanPropertyWriter {

    private static final long serialVersionUID = 1L;

    TermWriter(BeanPropertyWriter jacksons) {
        super(jacksons);
    }

    @Override
    public void serializeAsField(Object part, JsonGenerator generator, SerializerProvider provider) throws Exception {
        if (!get(part).equals(termAround(generator.getOutputContext(), provider))) {
            super.serializeAsField(part, generator, provider);
        }
    }

    /** The term of the value that the part stands in; null if there is none. */
    private static @Nullable Object termAround(JsonStreamContext part, SerializerProvider provider) throws Exception {
        JsonStreamContext around = part.getParent();
        while (around.inArray()) {
            around = around.getParent();
        }
        Object whole = around.getCurrentValue();
        if (whole == null) {
            return null;
        }
        Iterator<PropertyWriter> properties =
                provider.findValueSerializer(whole.getClass()).properties();
        while (properties.hasNext()) {
            if (properties.next() instanceof TermWriter term) {
                return term.get(whole);
            }
        }
        return null;
    }
}

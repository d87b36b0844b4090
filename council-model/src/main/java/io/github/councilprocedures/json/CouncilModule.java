package io.github.councilprocedures.json;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.deser.BeanDeserializerBase;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.ser.BeanPropertyWriter;
import com.fasterxml.jackson.databind.ser.BeanSerializerModifier;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.github.councilprocedures.json.Shape.Attribute;
import java.util.List;

/** What makes a Jackson mapper know the values of the library, whatever else it knows. */
final class CouncilModule extends Module {

    @Override
    public String getModuleName() {
        return "council-procedures";
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public Iterable<Module> getDependencies() {
        return List.of(new Jdk8Module(), new JavaTimeModule());
    }

    @Override
    public void setupModule(SetupContext mapper) {
        mapper.insertAnnotationIntrospector(new HouseStyle());
        mapper.addBeanSerializerModifier(new Writing());
        mapper.addBeanDeserializerModifier(new Reading());
    }

    private static final class Writing extends BeanSerializerModifier {
        private static final long serialVersionUID = 1L;

        @Override
        public List<BeanPropertyWriter> changeProperties(
                SerializationConfig config, BeanDescription type, List<BeanPropertyWriter> writers) {
            Attribute term = Shape.of(type.getBeanClass()).attributes().get(ValueReader.TERM);
            if (term != null && term.required()) {
                writers.replaceAll(
                        writer -> writer.getName().equals(ValueReader.TERM) ? new TermWriter(writer) : writer);
            }
            return writers;
        }
    }

    private static final class Reading extends BeanDeserializerModifier {
        private static final long serialVersionUID = 1L;

        @Override
        public JsonDeserializer<?> modifyDeserializer(
                DeserializationConfig config, BeanDescription type, JsonDeserializer<?> jacksons) {
            return Shape.of(type.getBeanClass()).isObject() && jacksons instanceof BeanDeserializerBase reader
                    ? new ValueReader(type.getBeanClass(), reader)
                    : jacksons;
        }
    }
}

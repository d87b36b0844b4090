package io.github.councilprocedures.json;

import io.github.councilprocedures.json.Shape.Attribute;
import java.util.List;
import tools.jackson.core.Version;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.ValueDeserializerModifier;
import tools.jackson.databind.deser.bean.BeanDeserializerBase;
import tools.jackson.databind.ser.BeanPropertyWriter;
import tools.jackson.databind.ser.ValueSerializerModifier;

/** What makes a Jackson mapper know the values of the library, whatever else it knows. */
final class CouncilModule3 extends JacksonModule {

    @Override
    public String getModuleName() {
        return "council-procedures";
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public void setupModule(SetupContext mapper) {
        mapper.insertAnnotationIntrospector(new HouseStyle3());
        mapper.addSerializerModifier(new Writing());
        mapper.addDeserializerModifier(new Reading());
    }

    private static final class Writing extends ValueSerializerModifier {
        private static final long serialVersionUID = 1L;

        @Override
        public List<BeanPropertyWriter> changeProperties(
                SerializationConfig config, BeanDescription.Supplier type, List<BeanPropertyWriter> writers) {
            Attribute term = Shape.of(type.getBeanClass()).attributes().get(ValueReader3.TERM);
            if (term != null && term.required()) {
                writers.replaceAll(
                        writer -> writer.getName().equals(ValueReader3.TERM) ? new TermWriter3(writer) : writer);
            }
            return writers;
        }
    }

    private static final class Reading extends ValueDeserializerModifier {
        private static final long serialVersionUID = 1L;

        @Override
        public ValueDeserializer<?> modifyDeserializer(
                DeserializationConfig config, BeanDescription.Supplier type, ValueDeserializer<?> jacksons) {
            return Shape.of(type.getBeanClass()).isObject() && jacksons instanceof BeanDeserializerBase reader
                    ? new ValueReader3(type.getBeanClass(), reader)
                    : jacksons;
        }
    }
}

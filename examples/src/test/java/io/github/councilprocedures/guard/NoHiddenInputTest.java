package io.github.councilprocedures.guard;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** No answer depends on today, the machine, chance, or what somebody did before. */
@AnalyzeClasses(locations = PublishedModules.class)
final class NoHiddenInputTest {

    /** Types of which every use lets something in that the caller did not say. */
    private static final Set<String> TYPES = Set.of(
            "java.time.Clock",
            "java.time.InstantSource",
            "java.util.Date",
            "java.util.Calendar",
            "java.util.GregorianCalendar",
            "java.util.TimeZone",
            "java.util.Random",
            "java.util.SplittableRandom",
            "java.util.concurrent.ThreadLocalRandom",
            "java.security.SecureRandom",
            "java.io.FileReader",
            "java.io.FileWriter");

    /** The same of methods, whatever they are given. */
    private static final Set<String> METHODS = Set.of(
            "java.lang.System.currentTimeMillis",
            "java.lang.System.nanoTime",
            "java.lang.System.getProperty",
            "java.lang.System.getenv",
            "java.lang.System.identityHashCode",
            "java.lang.Math.random",
            "java.util.UUID.randomUUID",
            "java.util.Locale.getDefault",
            "java.time.ZoneId.systemDefault",
            "java.nio.charset.Charset.defaultCharset",
            "java.lang.String.formatted",
            "java.time.format.DateTimeFormatter.ofLocalizedDate",
            "java.time.format.DateTimeFormatterBuilder.toFormatter()");

    /** Methods that use the default locale or charset when they are given exactly this. */
    private static final Set<String> OVERLOADS = Set.of(
            "java.lang.String.toLowerCase()",
            "java.lang.String.toUpperCase()",
            "java.lang.String.getBytes()",
            "java.lang.String.format(java.lang.String, [Ljava.lang.Object;)",
            "java.lang.String.<init>([B)",
            "java.lang.String.<init>([B, int, int)",
            "java.io.InputStreamReader.<init>(java.io.InputStream)",
            "java.io.OutputStreamWriter.<init>(java.io.OutputStream)",
            "java.util.Scanner.<init>(java.io.InputStream)",
            "java.io.ByteArrayOutputStream.toString()",
            "java.time.format.DateTimeFormatter.ofPattern(java.lang.String)",
            "java.time.format.DateTimeFormatterBuilder.toFormatter()",
            "java.time.temporal.WeekFields.of(java.util.Locale)",
            "java.text.Collator.getInstance()",
            "java.text.NumberFormat.getInstance()",
            "java.text.NumberFormat.getIntegerInstance()",
            "java.text.DecimalFormat.<init>(java.lang.String)",
            "java.text.SimpleDateFormat.<init>(java.lang.String)",
            "java.text.MessageFormat.<init>(java.lang.String)",
            "java.text.MessageFormat.format(java.lang.String, [Ljava.lang.Object;)",
            "java.util.ResourceBundle.getBundle(java.lang.String)");

    @ArchTest
    static final ArchRule nothing_asks_for_the_day_the_machine_or_chance = noClasses()
            .should()
            .accessTargetWhere(
                    describe("it brings something in that the caller did not say", NoHiddenInputTest::isHidden));

    @ArchTest
    static final ArchRule no_static_field_can_be_set_again =
            fields().that().areStatic().should().beFinal();

    private static boolean isHidden(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        String method = owner + "." + access.getTarget().getName();
        String overload = access.getTarget().getFullName().replace('$', '.');
        return TYPES.contains(owner)
                || METHODS.contains(method)
                || OVERLOADS.contains(overload)
                || owner.startsWith("java.time.")
                        && access.getTarget().getName().equals("now");
    }

    /** A final field can still hold something that changes: arrays stay private, collections do not change. */
    @ArchTest
    static void no_static_field_holds_what_can_change(JavaClasses classes) throws Exception {
        List<String> changing = new ArrayList<>();
        for (JavaClass type : classes) {
            for (JavaField field : type.getFields()) {
                if (field.getModifiers().contains(JavaModifier.STATIC)
                        && !field.getModifiers().contains(JavaModifier.SYNTHETIC)
                        && canChange(field)) {
                    changing.add(field.getFullName());
                }
            }
        }
        assertThat(changing).isEmpty();
    }

    private static boolean canChange(JavaField field) throws Exception {
        Field reflected = field.reflect();
        if (reflected.getType().isPrimitive() || reflected.getType().isEnum()) {
            return false;
        }
        if (reflected.getType().isArray()) {
            return !field.getModifiers().contains(JavaModifier.PRIVATE);
        }
        reflected.setAccessible(true);
        Object value = reflected.get(null);
        String type = value.getClass().getName();
        if (value instanceof Collection || value instanceof Map) {
            return !type.contains("Immutable") && !type.contains("Unmodifiable");
        }
        return type.startsWith("java.util.concurrent.")
                || value instanceof StringBuilder
                || value instanceof ThreadLocal
                || value instanceof java.util.BitSet;
    }
}

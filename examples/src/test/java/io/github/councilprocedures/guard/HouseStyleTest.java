package io.github.councilprocedures.guard;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noConstructors;
import static io.github.councilprocedures.guard.PublishedModules.ROOT;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.github.councilprocedures.person.PersonName;
import org.jspecify.annotations.NullMarked;

/** Small habits of the house that a compiler does not know. */
@AnalyzeClasses(locations = PublishedModules.class)
final class HouseStyleTest {

    @ArchTest
    static final ArchRule names_say_what_a_type_is = noClasses()
            .should()
            .haveNameMatching(".*(Utils?|Helpers?|Managers?|Impl)")
            .because("such a name says nothing");

    @ArchTest
    static final ArchRule null_is_excluded_everywhere = classes()
            .that(DescribedPredicate.describe("stand at the top", JavaClass::isTopLevelClass))
            .and()
            .doNotHaveSimpleName("module-info")
            .should(new ArchCondition<>("lie in a package that is null-marked") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    boolean marked = type.getPackage().isAnnotatedWith(NullMarked.class);
                    events.add(new SimpleConditionEvent(type, marked, type.getName() + " may be given null"));
                }
            });

    /** Every {@code toString} shows a name through that of {@link PersonName}, which tells nothing. */
    @ArchTest
    static final ArchRule a_name_is_read_only_where_it_is_stored = noClasses()
            .that()
            .doNotHaveFullyQualifiedName(PersonName.class.getName())
            .and()
            .resideOutsideOfPackage(ROOT + ".json")
            .should()
            .callMethod(PersonName.class, "text");

    @ArchTest
    static final ArchRule builders_are_made_by_their_value_only = noConstructors()
            .that()
            .areDeclaredInClassesThat()
            .haveSimpleName("Builder")
            .should()
            .bePublic()
            .orShould()
            .beProtected();
}

package org.returntowork;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RestController;

/** What a reviewer would have to remember. */
@AnalyzeClasses(packages = "org.returntowork", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

    private static final Set<String> TELLING_TIME =
            Set.of("now", "systemUTC", "systemDefaultZone", "currentTimeMillis");

    @ArchTest
    static final ArchRule onlyTheEngineModuleKnowsTheEngine = noClasses()
            .that()
            .resideOutsideOfPackage("org.returntowork.engine..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.camunda..");

    /** Sign-in and what counts its attempts use real time, through a clock too; only the two clocks read the machine's. */
    @ArchTest
    static final ArchRule timeComesFromTheClock = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("org.returntowork.shared.ClockConfiguration")
            .and()
            .doNotHaveFullyQualifiedName("org.returntowork.access.AccountConfiguration")
            .should()
            .accessTargetWhere(new DescribedPredicate<JavaAccess<?>>("time is read without a clock") {
                @Override
                public boolean test(JavaAccess<?> access) {
                    String owner = access.getTargetOwner().getName();
                    boolean ofTime = owner.startsWith("java.time.") || owner.equals("java.lang.System");
                    return ofTime
                            && TELLING_TIME.contains(access.getTarget().getName())
                            && !access.getDescription().contains("now(java.time.Clock)");
                }
            });

    @ArchTest
    static final ArchRule nothingIsCalledImplOrMapper = noClasses()
            .should()
            .haveSimpleNameEndingWith("Impl")
            .orShould()
            .haveSimpleNameEndingWith("Mapper")
            .orShould()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Utils");

    @ArchTest
    static final ArchRule nothingIsInjectedIntoFields = noFields()
            .should()
            .beAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
            .orShould()
            .beAnnotatedWith("jakarta.inject.Inject")
            .orShould()
            .beAnnotatedWith("org.springframework.beans.factory.annotation.Value");

    @ArchTest
    static final ArchRule componentsDoNotChange = fields().that()
            .areDeclaredInClassesThat()
            .areMetaAnnotatedWith("org.springframework.stereotype.Controller")
            .should()
            .beFinal();

    @ArchTest
    static final ArchRule controllersHaveFewCollaborators = ArchRuleDefinition.classes()
            .that()
            .areMetaAnnotatedWith(Controller.class)
            .or()
            .areMetaAnnotatedWith(RestController.class)
            .should(new ArchCondition<JavaClass>("have at most 6 collaborators") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    int most = type.getConstructors().stream()
                            .mapToInt(constructor ->
                                    constructor.getRawParameterTypes().size())
                            .max()
                            .orElse(0);
                    events.add(new SimpleConditionEvent(type, most <= 6, type.getName() + " has " + most));
                }
            });
}

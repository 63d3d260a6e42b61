package org.weishishi.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.weishishi.shared.Allowed;
import org.weishishi.shared.UseCase;

/** The table of docs/architecture.md and the rules that go with it. */
@AnalyzeClasses(
        packages = "org.weishishi",
        importOptions = {DoNotIncludeTests.class, ArchitectureTest.OwnModule.class})
class ArchitectureTest {

    private static final Map<String, Set<String>> MAY_USE = Map.ofEntries(
            Map.entry("shared", Set.of()),
            Map.entry("audit", Set.of("shared")),
            Map.entry("task", Set.of("audit")),
            Map.entry("organization", Set.of("task")),
            Map.entry("rule", Set.of("organization")),
            Map.entry("signature", Set.of("organization")),
            Map.entry("document", Set.of("organization", "signature")),
            Map.entry("approval", Set.of("organization", "rule", "document", "signature")),
            Map.entry("project", Set.of("rule", "approval", "document")),
            Map.entry("deliberation", Set.of("project", "document")),
            Map.entry("disclosure", Set.of("project", "document")),
            Map.entry("demo", Set.of("deliberation", "disclosure")));

    @ArchTest
    static final ArchRule domainIsPlain = noClasses()
            .that()
            .resideInAPackage("..domain..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "jakarta.enterprise..",
                    "jakarta.inject..",
                    "jakarta.ejb..",
                    "jakarta.faces..",
                    "org.apache.pdfbox..")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("jakarta.persistence.EntityManager")
            .because("the law must be readable and testable without a server");

    @ArchTest
    static final ArchRule infrastructureIsHidden = noClasses()
            .that()
            .resideInAnyPackage("..domain..", "..application..", "..api..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.weishishi..infrastructure..")
            .because("tools can be exchanged only while nobody leans on them");

    @ArchTest
    static final ArchRule oneContext = fields().that()
            .areAnnotatedWith(PersistenceContext.class)
            .should()
            .beDeclaredInClassesThat()
            .haveFullyQualifiedName("org.weishishi.shared.infrastructure.Persistence")
            .because("called from the web module Payara finds no persistence unit");

    @ArchTest
    static final ArchRule storesStayBelow = noClasses()
            .that()
            .resideOutsideOfPackage("..infrastructure..")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("jakarta.persistence.EntityManager")
            .orShould()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.pdfbox..")
            .because("who asks the database or draws a page is a tool");

    @ArchTest
    static final ArchRule pagesAreDrawnInDocument = noClasses()
            .that()
            .resideOutsideOfPackage("org.weishishi.document.infrastructure..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.pdfbox..")
            .because("one room knows how an official page looks");

    @ArchTest
    static final ArchRule keysStayInSignature = noClasses()
            .that()
            .resideOutsideOfPackage("org.weishishi.signature.infrastructure..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.bouncycastle..")
            .because("one room knows how a signature is made and checked");

    @ArchTest
    static final ArchRule repositoriesAreLaw = classes()
            .that()
            .areInterfaces()
            .and()
            .haveSimpleNameEndingWith("Repository")
            .should()
            .resideInAPackage("..domain..")
            .because("the law says what it needs stored; the tool says how");

    @ArchTest
    static final ArchRule entitiesChangeByVerbs = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .and()
            .arePublic()
            .should()
            .haveNameNotMatching("set[A-Z].*")
            .because("a state is changed by a business verb, which can refuse");

    @ArchTest
    static final ArchRule noLooseClock = noClasses()
            .should()
            .callMethod(OffsetDateTime.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(Instant.class, "now")
            .because("rules read the business clock, records a given technical clock: both can be set in a test");

    @ArchTest
    static final ArchRule noListeners = noClasses()
            .should()
            .beAnnotatedWith(EntityListeners.class)
            .because("what happens on a save must be seen where the save is");

    @ArchTest
    static final ArchRule doorsAreGuarded = methods()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(UseCase.class)
            .should()
            .beAnnotatedWith(Allowed.class)
            .because("a use case without a permission is open to everybody");

    @ArchTest
    static final ArchRule timersAreNamed = noClasses()
            .that()
            .haveNameNotMatching(".*(Scheduler|Startup)")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("jakarta.ejb..")
            .because("EJBs are for timers and the start, and are found by their names");

    @ArchTest
    static final ArchRule namesSaySomething = noClasses()
            .should()
            .haveNameMatching(".*(Util|Utils|Helper|Manager|Impl|Dto|Base|Common)")
            .because("such a name says nothing about what the class is for");

    @ArchTest
    static void contextsKeepToTheTable(JavaClasses all) {
        Set<String> broken = new TreeSet<>();
        for (JavaClass one : all) {
            Set<String> allowed = allowed(context(one));
            for (Dependency link : one.getDirectDependenciesFromSelf()) {
                JavaClass other = link.getTargetClass();
                if (other.getPackageName().startsWith("org.weishishi.") && !allowed.contains(context(other))) {
                    broken.add(one.getName() + " -> " + other.getName());
                }
            }
        }
        assertThat(broken).as("a room may lean only on the rooms below it").isEmpty();
    }

    /** Leaves out the font jar, which is no room. */
    static final class OwnModule implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return !location.contains("/fonts/");
        }
    }

    private static String context(JavaClass one) {
        return one.getPackageName().split("\\.", -1)[2];
    }

    private static Set<String> allowed(String context) {
        assertThat(MAY_USE).as("every room has its place in the table").containsKey(context);
        Set<String> allowed = new HashSet<>(Set.of(context));
        MAY_USE.getOrDefault(context, Set.of()).forEach(below -> allowed.addAll(allowed(below)));
        return allowed;
    }
}

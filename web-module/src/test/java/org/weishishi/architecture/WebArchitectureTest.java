package org.weishishi.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Named;

/** What stands behind a page talks to doors and in words of the contexts, never to law or tools. */
@AnalyzeClasses(packages = "org.weishishi", importOptions = DoNotIncludeTests.class)
class WebArchitectureTest {

    @ArchTest
    static final ArchRule pagesUseDoors = noClasses()
            .that()
            .resideInAnyPackage("org.weishishi..web..", "org.weishishi.shell..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.weishishi..domain..", "org.weishishi..infrastructure..")
            .because("rules and tools may change without a page noticing");

    @ArchTest
    static final ArchRule noStoreInPages = noClasses()
            .that()
            .resideInAnyPackage("org.weishishi..web..", "org.weishishi.shell..")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("jakarta.persistence.EntityManager")
            .because("what a page reads it asks a use case for, which knows the row scope");

    @ArchTest
    static final ArchRule namesForPagesOnlyHere = classes()
            .that()
            .areAnnotatedWith(Named.class)
            .should()
            .resideInAnyPackage("org.weishishi..web..", "org.weishishi.shell..")
            .because("a name in a page leads to what stands behind that page");

    @ArchTest
    static final ArchRule sessionsOnlyInTheShell = classes()
            .that()
            .areAnnotatedWith(SessionScoped.class)
            .should()
            .resideInAPackage("org.weishishi.shell..")
            .because("what lives as long as a session is the sign-in, nothing else");
}

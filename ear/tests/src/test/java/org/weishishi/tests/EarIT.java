package org.weishishi.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Node;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.weishishi.audit.api.AuditEntryView;
import org.weishishi.audit.api.AuditQuery;
import org.weishishi.audit.application.VerifyAudit;
import org.weishishi.organization.application.ActingIdentity;
import org.weishishi.project.api.ProjectDetails;
import org.weishishi.project.api.ProjectKind;
import org.weishishi.project.api.proposal.EnterProposal;
import org.weishishi.project.api.proposal.MergeProposals;
import org.weishishi.project.api.proposal.ProposalChannel;
import org.weishishi.project.api.proposal.ProposerCategory;
import org.weishishi.project.api.search.ProjectQuery;
import org.weishishi.project.api.search.ProjectRow;
import org.weishishi.project.application.proposal.Intake;
import org.weishishi.project.application.search.SearchProjects;
import org.weishishi.shared.BusinessException;
import org.weishishi.shared.Money;

/** Inside the very EAR: what only the container gives a use case — permission, transaction, audit, the real database. */
@ExtendWith(ArquillianExtension.class)
class EarIT {

    private static final String RARE = "王𬭎毅、㛃、𰻝提议的晾衣架";

    @Inject
    ActingIdentity identity;

    @Inject
    Intake intake;

    @Inject
    SearchProjects search;

    @Inject
    VerifyAudit audit;

    @Deployment
    static EnterpriseArchive ear() {
        House.forget(Path.of(System.getProperty("weishishi.work", "target"), "arquillian-data"));
        EnterpriseArchive ear = ShrinkWrap.create(ZipImporter.class, "weishishi.ear")
                .importFrom(new File(System.getProperty("weishishi.ear", "../target/weishishi.ear")))
                .as(EnterpriseArchive.class);
        WebArchive war = ear.getAsType(WebArchive.class, "/weishishi-web.war")
                .addClass(EarIT.class)
                .addPackages(true, "org.assertj");
        war.setWebXML(new StringAsset(openForTheRunner(war.get("WEB-INF/web.xml"))));
        ear.delete("/weishishi-web.war");
        ear.addAsModule(war);
        return ear;
    }

    /** The only change to the EAR besides the test itself: the address at which Arquillian calls the tests needs no sign-in. */
    private static String openForTheRunner(Node descriptor) {
        try (InputStream in = descriptor.getAsset().openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace(
                            "<url-pattern>/public/*</url-pattern>",
                            "<url-pattern>/public/*</url-pattern><url-pattern>/ArquillianServletRunnerEE9</url-pattern>");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @AfterEach
    void leave() {
        identity.clear();
    }

    @Test
    void nobodyActsWithoutAnIdentity() {
        assertThatThrownBy(() -> intake.enter(proposal()))
                .isInstanceOfSatisfying(
                        BusinessException.class, e -> assertThat(e.kind()).isEqualTo(BusinessException.Kind.FORBIDDEN));
    }

    @Test
    void aPostWithoutThePermissionIsRefused() {
        identity.assume("luohu.officer");
        assertThatThrownBy(() -> intake.enter(proposal()))
                .isInstanceOfSatisfying(
                        BusinessException.class, e -> assertThat(e.kind()).isEqualTo(BusinessException.Kind.FORBIDDEN));
    }

    @Test
    void rareCharactersSurviveDatabaseAndSearchAndOtherDistrictsSeeNothing() {
        identity.assume("liantang.clerk");
        long proposal = intake.enter(proposal());
        long project = intake.merge(new MergeProposals(List.of(proposal), details(Money.yuan(12_000))));
        assertThat(found("㛃")).contains(project);
        assertThat(found("𰻝提议")).contains(project);

        identity.assume("luohu.officer");
        assertThat(found("𬭎")).contains(project);
        identity.assume("nanshan.officer");
        assertThat(found("𬭎")).isEmpty();
    }

    @Test
    void aRefusedActLeavesNothingBehind() {
        identity.assume("liantang.clerk");
        long proposal = intake.enter(proposal());
        int before = intake.open().size();
        assertThatThrownBy(() -> intake.merge(
                        new MergeProposals(List.of(proposal, Long.MAX_VALUE), details(Money.yuan(90_000)))))
                .isInstanceOf(BusinessException.class);
        assertThat(intake.open()).hasSize(before);
    }

    @Test
    void everyActLeavesAnEntryAndTheChainIsWhole() {
        identity.assume("liantang.clerk");
        intake.enter(proposal());
        identity.assume("auditor");
        assertThat(audit.list(new AuditQuery(null, null, "liantang.clerk", null, null, null)))
                .extracting(AuditEntryView::action)
                .contains("project.Intake.enter");
        assertThat(audit.verify().whole()).isTrue();
    }

    private List<Long> found(String text) {
        return search.page(ProjectQuery.of(text), null, 20).items().stream()
                .map(ProjectRow::id)
                .toList();
    }

    private static EnterProposal proposal() {
        return new EnterProposal(RARE, "王𬭎毅", ProposerCategory.RESIDENT, ProposalChannel.VISIT);
    }

    private static ProjectDetails details(Money amount) {
        return new ProjectDetails(
                RARE, ProjectKind.ENGINEERING, "FACILITY", "莲塘社区工作站", amount, true, "在三栋楼顶加装晾衣架", "莲塘社区", "约三百户居民");
    }
}

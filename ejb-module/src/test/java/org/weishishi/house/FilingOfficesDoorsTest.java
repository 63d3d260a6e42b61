package org.weishishi.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.weishishi.house.Refusals.refused;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.weishishi.organization.api.PostKind;
import org.weishishi.project.api.StageTurn;
import org.weishishi.project.api.filing.FilingQuery.Tab;
import org.weishishi.project.api.filing.RecordFiling;
import org.weishishi.project.api.filing.SendFiling;
import org.weishishi.project.api.life.StopProject;
import org.weishishi.project.application.Projects;
import org.weishishi.project.application.ReadTurn;
import org.weishishi.project.application.filing.FilingAttachments;
import org.weishishi.project.application.filing.RecordFilings;
import org.weishishi.project.application.filing.SendFilings;
import org.weishishi.project.application.life.StopProjects;
import org.weishishi.project.application.screening.Quotas;
import org.weishishi.shared.Money;

/** 备案 through the doors: who sees and does what, what the work waits for, and what an end of the project leaves. */
class FilingOfficesDoorsTest {

    private final OpenHouse house = new OpenHouse();
    private final FilingCase filings = new FilingCase(house);

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void eachOfficeHasItsListAndNobodyElseActs() {
        long project = filings.approved(true);
        house.as("liantang.street");
        long id = filings.filing(project).id();
        assertThat(filings.page(Tab.OURS)).extracting(row -> row.filing().id()).containsExactly(id);
        assertThat(filings.page(Tab.THEIRS)).isEmpty();
        assertThat(filings.file(id).sends()).isTrue();
        assertThat(filings.file(id).records()).isFalse();
        assertThat(turn(project).post()).isEqualTo(PostKind.STREET_OFFICER);
        house.as("luohu.officer");
        assertThat(filings.page(Tab.OURS)).isEmpty();
        assertThat(filings.page(Tab.THEIRS)).hasSize(1);
        assertThat(filings.file(id).records()).isFalse();
        SendFiling said = new SendFiling(id, 1, List.of("审批表", "决议"), "", List.of());
        RecordFiling filed = new RecordFiling(id, 1, "");
        for (String nobody : List.of("liantang.clerk", "liantang.leader", "luohu.officer", "admin")) {
            house.as(nobody);
            refused("organization.error.notAllowed", () -> house.call(SendFilings.class, "send", said));
        }
        for (String nobody : List.of("liantang.street", "liantang.clerk", "luohu.leader")) {
            house.as(nobody);
            refused("organization.error.notAllowed", () -> house.call(RecordFilings.class, "record", filed));
        }
        house.as("minxin.street");
        refused("project.error.noFiling", () -> house.call(SendFilings.class, "send", said));
        refused("project.error.noFiling", () -> filings.file(id));
        assertThat(house.room(FilingAttachments.class).kind()).isEqualTo("filing");
        for (String elsewhere : List.of("nanshan.officer", "shenzhen.officer")) {
            house.as(elsewhere);
            refused("project.error.noFiling", () -> house.call(RecordFilings.class, "record", filed));
        }
        house.as("liantang.street");
        filings.send(filings.filing(project), "", "审批表", "决议");
        assertThat(filings.page(Tab.THEIRS)).hasSize(1);
        assertThat(turn(project).post()).isEqualTo(PostKind.DISTRICT_OFFICER);
        house.as("luohu.officer");
        assertThat(filings.page(Tab.OURS)).hasSize(1);
        assertThat(filings.file(id).records()).isTrue();
        filings.record(filings.filing(project));
        assertThat(filings.page(Tab.DONE)).hasSize(1);
        assertThat(filings.page(Tab.OURS)).isEmpty();
    }

    private StageTurn turn(long project) {
        return Objects.requireNonNull(house.<StageTurn>call(ReadTurn.class, "of", project));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theWorkWaitsWhereTheRulesSaySoAndTheAmountStaysTaken(boolean waits) {
        long project = filings.approved(waits);
        assertThat(house.stored()
                        .in(() -> house.room(Projects.class)
                                .approved(filings.play().communityId())))
                .hasSize(waits ? 0 : 1);
        assertThat(house.stored()
                        .in(() -> house.room(Quotas.class).of(filings.play().communityId(), 2016, 0))
                        .inApproval())
                .as("taken as long as it is being filed")
                .isEqualTo(Money.yuan(86_000));
        house.as("liantang.street");
        filings.send(filings.filing(project), "", "审批表", "决议");
        filings.record(filings.filing(project));
        assertThat(house.stored()
                        .in(() -> house.room(Projects.class)
                                .approved(filings.play().communityId())))
                .hasSize(1);
    }

    @Test
    void ofAProjectThatEndedNobodyActsAndNoDayRuns() {
        long project = filings.approved(true);
        house.as("liantang.street");
        long id = filings.filing(project).id();
        assertThat(filings.file(id).going()).isTrue();
        house.as("luohu.officer");
        house.call(StopProjects.class, "terminate", new StopProject(project, "场地被征收"));
        house.as("liantang.street");
        assertThat(filings.file(id).going()).isFalse();
        assertThat(filings.file(id).sends()).isFalse();
        assertThat(filings.sweep("2016-09-30T00:10:00+08:00")).isZero();
    }
}

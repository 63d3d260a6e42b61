package org.weishishi.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.weishishi.house.Refusals.refused;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.weishishi.approval.api.AddedTask;
import org.weishishi.approval.api.ApprovalState;
import org.weishishi.approval.api.OperationKind;
import org.weishishi.approval.api.TaskRole;
import org.weishishi.approval.api.act.AskSigner;
import org.weishishi.approval.api.act.Explain;
import org.weishishi.approval.api.act.GiveSeat;
import org.weishishi.approval.api.act.MoveChain;
import org.weishishi.approval.api.act.PersonInPost;
import org.weishishi.approval.api.book.ChainScope;
import org.weishishi.approval.api.chain.SignerPost;
import org.weishishi.approval.api.watch.AdministeredFile;
import org.weishishi.approval.api.watch.SeatChoice;
import org.weishishi.approval.api.watch.SoughtRow;
import org.weishishi.approval.api.watch.VersionChoice;
import org.weishishi.approval.application.desk.HandleTask;
import org.weishishi.approval.application.watch.AdministerApproval;
import org.weishishi.approval.application.watch.FindApproval;
import org.weishishi.approval.application.watch.RetryResolution;
import org.weishishi.organization.api.EndAppointment;
import org.weishishi.organization.api.PostKind;
import org.weishishi.organization.application.AppointPerson;
import org.weishishi.organization.domain.Appointment;
import org.weishishi.shared.Page;

/** 审批管理 through its doors: what needs the administrator is found, and what may be done with it is offered. */
class AdministratorDoorsTest {

    private final OpenHouse house = new OpenHouse();
    private final TrialCase trial = new TrialCase(house);

    @AfterEach
    void close() {
        house.close();
    }

    private long id(long subject) {
        return trial.file(subject).id();
    }

    private AdministeredFile open(long subject) {
        long id = id(subject);
        house.as("admin");
        return house.call(AdministerApproval.class, "open", id);
    }

    private Page<SoughtRow> needing(@Nullable String cursor, int size) {
        house.as("admin");
        return house.call(FindApproval.class, "needing", cursor, size);
    }

    /** It stands at the street, whose leader is gone a week later. */
    private long blocked() {
        long subject = trial.start(86_000);
        trial.approve(subject, "liantang.secretary");
        leaves(trial.person("李㛃", PostKind.STREET_LEADER), subject);
        assertThat(trial.file(subject).state()).isEqualTo(ApprovalState.BLOCKED);
        return subject;
    }

    /** The appointment ends today, and a week later the program looks. */
    private void leaves(PersonInPost person, long subject) {
        EndAppointment ending = house.stored()
                .reading(em -> em
                        .createQuery(
                                "select a from Appointment a where a.personId = :person and a.postId = :post",
                                Appointment.class)
                        .setParameter("person", person.personId())
                        .setParameter("post", person.postId())
                        .getResultList()
                        .stream()
                        .map(one -> new EndAppointment(one.id(), one.version(), TrialCase.TODAY))
                        .findFirst()
                        .orElseThrow());
        house.as("admin");
        house.call(AppointPerson.class, "end", ending);
        house.at("2016-09-12T09:00:00+08:00");
        house.asSystem();
        house.call(RetryResolution.class, "retry", id(subject));
    }

    @Test
    void aCountersignNeverGoesOnWithFewerThanItBeganWith() {
        long subject = trial.start(600_000);
        trial.approve(subject, "liantang.secretary", "liantang.build");
        leaves(trial.person("袁小雪", PostKind.STREET_SECTION), subject);
        assertThat(trial.file(subject).state()).as("a section is missed").isEqualTo(ApprovalState.BLOCKED);
        assertThat(needing(null, 50).items())
                .singleElement()
                .satisfies(row -> assertThat(row.who()).contains("财政"));
        trial.approve(subject, "liantang.community");
        SeatChoice vacant = open(subject).seats().stream()
                .filter(seat -> seat.who().isEmpty())
                .findFirst()
                .orElseThrow();
        PersonInPost leader = trial.person("李㛃", PostKind.STREET_LEADER);
        house.as("admin");
        house.call(
                AdministerApproval.class, "reassign", new GiveSeat(id(subject), vacant.number(), leader, "财政所暂无人任职"));
        trial.approve(subject, "liantang.leader");
        assertThat(Objects.requireNonNull(trial.file(subject).turn()).name()).isEqualTo("街道审批");
    }

    @Test
    void aVersionThatNamesFewerPostsGivesTheSeatsAnew() {
        long subject = trial.start(600_000);
        trial.approve(subject, "liantang.secretary");
        String finance = open(subject).seats().stream()
                .map(SeatChoice::post)
                .filter(post -> post.contains("财政"))
                .map(post -> post.substring(post.lastIndexOf(' ') + 1))
                .findFirst()
                .orElseThrow();
        ChainScope scope = trial.changed(
                "luohu-2016.project",
                steps -> steps.stream()
                        .map(step -> step.key().equals("sections")
                                ? Altered.with(
                                        step, Map.of("who", List.of(new SignerPost(PostKind.STREET_SECTION, finance))))
                                : step)
                        .toList());
        trial.release(scope);
        house.as("admin");
        int version = open(subject).versions().get(0).number();
        house.call(AdministerApproval.class, "move", new MoveChain(id(subject), version, "只由财政会签"));
        assertThat(trial.file(subject).state()).isEqualTo(ApprovalState.RUNNING);
        assertThat(open(subject).seats())
                .singleElement()
                .satisfies(seat -> assertThat(seat.who()).contains("袁小雪"));
        trial.approve(subject, "liantang.finance");
        assertThat(Objects.requireNonNull(trial.file(subject).turn()).name()).isEqualTo("街道审批");
    }

    @Test
    void whatNeedsTheAdministratorIsListedPageByPage() {
        long late = trial.start(86_000);
        long stopped = trial.start(86_000);
        house.as("admin");
        house.call(AdministerApproval.class, "terminate", new Explain(id(stopped), "待查"));
        long blocked = blocked();
        long fresh = trial.start(86_000);
        Page<SoughtRow> all = needing(null, 50);
        assertThat(all.items())
                .extracting(SoughtRow::approvalId)
                .containsExactly(id(blocked), id(stopped), id(late))
                .doesNotContain(id(fresh));
        assertThat(all.next()).isNull();
        assertThat(all.total()).isEqualTo(3);
        assertThat(all.items().get(0)).satisfies(row -> {
            assertThat(row.step()).isEqualTo("街道审批");
            assertThat(row.community()).contains("莲塘社区");
            assertThat(row.due()).isNotNull();
            assertThat(row.who()).startsWith("莲塘街道").doesNotContain("李㛃");
        });
        assertThat(all.items().get(1)).satisfies(row -> {
            assertThat(row.state()).isEqualTo(ApprovalState.TERMINATED);
            assertThat(row.due()).isNull();
            assertThat(row.who()).isEmpty();
        });
        assertThat(all.items().get(2).who()).contains("王𬭎毅");
        List<Long> walked = new ArrayList<>();
        String cursor = null;
        do {
            Page<SoughtRow> page = needing(cursor, 1);
            page.items().forEach(row -> walked.add(row.approvalId()));
            cursor = page.next();
        } while (cursor != null);
        assertThat(walked).containsExactly(id(blocked), id(stopped), id(late));
        assertThat(needing("RUNNING_2016-99-99_1", 50).items())
                .as("no such day")
                .hasSize(3);
        house.as("luohu.officer");
        refused("organization.error.notAllowed", () -> house.call(FindApproval.class, "needing", null, 50));
    }

    @Test
    void pagesGoOnWithinAState() {
        for (int i = 0; i < 3; i++) {
            long stopped = trial.start(86_000);
            trial.start(86_000);
            house.as("admin");
            house.call(AdministerApproval.class, "terminate", new Explain(id(stopped), "待查"));
        }
        house.at("2016-09-12T09:00:00+08:00");
        Page<SoughtRow> first = needing(null, 2);
        Page<SoughtRow> second = needing(first.next(), 2);
        Page<SoughtRow> third = needing(second.next(), 2);
        assertThat(second.items())
                .extracting(SoughtRow::state)
                .containsExactly(ApprovalState.TERMINATED, ApprovalState.RUNNING);
        assertThat(third.next()).isNull();
        List<SoughtRow> seen = new ArrayList<>(first.items());
        seen.addAll(second.items());
        seen.addAll(third.items());
        assertThat(seen).isEqualTo(needing(null, 50).items()).hasSize(6);
    }

    @Test
    void anyInFlightIsFoundByWordsOfItsTitle() {
        long running = trial.start(86_000);
        long ended = trial.start(86_000);
        trial.approve(ended, "liantang.secretary", "liantang.leader", "luohu.officer", "shenzhen.officer");
        assertThat(trial.file(ended).state()).isEqualTo(ApprovalState.APPROVED);
        house.as("admin");
        assertThat(house.<List<SoughtRow>>call(FindApproval.class, "search", " 监控系统"))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.title()).isEqualTo("莲塘社区监控系统" + running);
                    assertThat(row.step()).isEqualTo("社区党委审批");
                });
        assertThat(house.<List<SoughtRow>>call(FindApproval.class, "search", "%"))
                .isEmpty();
        assertThat(open(ended).idle()).isTrue();
    }

    @Test
    void aVacantSeatIsGivenAway() {
        long subject = blocked();
        AdministeredFile file = open(subject);
        assertThat(file.may()).containsExactly(OperationKind.TERMINATE);
        assertThat(file.seats()).singleElement().satisfies(seat -> {
            assertThat(seat.post()).startsWith("莲塘街道");
            assertThat(seat.who()).isEmpty();
        });
        PersonInPost build = trial.person("许立春", PostKind.STREET_SECTION);
        house.as("admin");
        house.call(
                AdministerApproval.class,
                "reassign",
                new GiveSeat(id(subject), file.seats().get(0).number(), build, "暂无人任职"));
        assertThat(open(subject).seats())
                .singleElement()
                .satisfies(seat -> assertThat(seat.who()).contains("许立春"));
        assertThat(trial.file(subject).state()).isEqualTo(ApprovalState.RUNNING);
    }

    @Test
    void seatsNobodyHasSignedInAreOffered() {
        long subject = trial.start(600_000);
        trial.approve(subject, "liantang.secretary", "liantang.build");
        assertThat(open(subject).seats())
                .extracting(SeatChoice::who)
                .hasSize(2)
                .anyMatch(who -> who.contains("袁小雪"))
                .anyMatch(who -> who.contains("董清秋"));
    }

    @Test
    void otherReleasedVersionsAreOfferedAndWhatTheStateAllows() {
        long subject = trial.start(86_000);
        assertThat(open(subject).versions()).as("there is no other").isEmpty();
        trial.release(trial.changed("luohu-2016.project", steps -> steps.subList(0, 3)));
        assertThat(open(subject).versions()).containsExactly(new VersionChoice(2, TrialCase.TODAY));
        house.as("admin");
        house.call(AdministerApproval.class, "move", new MoveChain(id(subject), 2, "统一"));
        assertThat(open(subject)).satisfies(file -> {
            assertThat(file.version()).isEqualTo(2);
            assertThat(file.versions()).extracting(VersionChoice::number).containsExactly(1);
        });
        house.as("admin");
        house.call(AdministerApproval.class, "terminate", new Explain(id(subject), "待查"));
        assertThat(open(subject)).satisfies(file -> {
            assertThat(file.may()).containsExactly(OperationKind.RESUME);
            assertThat(file.seats()).isEmpty();
            assertThat(file.versions()).hasSize(1);
        });
    }

    @Test
    void whoWasAddedIsLetOffByTheAdministrator() {
        long subject = trial.start(86_000);
        trial.approve(subject, "liantang.secretary");
        house.as("liantang.leader");
        long task = trial.play().task(subject);
        PersonInPost finance = trial.person("袁小雪", PostKind.STREET_SECTION);
        house.call(
                HandleTask.class, "add", new AskSigner(task, trial.file(subject).revision(), true, finance, "请先审价"));
        AddedTask added = open(subject).added().get(0);
        assertThat(added.role()).isEqualTo(TaskRole.BEFORE);
        assertThat(added.who()).contains("袁小雪");
        refused("approval.error.notAdded", () -> house.call(AdministerApproval.class, "removeSigner", task));
        refused("approval.error.notAdded", () -> house.call(AdministerApproval.class, "removeSigner", 0L));
        house.as("luohu.officer");
        refused(
                "organization.error.notAllowed",
                () -> house.call(AdministerApproval.class, "removeSigner", added.id()));
        house.as("admin");
        house.call(AdministerApproval.class, "removeSigner", added.id());
        refused(
                "approval.error.alreadyHandled",
                () -> house.call(AdministerApproval.class, "removeSigner", added.id()));
        assertThat(open(subject).added()).isEmpty();
        assertThat(house.recorded("trial", subject)).contains("approval.AdministerApproval.removeSigner");
        trial.approve(subject, "liantang.leader");
    }
}

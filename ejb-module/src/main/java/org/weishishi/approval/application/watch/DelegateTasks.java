package org.weishishi.approval.application.watch;

import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weishishi.approval.api.delegation.DelegationView;
import org.weishishi.approval.api.delegation.MakeDelegation;
import org.weishishi.approval.application.Colleagues;
import org.weishishi.approval.application.Handling;
import org.weishishi.approval.domain.Approval;
import org.weishishi.approval.domain.ApprovalRepository;
import org.weishishi.approval.domain.course.Agent.Capacity;
import org.weishishi.approval.domain.course.Work;
import org.weishishi.approval.domain.delegation.Delegation;
import org.weishishi.approval.domain.delegation.DelegationPolicy;
import org.weishishi.approval.domain.delegation.DelegationRepository;
import org.weishishi.approval.domain.delegation.DelegationTerms;
import org.weishishi.approval.domain.operation.control.Reseat;
import org.weishishi.organization.api.Holder;
import org.weishishi.organization.application.CurrentActor;
import org.weishishi.shared.Allowed;
import org.weishishi.shared.BusinessClock;
import org.weishishi.shared.BusinessException;
import org.weishishi.shared.Permission;
import org.weishishi.shared.SubjectRef;
import org.weishishi.shared.UseCase;

/** 委托 · for a period and some purposes; bounded, no cycles, both names in the trail. */
@UseCase
public class DelegateTasks {

    private final DelegationRepository delegations;
    private final ApprovalRepository approvals;
    private final Handling handling;
    private final Colleagues colleagues;
    private final CurrentActor actor;
    private final BusinessClock clock;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    DelegateTasks() {
        this(null, null, null, null, null, null);
    }

    /** All collaborators are ports. */
    @Inject
    public DelegateTasks(
            DelegationRepository delegations,
            ApprovalRepository approvals,
            Handling handling,
            Colleagues colleagues,
            CurrentActor actor,
            BusinessClock clock) {
        this.delegations = delegations;
        this.approvals = approvals;
        this.handling = handling;
        this.colleagues = colleagues;
        this.actor = actor;
        this.clock = clock;
    }

    /** 人选 · @return people of one's own unit one may delegate to, at most 20 */
    @Allowed(value = Permission.APPROVAL_DECIDE, kind = Allowed.Kind.READ)
    public List<Holder> colleagues(String text) {
        return colleagues.beside(actor.require().by(), text);
    }

    /** 我的委托 · made and received, newest first. */
    @Allowed(value = Permission.APPROVAL_DECIDE, kind = Allowed.Kind.READ)
    public List<DelegationView> mine() {
        long me = actor.require().personId();
        return delegations.of(me).stream().map(d -> view(d, me)).toList();
    }

    /** 委托. @return its number */
    @Allowed(Permission.APPROVAL_DECIDE)
    public long make(MakeDelegation said) {
        Delegation made = new Delegation(
                actor.require().by(),
                colleagues.deciding(said.person()),
                new DelegationTerms(said.from(), said.to(), said.purposes(), said.openTasks(), said.reason()),
                clock.now());
        DelegationPolicy.check(made, delegations.between(said.from(), said.to()));
        delegations.add(made);
        if (said.openTasks() && made.validOn(clock.today())) {
            realign(made.principalId());
        }
        return made.id();
    }

    /** 撤回委托 · what the delegate has not decided comes back. */
    @Allowed(Permission.APPROVAL_DECIDE)
    public void revoke(long delegationId) {
        Delegation made = delegations
                .find(delegationId)
                .filter(d -> d.principalId() == actor.require().personId())
                .orElseThrow(() -> BusinessException.notFound("approval.error.noDelegation"));
        made.revoke(clock.today());
        realign(made.delegate().personId());
    }

    /** 到期与生效 · @return approvals whose tasks a delegation that begins or ends today moves */
    @Allowed(value = Permission.SYSTEM, kind = Allowed.Kind.READ)
    public List<Long> turning() {
        return delegations.turningOn(clock.today()).stream()
                .flatMap(d -> (d.validOn(clock.today())
                                ? d.openTasks() ? approvals.waitingFor(d.principalId()) : List.<Long>of()
                                : approvals.waitingFor(d.delegate().personId()))
                        .stream())
                .distinct()
                .toList();
    }

    /** Gives the tasks of one approval to those who act now. @return what it is about, null when nothing changed */
    @Allowed(Permission.SYSTEM)
    public @Nullable SubjectRef apply(long approvalId) {
        return approvals
                .lock(approvalId)
                .filter(a -> a.state().hasRound() && realigned(a))
                .map(Approval::subject)
                .orElse(null);
    }

    private void realign(long personId) {
        for (long id : approvals.waitingFor(personId)) {
            approvals.lock(id).filter(a -> a.state().hasRound()).ifPresent(this::realigned);
        }
    }

    private boolean realigned(Approval approval) {
        return !handling.perform(handling.held(approval, Capacity.SYSTEM), new Reseat(true))
                .entries()
                .isEmpty();
    }

    private DelegationView view(Delegation d, long me) {
        return new DelegationView(
                d.id(),
                d.principalName(),
                Work.who(d.delegate()),
                d.from(),
                d.to(),
                d.purposes(),
                d.openTasks(),
                d.reason(),
                d.revokedOn(),
                d.principalId() == me,
                d.validOn(clock.today()),
                d.endsAfter(clock.today()));
    }
}

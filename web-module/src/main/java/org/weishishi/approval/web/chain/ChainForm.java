package org.weishishi.approval.web.chain;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.weishishi.approval.api.book.ChainScope;
import org.weishishi.approval.api.chain.ApprovalChain;
import org.weishishi.approval.api.chain.ApprovalStep;
import org.weishishi.approval.api.chain.ChainPolicies;
import org.weishishi.shared.Money;

/** 审批链设置表单 · what a chain is made for and its policies, while they are edited. */
public class ChainForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private List<String> kinds;
    private @Nullable BigDecimal amountFrom;
    private @Nullable BigDecimal amountBelow;
    private ChainPolicies.Nobody nobody;
    private ChainPolicies.SamePerson samePerson;
    private ChainPolicies.OwnCase initiator;
    private boolean differentPersons;
    private int transfers;
    private int urges;
    private int urgeHours;

    /** That version. */
    ChainForm(ChainScope scope) {
        ChainPolicies policies = scope.chain().policies();
        this.kinds = new ArrayList<>(scope.kinds());
        this.amountFrom = scope.amountFrom();
        this.amountBelow = scope.amountBelow();
        this.nobody = policies.nobody();
        this.samePerson = policies.samePerson();
        this.initiator = policies.initiator();
        this.differentPersons = policies.differentPersons();
        this.transfers = policies.transfers();
        this.urges = policies.urges();
        this.urgeHours = policies.urgeHours();
    }

    /** @return the version as it stands in the form, with those steps, from that day */
    ChainScope scope(ChainScope old, LocalDate from, List<ApprovalStep> steps) {
        ApprovalChain c = old.chain();
        return new ChainScope(
                old.purpose(),
                kinds,
                amountFrom,
                amountBelow,
                from,
                new ApprovalChain(c.key(), c.version(), c.name(), c.profile(), policies(), steps),
                old.sources());
    }

    private ChainPolicies policies() {
        return new ChainPolicies(nobody, samePerson, initiator, differentPersons, transfers, urges, urgeHours);
    }

    /** Boxes give what is ticked in their own order. @return the list as it was, where the same is ticked */
    static List<String> ticked(List<String> before, List<String> now) {
        return Set.copyOf(before).equals(Set.copyOf(now)) ? before : new ArrayList<>(now);
    }

    private static @Nullable BigDecimal sum(@Nullable BigDecimal before, @Nullable Money typed) {
        if (typed == null) {
            return null;
        }
        return before != null && before.compareTo(typed.yuan()) == 0 ? before : typed.yuan();
    }

    public List<String> getKinds() {
        return kinds;
    }

    public void setKinds(List<String> kinds) {
        this.kinds = ticked(this.kinds, kinds);
    }

    public @Nullable Money getAmountFrom() {
        return amountFrom == null ? null : new Money(amountFrom);
    }

    public void setAmountFrom(@Nullable Money typed) {
        amountFrom = sum(amountFrom, typed);
    }

    public @Nullable Money getAmountBelow() {
        return amountBelow == null ? null : new Money(amountBelow);
    }

    public void setAmountBelow(@Nullable Money typed) {
        amountBelow = sum(amountBelow, typed);
    }

    public ChainPolicies.Nobody getNobody() {
        return nobody;
    }

    public void setNobody(ChainPolicies.Nobody nobody) {
        this.nobody = nobody;
    }

    public ChainPolicies.SamePerson getSamePerson() {
        return samePerson;
    }

    public void setSamePerson(ChainPolicies.SamePerson samePerson) {
        this.samePerson = samePerson;
    }

    public ChainPolicies.OwnCase getInitiator() {
        return initiator;
    }

    public void setInitiator(ChainPolicies.OwnCase initiator) {
        this.initiator = initiator;
    }

    public boolean isDifferentPersons() {
        return differentPersons;
    }

    public void setDifferentPersons(boolean differentPersons) {
        this.differentPersons = differentPersons;
    }

    public int getTransfers() {
        return transfers;
    }

    public void setTransfers(int transfers) {
        this.transfers = transfers;
    }

    public int getUrges() {
        return urges;
    }

    public void setUrges(int urges) {
        this.urges = urges;
    }

    public int getUrgeHours() {
        return urgeHours;
    }

    public void setUrgeHours(int urgeHours) {
        this.urgeHours = urgeHours;
    }
}

package org.weishishi.approval.web.list;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weishishi.approval.api.ChainPurpose;
import org.weishishi.approval.api.delegation.DelegationView;
import org.weishishi.approval.api.delegation.MakeDelegation;
import org.weishishi.approval.application.watch.DelegateTasks;
import org.weishishi.approval.web.People;
import org.weishishi.approval.web.PersonChoice;
import org.weishishi.shared.BusinessClock;
import org.weishishi.shell.Confirmation;

/** 委托 · those one made and received, and a new one. */
@Named
@ViewScoped
public class DelegationsPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String HERE = "/approval/delegations?faces-redirect=true";

    @Inject
    private DelegateTasks delegations;

    @Inject
    private BusinessClock clock;

    @Inject
    private People people;

    @Inject
    private Confirmation confirmation;

    private List<DelegationView> all = List.of();
    private @Nullable String person;
    private @Nullable LocalDate from;
    private @Nullable LocalDate to;
    private List<String> purposes = new ArrayList<>(
            Arrays.stream(ChainPurpose.values()).map(ChainPurpose::name).toList());
    private boolean openTasks = true;
    private String reason = "";

    /** Reads what there is; a new one begins today. */
    public void load() {
        all = delegations.mine();
        from = clock.today();
        to = clock.today().plusDays(7);
    }

    /** 委托. */
    public String save() {
        LocalDate today = clock.today();
        delegations.make(new MakeDelegation(
                PersonChoice.read(person),
                from == null ? today : from,
                to == null ? today : to,
                purposes.stream().map(ChainPurpose::valueOf).toList(),
                openTasks,
                reason));
        confirmation.say("approval.delegation.saved");
        return HERE;
    }

    /** 撤回委托. */
    public String revoke(long id) {
        delegations.revoke(id);
        confirmation.say("approval.track.did");
        return HERE;
    }

    /** @return people whose name, post or unit has the text in it */
    public List<PersonChoice> complete(String text) {
        return people.offer(delegations.colleagues(text));
    }

    public List<DelegationView> getAll() {
        return all;
    }

    public List<ChainPurpose> getChoices() {
        return List.of(ChainPurpose.values());
    }

    public @Nullable String getPerson() {
        return person;
    }

    public void setPerson(@Nullable String person) {
        this.person = person;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }

    public @Nullable LocalDate getTo() {
        return to;
    }

    public void setTo(@Nullable LocalDate to) {
        this.to = to;
    }

    public List<String> getPurposes() {
        return purposes;
    }

    public void setPurposes(List<String> purposes) {
        this.purposes = purposes;
    }

    public boolean isOpenTasks() {
        return openTasks;
    }

    public void setOpenTasks(boolean openTasks) {
        this.openTasks = openTasks;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason == null ? "" : reason;
    }
}

package org.weishishi.organization.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;
import org.weishishi.organization.api.AccountRow;
import org.weishishi.organization.api.BlockAccount;
import org.weishishi.organization.api.RegisterAccount;
import org.weishishi.organization.api.RenamePerson;
import org.weishishi.organization.application.BrowseOrganization;
import org.weishishi.organization.application.RegisterPerson;
import org.weishishi.shell.Confirmation;

/** 人员与账号 · who can come in, found by a part of name or account; registering, blocking, opening again. */
@Named
@ViewScoped
public class AccountsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private BrowseOrganization browse;

    @Inject
    private RegisterPerson register;

    @Inject
    private Confirmation confirmation;

    private transient @Nullable AccountRow chosen;
    private String newName = "";
    private String text = "";
    private String principal = "";
    private String personName = "";
    private final LazyDataModel<AccountRow> rows = new Rows();

    /** Registers a new person with an account. */
    public void register() {
        register.register(new RegisterAccount(principal, null, personName));
        text = principal;
        principal = "";
        personName = "";
    }

    /** Opens the form that corrects the name. */
    public void choose(AccountRow row) {
        chosen = row;
        newName = row.personName();
    }

    /** Corrects the name of the chosen person. */
    public void rename() {
        AccountRow row = chosen;
        if (row != null) {
            register.rename(new RenamePerson(row.personId(), row.personVersion(), newName));
            chosen = null;
            confirmation.say("organization.unit.saved");
        }
    }

    /** Closes the account, or opens it again. */
    public void toggle(AccountRow row) {
        register.block(new BlockAccount(row.id(), row.version(), !row.blocked()));
    }

    public LazyDataModel<AccountRow> getRows() {
        return rows;
    }

    public @Nullable AccountRow getChosen() {
        return chosen;
    }

    public String getNewName() {
        return newName;
    }

    public void setNewName(String newName) {
        this.newName = newName;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getPrincipal() {
        return principal;
    }

    public void setPrincipal(String principal) {
        this.principal = principal;
    }

    public String getPersonName() {
        return personName;
    }

    public void setPersonName(String personName) {
        this.personName = personName;
    }

    private final class Rows extends LazyDataModel<AccountRow> {

        private static final long serialVersionUID = 1L;

        @Override
        public int count(Map<String, FilterMeta> filters) {
            return browse.countAccounts(text);
        }

        @Override
        public List<AccountRow> load(int first, int size, Map<String, SortMeta> sort, Map<String, FilterMeta> filters) {
            return browse.accounts(text, first, size);
        }
    }
}

package org.weishishi.organization.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weishishi.organization.api.AccountRow;
import org.weishishi.organization.api.AddPost;
import org.weishishi.organization.api.AddUnit;
import org.weishishi.organization.api.Appoint;
import org.weishishi.organization.api.AppointmentRow;
import org.weishishi.organization.api.EndAppointment;
import org.weishishi.organization.api.PostKind;
import org.weishishi.organization.api.PostRow;
import org.weishishi.organization.api.RenamePost;
import org.weishishi.organization.api.RenameUnit;
import org.weishishi.organization.api.UnitRow;
import org.weishishi.organization.application.AppointPerson;
import org.weishishi.organization.application.BrowseOrganization;
import org.weishishi.organization.application.ChangeStructure;
import org.weishishi.shell.Messages;

/** 机构 · one unit: its names, the units below, its posts, and who holds them from when to when. */
@Named
@ViewScoped
public class UnitPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private BrowseOrganization browse;

    @Inject
    private ChangeStructure structure;

    @Inject
    private AppointPerson appointPerson;

    @Inject
    private Messages messages;

    private long id;
    private long version;
    private final UnitForm form = new UnitForm();
    private final UnitForm child = new UnitForm();
    private @Nullable PostKind kind;
    private String postName = "";
    private @Nullable Long renamedId;
    private String newName = "";
    private @Nullable Long postId;
    private @Nullable Long personId;
    private @Nullable LocalDate from;
    private @Nullable LocalDate to;
    private @Nullable LocalDate lastDay;

    /** Reads the unit into the form when the page is opened. */
    public void open() {
        UnitRow unit = browse.unit(id);
        version = unit.version();
        form.fill(unit.code(), unit.name(), unit.officialName());
    }

    /** Saves code and names. */
    public void rename() {
        structure.renameUnit(new RenameUnit(id, version, form.getCode(), form.getName(), form.getOfficialName()));
        open();
        saved();
    }

    /** Adds a unit below. */
    public void addUnit() {
        structure.addUnit(new AddUnit(id, child.getCode(), child.getName(), child.getOfficialName()));
        child.fill("", "", "");
        saved();
    }

    /** Sets up a post. */
    public void addPost() {
        if (kind != null) {
            structure.addPost(new AddPost(id, kind, postName));
            postName = "";
            saved();
        }
    }

    /** Gives the chosen post the new name. */
    public void renamePost() {
        for (PostRow post : getPosts()) {
            if (renamedId != null && post.id() == renamedId) {
                structure.renamePost(new RenamePost(post.id(), post.version(), newName));
                newName = "";
                saved();
            }
        }
    }

    /** Gives the chosen person the chosen post. */
    public void appoint() {
        if (personId != null && postId != null && from != null) {
            appointPerson.appoint(new Appoint(personId, postId, from, to));
            saved();
        }
    }

    /** Ends an appointment on the day that was entered. */
    public void end(AppointmentRow row) {
        if (lastDay != null) {
            appointPerson.end(new EndAppointment(row.id(), row.version(), lastDay));
            saved();
        }
    }

    public UnitRow getUnit() {
        return browse.unit(id);
    }

    public List<UnitRow> getBelow() {
        return browse.below(id);
    }

    public List<PostRow> getPosts() {
        return browse.posts(id);
    }

    public List<AppointmentRow> getAppointments() {
        return browse.appointments(id);
    }

    public List<AccountRow> getAccounts() {
        return browse.accounts("", 0, 500);
    }

    /** @return kinds of posts that fit the level of the unit */
    public List<PostKind> getKinds() {
        return Arrays.stream(PostKind.values())
                .filter(one -> one.level() == getUnit().level())
                .toList();
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public UnitForm getForm() {
        return form;
    }

    public UnitForm getChild() {
        return child;
    }

    public @Nullable PostKind getKind() {
        return kind;
    }

    public void setKind(@Nullable PostKind kind) {
        this.kind = kind;
    }

    public String getPostName() {
        return postName;
    }

    public void setPostName(String postName) {
        this.postName = postName;
    }

    public @Nullable Long getRenamedId() {
        return renamedId;
    }

    public void setRenamedId(@Nullable Long renamedId) {
        this.renamedId = renamedId;
    }

    public String getNewName() {
        return newName;
    }

    public void setNewName(String newName) {
        this.newName = newName;
    }

    public @Nullable Long getPostId() {
        return postId;
    }

    public void setPostId(@Nullable Long postId) {
        this.postId = postId;
    }

    public @Nullable Long getPersonId() {
        return personId;
    }

    public void setPersonId(@Nullable Long personId) {
        this.personId = personId;
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

    public @Nullable LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(@Nullable LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    private void saved() {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(messages.get("organization.unit.saved")));
    }
}

package org.weishishi.document.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.primefaces.model.file.UploadedFile;
import org.weishishi.document.api.issuing.EndSeal;
import org.weishishi.document.api.issuing.RegisterSeal;
import org.weishishi.document.api.issuing.SealUseView;
import org.weishishi.document.api.issuing.SealView;
import org.weishishi.document.application.issuing.KeepSeals;
import org.weishishi.document.application.issuing.PutSeal;
import org.weishishi.organization.api.PostRow;
import org.weishishi.organization.api.UnitRow;
import org.weishishi.organization.application.BrowseOrganization;
import org.weishishi.shared.BusinessClock;
import org.weishishi.shared.Permission;
import org.weishishi.shell.Confirmation;
import org.weishishi.shell.Viewer;

/** 印章与用印登记簿 · the seals of one's area and every use of them; the administrator registers and ends seals here. */
@Named
@ViewScoped
public class SealsPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int LIMIT = 2 * 1024 * 1024 + 1;

    @Inject
    private KeepSeals seals;

    @Inject
    private PutSeal uses;

    @Inject
    private BrowseOrganization organization;

    @Inject
    private BusinessClock clock;

    @Inject
    private Viewer viewer;

    @Inject
    private Confirmation confirmation;

    private String unitText = "";
    private @Nullable Long unit;
    private @Nullable Long post;
    private String name = "";
    private int size = 42;
    private @Nullable LocalDate from;
    private @Nullable LocalDate to;
    private transient @Nullable UploadedFile picture;
    private @Nullable Long ending;
    private @Nullable LocalDate lastDay;

    /** Finds the unit whose seal is to be registered. */
    public void find() {
        List<UnitRow> found = organization.units(unitText, 0, 1);
        unit = found.isEmpty() ? null : found.get(0).id();
        name = found.isEmpty() ? name : found.get(0).officialName();
    }

    /** 登记印章. */
    public void register() {
        seals.register(new RegisterSeal(
                unit == null ? 0 : unit,
                name,
                post == null ? 0 : post,
                size,
                from == null ? clock.today() : from,
                to,
                bytes()));
        name = "";
        confirmation.say("document.seals.registered");
    }

    /** Never reads more than the limit, however large the file. */
    private byte[] bytes() {
        UploadedFile file = picture;
        if (file == null) {
            return new byte[0];
        }
        try (InputStream in = file.getInputStream()) {
            return in.readNBytes(LIMIT);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** 停用. */
    public void end() {
        getSeals().stream()
                .filter(one -> ending != null && one.id() == ending)
                .findFirst()
                .ifPresent(one ->
                        seals.end(new EndSeal(one.id(), one.version(), lastDay == null ? clock.today() : lastDay)));
        confirmation.say("document.seals.ended");
    }

    public List<SealView> getSeals() {
        return seals.all();
    }

    /** @return the register; an administrator sees seals but no papers */
    public List<SealUseView> getUses() {
        return isReads() ? uses.register() : List.of();
    }

    public boolean isReads() {
        return viewer.may(Permission.PROJECT_READ);
    }

    public boolean isKeeps() {
        return viewer.may(Permission.ORGANIZATION_ADMIN);
    }

    /** @return posts of the unit found, which may keep its seal */
    public List<PostRow> getPosts() {
        return unit == null ? List.of() : organization.posts(unit);
    }

    /** @return the unit found */
    public @Nullable UnitRow getFound() {
        return unit == null ? null : organization.unit(unit);
    }

    public String getUnitText() {
        return unitText;
    }

    public void setUnitText(String unitText) {
        this.unitText = unitText;
    }

    public @Nullable Long getPost() {
        return post;
    }

    public void setPost(@Nullable Long post) {
        this.post = post;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public int getSize() {
        return size;
    }

    public void setSize(int size) {
        this.size = size;
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

    public @Nullable UploadedFile getPicture() {
        return picture;
    }

    public void setPicture(@Nullable UploadedFile picture) {
        this.picture = picture;
    }

    public @Nullable Long getEnding() {
        return ending;
    }

    public void setEnding(@Nullable Long ending) {
        this.ending = ending;
    }

    public @Nullable LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(@Nullable LocalDate lastDay) {
        this.lastDay = lastDay;
    }
}

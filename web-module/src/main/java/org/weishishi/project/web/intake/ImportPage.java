package org.weishishi.project.web.intake;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.weishishi.project.api.intake.DropImport;
import org.weishishi.project.api.intake.ImportLineView;
import org.weishishi.project.api.intake.ImportState;
import org.weishishi.project.api.intake.ImportView;
import org.weishishi.project.api.intake.LineState;
import org.weishishi.project.api.intake.TakeImport;
import org.weishishi.project.application.intake.OrderImport;
import org.weishishi.project.application.intake.ReadImports;
import org.weishishi.shell.Confirmation;

/** 一次导入 · how far it is, what is wrong with which row, and what became of each. */
@Named
@ViewScoped
public class ImportPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private OrderImport order;

    @Inject
    private ReadImports imports;

    @Inject
    private Confirmation confirmation;

    private long id;
    private @Nullable LineState state;
    private int after;
    private @Nullable ImportView run;
    private List<String> heads = List.of();
    private List<ImportLineView> lines = List.of();

    /** Reads where it stands, and a page of rows once the program is done with it. */
    public void load() {
        run = imports.one(id);
        heads = imports.heads(id);
        lines = getRun().running() || getRun().state() == ImportState.FAILED
                ? List.of()
                : imports.lines(id, shown(), after);
    }

    private List<LineState> shown() {
        return state == null ? Arrays.asList(LineState.values()) : List.of(state);
    }

    /** 导入正确的行. */
    public String take() {
        order.take(new TakeImport(id));
        return again();
    }

    /** 放弃. */
    public String drop() {
        order.drop(new DropImport(id));
        confirmation.say("project.import.dropped");
        return again();
    }

    private String again() {
        return "/project/import?faces-redirect=true&id=" + id;
    }

    public ImportView getRun() {
        return Objects.requireNonNull(run);
    }

    /** @return whether its good rows may be taken */
    public boolean isChecked() {
        return getRun().state() == ImportState.CHECKED;
    }

    /** @return how many rows are refused */
    public int getRefused() {
        return getRun().count(LineState.BAD) + getRun().count(LineState.DUPLICATE);
    }

    public int count(LineState wanted) {
        return getRun().count(wanted);
    }

    public List<String> getHeads() {
        return heads;
    }

    public List<ImportLineView> getLines() {
        return lines;
    }

    /** @return the row after which the next page begins, 0 at the last */
    public int getNext() {
        return lines.size() < ReadImports.PAGE ? 0 : lines.get(lines.size() - 1).row();
    }

    public List<LineState> getStates() {
        return Arrays.asList(LineState.values());
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public @Nullable LineState getState() {
        return state;
    }

    public void setState(@Nullable LineState state) {
        this.state = state;
    }

    public int getAfter() {
        return after;
    }

    public void setAfter(int after) {
        this.after = after;
    }
}

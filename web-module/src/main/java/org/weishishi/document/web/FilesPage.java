package org.weishishi.document.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.weishishi.document.api.FileRow;
import org.weishishi.document.api.ValidateFileAgain;
import org.weishishi.document.api.ValidationState;
import org.weishishi.document.application.file.InspectFiles;
import org.weishishi.shell.Confirmation;

/** 版式校验 · how many files conform, which do not and why, and the validator asked again. */
@Named
@ViewScoped
public class FilesPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private InspectFiles files;

    @Inject
    private Confirmation confirmation;

    private ValidationState state = ValidationState.FAILED;
    private Map<ValidationState, Long> counts = Map.of();
    private List<FileRow> rows = List.of();

    /** Reads the counts and the list of the state asked for. */
    public void load() {
        counts = files.counts();
        rows = files.list(state);
    }

    /** 重新校验 one file. */
    public void again(FileRow row) {
        files.again(new ValidateFileAgain(row.documentId(), row.id()));
        confirmation.say("document.files.asked", row.number());
        load();
    }

    /** Has all files validated that still wait. */
    public void pending() {
        files.pending();
        confirmation.say("document.files.askedAll");
        load();
    }

    public List<ValidationState> getStates() {
        return List.of(ValidationState.FAILED, ValidationState.WAITING, ValidationState.PASSED);
    }

    public long count(ValidationState of) {
        return counts.getOrDefault(of, 0L);
    }

    public boolean isWaiting() {
        return state == ValidationState.WAITING && !rows.isEmpty();
    }

    public List<FileRow> getRows() {
        return rows;
    }

    public ValidationState getState() {
        return state;
    }

    public void setState(ValidationState state) {
        this.state = state;
    }
}

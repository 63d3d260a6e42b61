package org.weishishi.project.web.intake;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weishishi.project.api.intake.ImportView;
import org.weishishi.project.api.intake.StartImport;
import org.weishishi.project.application.intake.OrderImport;
import org.weishishi.project.application.intake.ReadImports;
import org.weishishi.shared.BusinessException;
import org.weishishi.shared.SubjectRef;

/** 提议批量导入 · template, file, and the runs there were. */
@Named
@ViewScoped
public class ProposalImportPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private OrderImport order;

    @Inject
    private ReadImports imports;

    private String files = "";
    private List<ImportView> latest = List.of();

    /** Reads the runs there were. */
    public void load() {
        latest = imports.latest(getFormat());
    }

    /** 检查文件 · goes on to the run. */
    public String start() {
        String[] ids = files.split(",", -1);
        if (!ids[ids.length - 1].matches("\\d{1,18}")) {
            throw BusinessException.refused("project.error.importFile");
        }
        SubjectRef run = order.start(new StartImport(getFormat(), Long.parseLong(ids[ids.length - 1])));
        return "/project/import?faces-redirect=true&id=" + run.id();
    }

    public String getFormat() {
        return "proposal";
    }

    public List<ImportView> getLatest() {
        return latest;
    }

    /** @return numbers of the files kept for the form, with commas; the last one counts */
    public String getFiles() {
        return files;
    }

    public void setFiles(@Nullable String files) {
        this.files = files == null ? "" : files;
    }
}

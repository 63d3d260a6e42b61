package org.weishishi.approval.web.desk;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.weishishi.approval.api.TaskFile;
import org.weishishi.approval.api.TaskView;
import org.weishishi.approval.api.act.BatchDecision;
import org.weishishi.approval.api.act.BatchItem;
import org.weishishi.approval.api.act.BatchLine;
import org.weishishi.approval.api.act.PreparedBatch;
import org.weishishi.approval.api.act.SignBatch;
import org.weishishi.approval.application.desk.DecideBatch;
import org.weishishi.approval.application.desk.DecideTask;
import org.weishishi.approval.application.read.MyTasks;
import org.weishishi.shared.BusinessException;
import org.weishishi.shell.Messages;

/** 批量审批 · ticks, one signature, a result line each. */
@Named
@ViewScoped
public class ApprovalBatchPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private MyTasks tasks;

    @Inject
    private DecideBatch batches;

    @Inject
    private DecideTask signing;

    @Inject
    private Messages messages;

    private List<TaskView> open = List.of();
    private Map<Long, Boolean> ticked = new HashMap<>();
    private String opinion = "";
    private @Nullable BatchDecision said;
    private @Nullable PreparedBatch pending;
    private List<BatchLine> results = List.of();
    private final SigningForm dialog = new SigningForm();

    /** The tasks that may be ticked. */
    public void load() {
        open = tasks.batch();
    }

    /** 同意所选 · shows what is signed, or decides at once where nothing is signed. */
    public void approve() {
        List<BatchItem> items = new ArrayList<>();
        for (TaskView task : open) {
            if (Boolean.TRUE.equals(ticked.get(task.id()))) {
                TaskFile file = tasks.file(task.id());
                items.add(new BatchItem(
                        task.id(), file.approval().revision(), file.approval().snapshotHash()));
            }
        }
        if (items.isEmpty()) {
            throw BusinessException.refused("approval.batch.none");
        }
        BatchDecision decision = new BatchDecision(items, opinion);
        if (signing.signer().signs()) {
            PreparedBatch shown = batches.prepare(decision);
            List<Long> signed = shown.lines().stream().map(BatchLine::taskId).toList();
            said = new BatchDecision(
                    items.stream()
                            .filter(item -> signed.contains(item.taskId()))
                            .toList(),
                    opinion);
            pending = shown;
            dialog.show(shown.signature());
        } else {
            ended(batches.decide(decision));
        }
    }

    /** 签署 · once over all digests. */
    public void sign() {
        PreparedBatch shown = pending;
        BatchDecision decision = said;
        if (shown != null && decision != null) {
            List<BatchLine> lines =
                    new ArrayList<>(batches.sign(new SignBatch(decision, dialog.bring(shown.signature()))));
            lines.addAll(shown.left());
            ended(lines);
        }
    }

    private void ended(List<BatchLine> lines) {
        results = lines;
        pending = null;
        dialog.close();
        ticked = new HashMap<>();
        load();
    }

    /** 不签 · nothing is decided. */
    public void cancel() {
        pending = null;
        dialog.close();
    }

    /** @return the words of a refusal */
    public String refusal(BatchLine line) {
        return messages.of(
                Objects.requireNonNullElse(line.refusal(), ""), line.words().toArray());
    }

    public List<TaskView> getOpen() {
        return open;
    }

    public Map<Long, Boolean> getTicked() {
        return ticked;
    }

    public String getOpinion() {
        return opinion;
    }

    public void setOpinion(@Nullable String opinion) {
        this.opinion = opinion == null ? "" : opinion;
    }

    public @Nullable PreparedBatch getPending() {
        return pending;
    }

    public List<BatchLine> getResults() {
        return results;
    }

    /** @return the dialog that asks for the signature */
    public SigningForm getSigning() {
        return dialog;
    }
}

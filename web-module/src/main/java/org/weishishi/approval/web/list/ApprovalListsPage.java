package org.weishishi.approval.web.list;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.weishishi.approval.api.TaskView;
import org.weishishi.approval.api.act.Remark;
import org.weishishi.approval.api.track.ReadingRow;
import org.weishishi.approval.api.track.StartedRow;
import org.weishishi.approval.application.read.MyTasks;
import org.weishishi.approval.application.read.ShareApproval;
import org.weishishi.approval.application.read.TrackApproval;
import org.weishishi.shared.Page;
import org.weishishi.shell.Confirmation;

/** 我的审批 · 待办, 挂起, 已办, 待阅, 已阅, 我发起. */
@Named
@ViewScoped
public class ApprovalListsPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SIZE = 30;
    private static final List<String> LISTS = List.of("open", "parked", "done", "toRead", "read", "started");

    @Inject
    private MyTasks tasks;

    @Inject
    private ShareApproval shares;

    @Inject
    private TrackApproval tracks;

    @Inject
    private Confirmation confirmation;

    private String list = "open";
    private @Nullable String cursor;
    private @Nullable String next;
    private List<TaskView> items = List.of();
    private List<ReadingRow> readings = List.of();
    private List<StartedRow> started = List.of();
    private Map<Long, String> remarks = new HashMap<>();

    /** Reads one page of the list of the address. */
    public void load() {
        switch (list) {
            case "parked" -> items(tasks.parked(cursor, SIZE));
            case "done" -> items(tasks.done(cursor, SIZE));
            case "toRead", "read" -> {
                Page<ReadingRow> page = shares.mine(list.equals("read"), cursor, SIZE);
                readings = page.items();
                next = page.next();
            }
            case "started" -> {
                Page<StartedRow> page = tracks.started(cursor, SIZE);
                started = page.items();
                next = page.next();
            }
            default -> items(tasks.open(cursor, SIZE));
        }
    }

    private void items(Page<TaskView> page) {
        items = page.items();
        next = page.next();
    }

    /** 已阅. */
    public String markRead(ReadingRow row) {
        shares.read(new Remark(row.id(), remarks.getOrDefault(row.id(), "")));
        confirmation.say("approval.lists.read");
        return "/approval/approval-lists?faces-redirect=true&list=toRead";
    }

    public List<String> getLists() {
        return LISTS;
    }

    public String getList() {
        return list;
    }

    /** Words of other addresses mean the first list. */
    public void setList(@Nullable String list) {
        this.list = list != null && LISTS.contains(list) ? list : "open";
    }

    public @Nullable String getCursor() {
        return cursor;
    }

    public void setCursor(@Nullable String cursor) {
        this.cursor = cursor;
    }

    public @Nullable String getNext() {
        return next;
    }

    public List<TaskView> getItems() {
        return items;
    }

    public List<ReadingRow> getReadings() {
        return readings;
    }

    public List<StartedRow> getStarted() {
        return started;
    }

    public Map<Long, String> getRemarks() {
        return remarks;
    }
}

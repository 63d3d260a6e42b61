package org.weishishi.project.web.screening;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.weishishi.organization.api.Holder;
import org.weishishi.project.api.review.AssignReviews;
import org.weishishi.project.api.review.ReleaseLine;
import org.weishishi.project.api.review.ReleaseReviews;
import org.weishishi.project.api.review.ReviewQuery;
import org.weishishi.project.api.review.ReviewRow;
import org.weishishi.project.api.review.ReviewState;
import org.weishishi.project.application.review.PublishReviews;
import org.weishishi.project.application.review.ReadReviews;
import org.weishishi.project.application.review.ReviewProjects;
import org.weishishi.shared.Page;
import org.weishishi.shell.Confirmation;

/** 初审工作台 · what waits at the street, given to officers and released many at once. */
@Named
@ViewScoped
public class ReviewsPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 50;

    @Inject
    private ReadReviews read;

    @Inject
    private ReviewProjects review;

    @Inject
    private PublishReviews publish;

    @Inject
    private Confirmation confirmation;

    private boolean done;
    private boolean mine;
    private @Nullable Long after;
    private @Nullable Page<ReviewRow> page;
    private List<Holder> officers = List.of();
    private @Nullable Long officer;
    private final Map<Long, Boolean> chosen = new HashMap<>();
    private List<ReleaseLine> lines = List.of();

    /** Reads the list as the address asks for it. */
    public void load() {
        page = read.page(new ReviewQuery(!done, mine, after, SHOWN));
        officers = read.officers();
    }

    /** 分派 the chosen ones. */
    public void assign() {
        Long person = officer;
        if (person != null) {
            review.assign(new AssignReviews(chosenIds(), person));
            confirmation.say("project.reviews.assigned");
        }
        load();
    }

    /** 发布 the chosen ones, with a line for each. */
    public void release() {
        lines = publish.release(new ReleaseReviews(chosenIds()));
        chosen.clear();
        load();
    }

    private List<Long> chosenIds() {
        return getRows().stream()
                .map(row -> row.project().id())
                .filter(id -> chosen.getOrDefault(id, false))
                .toList();
    }

    /** Chooses everything that is drafted. */
    public void chooseDrafted() {
        getRows().stream()
                .filter(row -> row.state() == ReviewState.DRAFTED)
                .forEach(row -> chosen.put(row.project().id(), true));
    }

    /** @return 项目名称 of a line, also of one that was refused */
    public String name(ReleaseLine line) {
        return line.name().isEmpty()
                ? getRows().stream()
                        .filter(row -> row.project().id() == line.projectId())
                        .map(row -> row.project().name())
                        .findFirst()
                        .orElse(Long.toString(line.projectId()))
                : line.name();
    }

    public List<ReviewRow> getRows() {
        Page<ReviewRow> known = page;
        return known == null ? List.of() : known.items();
    }

    /** @return where the next page begins, null at the last */
    public @Nullable String getNext() {
        Page<ReviewRow> known = page;
        return known == null ? null : known.next();
    }

    public List<ReleaseLine> getLines() {
        return lines;
    }

    public List<Holder> getOfficers() {
        return officers;
    }

    public Map<Long, Boolean> getChosen() {
        return chosen;
    }

    public @Nullable Long getOfficer() {
        return officer;
    }

    public void setOfficer(@Nullable Long officer) {
        this.officer = officer;
    }

    public boolean isDone() {
        return done;
    }

    public void setDone(boolean done) {
        this.done = done;
    }

    public boolean isMine() {
        return mine;
    }

    public void setMine(boolean mine) {
        this.mine = mine;
    }

    public @Nullable Long getAfter() {
        return after;
    }

    public void setAfter(@Nullable Long after) {
        this.after = after;
    }
}

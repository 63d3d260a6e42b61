package org.weishishi.project.web.screening;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.weishishi.project.api.alert.AlertKind;
import org.weishishi.project.api.alert.AlertQuery;
import org.weishishi.project.api.alert.AlertState;
import org.weishishi.project.api.alert.AlertView;
import org.weishishi.project.api.alert.DismissAlert;
import org.weishishi.project.application.alert.HandleAlerts;
import org.weishishi.shared.Page;
import org.weishishi.shared.Permission;
import org.weishishi.shell.Confirmation;
import org.weishishi.shell.Viewer;

/** 拆分与临界预警 · the groups of the own area by period, each to be opened, or dismissed with a reason. */
@Named
@ViewScoped
public class AlertsPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 30;
    private static final int WHOLE = 100;

    @Inject
    private HandleAlerts alerts;

    @Inject
    private Viewer viewer;

    @Inject
    private Confirmation confirmation;

    private @Nullable String kind;
    private boolean dismissed;
    private @Nullable LocalDate from;
    private @Nullable LocalDate to;
    private @Nullable String after;
    private @Nullable Page<AlertView> page;
    private final Map<Long, String> reasons = new HashMap<>();

    /** Reads the list as the address asks for it. */
    public void load() {
        AlertKind only = Arrays.stream(AlertKind.values())
                .filter(one -> one.name().equals(kind))
                .findFirst()
                .orElse(null);
        page = alerts.page(
                new AlertQuery(only, dismissed ? AlertState.DISMISSED : AlertState.OPEN, from, to, null, after, SHOWN));
    }

    /** 核销. */
    public String dismiss(AlertView alert) {
        alerts.dismiss(new DismissAlert(alert.id(), alert.version(), reasons.getOrDefault(alert.id(), "")));
        confirmation.say("project.alerts.dismissed");
        return "/project/alerts?faces-redirect=true&includeViewParams=true";
    }

    /** @return how much of the cap the sum is, in whole percent */
    public int percent(AlertView alert) {
        return alert.sum()
                .yuan()
                .multiply(BigDecimal.valueOf(WHOLE))
                .divide(alert.cap().yuan(), 0, RoundingMode.HALF_UP)
                .intValue();
    }

    public boolean isDismisses() {
        return viewer.may(Permission.SCREENING_RECORD) || viewer.may(Permission.WAIVER_GRANT);
    }

    public List<AlertView> getRows() {
        Page<AlertView> known = page;
        return known == null ? List.of() : known.items();
    }

    /** @return where the next page begins, null at the last */
    public @Nullable String getNext() {
        Page<AlertView> known = page;
        return known == null ? null : known.next();
    }

    public List<AlertKind> getKinds() {
        return Arrays.asList(AlertKind.values());
    }

    public Map<Long, String> getReasons() {
        return reasons;
    }

    public @Nullable String getKind() {
        return kind;
    }

    public void setKind(@Nullable String kind) {
        this.kind = kind;
    }

    public boolean isDismissed() {
        return dismissed;
    }

    public void setDismissed(boolean dismissed) {
        this.dismissed = dismissed;
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

    public @Nullable String getAfter() {
        return after;
    }

    public void setAfter(@Nullable String after) {
        this.after = after;
    }
}

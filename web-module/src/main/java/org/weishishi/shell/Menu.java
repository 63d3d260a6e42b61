package org.weishishi.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.weishishi.shared.Permission;

/** 主菜单 · what the post acted in may open, with the number of things that wait there. In pages {@code #{menu}}. */
@Named("menu")
@RequestScoped
public class Menu {
    static final List<MenuItem> ALL = List.of(
            new MenuItem("home", "/index", Set.of(Permission.SIGNED_IN)),
            new MenuItem("project", "/project/projects", Set.of(Permission.PROJECT_READ)),
            new MenuItem("screening", "/project/reviews", Set.of(Permission.SCREENING_RECORD)),
            new MenuItem("alerts", "/project/alerts", Set.of(Permission.SCREENING_READ)),
            new MenuItem("campaign", "/project/campaigns", Set.of(Permission.PROJECT_READ)),
            new MenuItem("deliberation", "/deliberation/meetings", Set.of(Permission.PROJECT_READ)),
            new MenuItem("approval", "/approval/decide-task", Set.of(Permission.APPROVAL_DECIDE)),
            new MenuItem("paper", "/approval/on-behalf", Set.of(Permission.APPROVAL_PAPER)),
            new MenuItem("filing", "/project/filings", Set.of(Permission.FILING_SEND, Permission.FILING_RECORD)),
            new MenuItem("disclosure", "/disclosure/notices", Set.of(Permission.PROJECT_READ)),
            new MenuItem("publicity", "/project/publicity", Set.of(Permission.PROJECT_READ)),
            new MenuItem(
                    "document",
                    "/document/papers",
                    Set.of(
                            Permission.PAPER_DRAFT,
                            Permission.PAPER_CHECK,
                            Permission.PAPER_SIGN,
                            Permission.PAPER_NUMBER,
                            Permission.PAPER_SEAL)),
            new MenuItem("rule", "/rule/rules", Set.of(Permission.SIGNED_IN)),
            new MenuItem("chain", "/approval/chains", Set.of(Permission.CHAIN_DRAFT, Permission.CHAIN_RELEASE)),
            new MenuItem("administer", "/approval/administer", Set.of(Permission.APPROVAL_ADMIN)),
            new MenuItem("organization", "/organization/units", Set.of(Permission.ORGANIZATION_ADMIN)),
            new MenuItem(
                    "calendar",
                    "/organization/calendar",
                    Set.of(Permission.CALENDAR_LOAD, Permission.CALENDAR_RELEASE)),
            new MenuItem("seal", "/document/seals", Set.of(Permission.ORGANIZATION_ADMIN)),
            new MenuItem(
                    "template", "/document/templates", Set.of(Permission.TEMPLATE_DRAFT, Permission.TEMPLATE_RELEASE)),
            new MenuItem(
                    "signature",
                    "/signature/certificates",
                    Set.of(Permission.CERTIFICATE_ENTER, Permission.CERTIFICATE_RELEASE)),
            new MenuItem("font", "/document/fonts", Set.of(Permission.ORGANIZATION_ADMIN)),
            new MenuItem("file", "/document/files", Set.of(Permission.ORGANIZATION_ADMIN)),
            new MenuItem("task", "/task/jobs", Set.of(Permission.ORGANIZATION_ADMIN)),
            new MenuItem("audit", "/audit/verify-audit", Set.of(Permission.AUDIT_READ)));

    private final @Nullable HttpServletRequest request;
    private final @Nullable Viewer viewer;
    private final @Nullable Desk desk;

    /** For the CDI proxy. */
    Menu() {
        this.request = null;
        this.viewer = null;
        this.desk = null;
    }

    @Inject
    Menu(HttpServletRequest request, Viewer viewer, Desk desk) {
        this.request = request;
        this.viewer = viewer;
        this.desk = desk;
    }

    /** @return the entries this post may open */
    public List<MenuItem> getItems() {
        Viewer who = viewer;
        return who == null
                ? List.of()
                : ALL.stream()
                        .filter(item -> item.permissions().stream().anyMatch(who::may))
                        .toList();
    }

    /** @return {@code on} for the entry whose page is shown */
    public String styleClass(MenuItem item) {
        String path = request == null ? "" : request.getServletPath();
        boolean exact = path.startsWith(item.outcome() + ".");
        boolean listed = ALL.stream().anyMatch(other -> path.startsWith(other.outcome() + "."));
        return exact || (!listed && path.startsWith("/" + item.area() + "/")) ? "on" : "";
    }

    /** @return how many things wait behind the entry */
    public int count(MenuItem item) {
        return desk == null
                ? 0
                : (int) desk.items().stream()
                        .filter(waiting -> waiting.area().equals(item.area()))
                        .count();
    }

    /** @return whether the search box has anything to search for this post */
    public boolean isSearches() {
        return viewer != null && viewer.may(Permission.PROJECT_READ);
    }
}

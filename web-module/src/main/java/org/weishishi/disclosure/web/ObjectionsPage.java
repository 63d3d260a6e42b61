package org.weishishi.disclosure.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.weishishi.disclosure.api.objection.ObjectionRow;
import org.weishishi.disclosure.application.objection.ReadObjections;
import org.weishishi.shared.Permission;
import org.weishishi.shell.Viewer;

/** 异议 · what waits for the next step in one's scope, the most urgent first. */
@Named
@RequestScoped
public class ObjectionsPage {

    @Inject
    private ReadObjections objections;

    @Inject
    private Viewer viewer;

    public List<ObjectionRow> getRows() {
        return objections.open();
    }

    /** @return whether the reader may open one */
    public boolean isOpens() {
        return viewer.may(Permission.DISCLOSURE_PUBLISH) || viewer.may(Permission.OBJECTION_HANDLE);
    }

    /** @return whether the reader may bring in what came through the website */
    public boolean isBrings() {
        return viewer.may(Permission.OBJECTION_HANDLE);
    }
}

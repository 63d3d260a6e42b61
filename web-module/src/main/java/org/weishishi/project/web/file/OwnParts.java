package org.weishishi.project.web.file;

import org.weishishi.shell.ProjectPart;

/** 项目自有页签 · what project itself shows of a project, in this order. */
public enum OwnParts implements ProjectPart {
    /** 概况. */
    OVERVIEW(0),
    /** 申报和预算. */
    DECLARATION(10),
    /** 版本. */
    VERSIONS(20),
    /** 提议. */
    PROPOSALS(30),
    /** 议事与决议. */
    VOTES(40),
    /** 文书. */
    DOCUMENTS(70),
    /** 记录. */
    EVIDENCE(90);

    private final int order;

    OwnParts(int order) {
        this.order = order;
    }

    @Override
    public String key() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    @Override
    public String title() {
        return "project.part." + name();
    }

    @Override
    public int order() {
        return order;
    }

    @Override
    public String include() {
        return "/WEB-INF/project/file/" + key() + ".xhtml";
    }
}

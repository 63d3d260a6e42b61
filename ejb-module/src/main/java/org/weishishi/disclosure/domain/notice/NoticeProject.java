package org.weishishi.disclosure.domain.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** 公示项目 · one project as it stood when the notice was drafted. */
@Embeddable
public class NoticeProject {

    @Column(name = "project_position", nullable = false)
    private int position;

    @Column(name = "project_id", nullable = false)
    private long projectId;

    @Column(name = "project_code", nullable = false)
    private String code;

    @Column(name = "project_name", nullable = false)
    private String name;

    @Column(name = "struck", nullable = false)
    private boolean struck;

    protected NoticeProject() {}

    /** The position is its line in the notice, 1 upwards. */
    public NoticeProject(int position, long projectId, String code, String name) {
        this.position = position;
        this.projectId = projectId;
        this.code = code;
        this.name = name;
    }

    /** @return the same under the name that may be read in public */
    public NoticeProject named(String shown) {
        return new NoticeProject(position, projectId, code, shown);
    }

    NoticeProject out() {
        NoticeProject out = new NoticeProject(position, projectId, code, name);
        out.struck = true;
        return out;
    }

    public int position() {
        return position;
    }

    public long projectId() {
        return projectId;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    /** @return whether an answered objection took it out of the notice */
    public boolean struck() {
        return struck;
    }
}

package org.weishishi.shared;

/**
 * 业务对象引用 · names a thing of another context without knowing it, e.g. {@code project/1201}.
 *
 * @param kind lower-case word of the owning context: project, meeting, notice, approval, document …
 * @param id its number
 */
public record SubjectRef(String kind, long id) {

    @Override
    public String toString() {
        return kind + "/" + id;
    }
}

package org.weishishi.shared;

/** 涉及对象 · a command or a result that says which business object it is about, so that the audit entry can name it. */
public interface Concerns {

    /** @return the object acted upon */
    SubjectRef subject();
}

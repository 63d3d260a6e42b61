package org.weishishi.organization.domain;

import org.weishishi.shared.BusinessException;

/** 版本核对 · refuses a form that was opened before somebody else changed the same thing. */
final class Versions {

    private Versions() {}

    /** Refuses with {@code organization.error.stale} when the form's version is not the stored one. */
    static void same(long stored, long seen) {
        if (stored != seen) {
            throw BusinessException.conflict("organization.error.stale");
        }
    }
}

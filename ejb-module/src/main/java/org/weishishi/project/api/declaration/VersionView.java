package org.weishishi.project.api.declaration;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * 版本 · one version of a declaration as lists show it.
 *
 * @param number 版本号, from 1
 * @param kind declared or correction
 * @param by who saved it: unit, post, name
 * @param at when
 * @param why 修改原因, empty when none was given
 * @param hash SHA-256 of its canonical JSON
 * @param submittedTo key of the stage it was first handed over to, null while it was not
 * @param submittedAt when
 * @param intact whether the hash still fits the content
 */
public record VersionView(
        int number,
        VersionKind kind,
        String by,
        OffsetDateTime at,
        String why,
        String hash,
        @Nullable String submittedTo,
        @Nullable OffsetDateTime submittedAt,
        boolean intact) {}

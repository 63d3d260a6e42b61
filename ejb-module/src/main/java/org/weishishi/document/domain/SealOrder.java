package org.weishishi.document.domain;

import java.time.OffsetDateTime;
import org.weishishi.organization.api.UnitView;

/**
 * 签章要求 · one organ signs a finished file.
 *
 * @param organ whose key
 * @param at time written beside the signature, technical
 */
public record SealOrder(UnitView organ, OffsetDateTime at) {}

package org.weishishi.approval.api.watch;

import java.time.LocalDate;

/**
 * 可更换的版本 · another released version of the chain of an approval.
 *
 * @param number of the version
 * @param inForceFrom first day
 */
public record VersionChoice(int number, LocalDate inForceFrom) {}

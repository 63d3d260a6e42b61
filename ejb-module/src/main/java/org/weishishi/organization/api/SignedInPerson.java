package org.weishishi.organization.api;

import java.util.List;

/**
 * 登录人 · the person behind a principal.
 *
 * @param account the principal
 * @param personId the person
 * @param personName 姓名
 * @param posts posts held today, the oldest appointment first; empty when none is in force
 */
public record SignedInPerson(String account, long personId, String personName, List<HeldPost> posts) {}

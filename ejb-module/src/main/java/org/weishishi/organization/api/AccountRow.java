package org.weishishi.organization.api;

/**
 * 账号列表行.
 *
 * @param id the account
 * @param version for the stale-form check
 * @param principal sign-in name
 * @param blocked whether it is closed
 * @param personId the person
 * @param personVersion version of the person
 * @param personName 姓名
 */
public record AccountRow(
        long id,
        long version,
        String principal,
        boolean blocked,
        long personId,
        long personVersion,
        String personName) {}

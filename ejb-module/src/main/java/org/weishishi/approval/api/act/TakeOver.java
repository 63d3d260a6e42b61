package org.weishishi.approval.api.act;

/**
 * 交接 · everything open of somebody who leaves goes to another.
 *
 * @param personId who leaves
 * @param to who takes over
 * @param reason why
 */
public record TakeOver(long personId, PersonInPost to, String reason) {}

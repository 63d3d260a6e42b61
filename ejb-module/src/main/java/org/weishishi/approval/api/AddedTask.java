package org.weishishi.approval.api;

/**
 * 加签与征询 · somebody the person asked who has not acted yet, and may be let off (减签).
 *
 * @param id of the task that was added
 * @param role to sign before, to sign after, or to give an opinion
 * @param who unit, post and name of the one asked
 */
public record AddedTask(long id, TaskRole role, String who) {}

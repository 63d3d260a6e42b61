package org.weishishi.approval.api.book;

/**
 * 起草审批链.
 *
 * @param id of the draft to be changed, 0 for a new one
 * @param seen version of that row, 0 for a new one
 * @param scope what it is for, and its definition; its number is given by the program
 * @param note why
 */
public record DraftVersion(long id, long seen, ChainScope scope, String note) {}

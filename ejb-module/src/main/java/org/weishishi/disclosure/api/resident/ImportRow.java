package org.weishishi.disclosure.api.resident;

import java.time.OffsetDateTime;

/**
 * 导入记录 · one bringing of a file as lists show it.
 *
 * @param id its number
 * @param file name of the file
 * @param who who brought it: unit, post, name
 * @param at when
 * @param accepted how many lines were taken
 * @param already how many had been taken before
 * @param refused how many were refused
 */
public record ImportRow(
        long id, String file, String who, OffsetDateTime at, long accepted, long already, long refused) {}

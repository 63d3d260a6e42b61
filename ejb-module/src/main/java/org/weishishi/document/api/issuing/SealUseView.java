package org.weishishi.document.api.issuing;

import java.time.OffsetDateTime;

/**
 * 用印登记行.
 *
 * @param id its id
 * @param organ whose paper
 * @param seal which seal
 * @param number 文号 of the paper
 * @param title its title
 * @param paper the paper
 * @param copies how many copies
 * @param by who put the seal: post and name
 * @param signedBy who signed the paper: post and name
 * @param at when
 */
public record SealUseView(
        long id,
        String organ,
        String seal,
        String number,
        String title,
        long paper,
        int copies,
        String by,
        String signedBy,
        OffsetDateTime at) {}

/** 签批人 · added, removed, asked, handed over, claimed; each operation is a record with its guard and its effect. The whole table: docs/approval-chains.md. */
@NullMarked
package org.weishishi.approval.domain.operation.signer;

import org.jspecify.annotations.NullMarked;

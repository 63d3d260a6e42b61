/** 办理 · who submits, decides, returns and takes back; each operation is a record with its guard and its effect. The whole table: docs/approval-chains.md. */
@NullMarked
package org.weishishi.approval.domain.operation.decision;

import org.jspecify.annotations.NullMarked;

/** 管控 · what the administrator and the program do, and what tells others; each operation is a record with its guard and its effect. The whole table: docs/approval-chains.md. */
@NullMarked
package org.weishishi.approval.domain.operation.control;

import org.jspecify.annotations.NullMarked;

/** The tools of 审计: tables, sealing timer, reading the chain. */
@NullMarked
package org.weishishi.audit.infrastructure;

import org.jspecify.annotations.NullMarked;

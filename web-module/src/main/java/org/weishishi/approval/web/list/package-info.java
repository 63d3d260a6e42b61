/** 清单 · what one has to do, did, reads and submitted; tracks and delegations. */
@NullMarked
package org.weishishi.approval.web.list;

import org.jspecify.annotations.NullMarked;

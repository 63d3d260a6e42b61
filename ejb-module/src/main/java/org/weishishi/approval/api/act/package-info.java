/** 操作指令 · what people say they want done with an approval. */
@NullMarked
package org.weishishi.approval.api.act;

import org.jspecify.annotations.NullMarked;

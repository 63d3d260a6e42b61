/** 审批材料 · files that signers and clerks added to an approval. */
@NullMarked
package org.weishishi.approval.application.paper;

import org.jspecify.annotations.NullMarked;

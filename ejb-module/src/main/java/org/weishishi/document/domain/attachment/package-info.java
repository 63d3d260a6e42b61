/** The law of 附件: which files may come in, under which name. */
@NullMarked
package org.weishishi.document.domain.attachment;

import org.jspecify.annotations.NullMarked;

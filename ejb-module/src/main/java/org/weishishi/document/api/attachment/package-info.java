/** Words of 附件. */
@NullMarked
package org.weishishi.document.api.attachment;

import org.jspecify.annotations.NullMarked;

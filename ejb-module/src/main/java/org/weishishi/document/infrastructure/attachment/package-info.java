/** The tools of 附件: pictures, PDF, virus scanner, repository. */
@NullMarked
package org.weishishi.document.infrastructure.attachment;

import org.jspecify.annotations.NullMarked;
